import { ApiToken } from './auth/api-token.entity.js';
import { Credential } from './auth/credential.entity.js';
import { KnownDevice } from './auth/known-device.entity.js';
import { Session } from './auth/session.entity.js';
import { SignInLink } from './auth/sign-in-link.entity.js';
import { CalendarFeed } from './calendar-feeds/calendar-feed.entity.js';
import { Campaign } from './campaigns/campaign.entity.js';
import { Endorsement } from './campaigns/endorsement.entity.js';
import { PriorityState } from './campaigns/priority-state.entity.js';
import { StageChange } from './campaigns/stage-change.entity.js';
import { Contact } from './contacts/contact.entity.js';
import { Posting } from './contacts/posting.entity.js';
import { Ask } from './engagements/ask.entity.js';
import { AskAnswerer } from './engagements/ask-answerer.entity.js';
import { AskState } from './engagements/ask-state.entity.js';
import { Engagement } from './engagements/engagement.entity.js';
import { EngagementAct } from './engagements/engagement-act.entity.js';
import { EngagementAttribution } from './engagements/engagement-attribution.entity.js';
import { EngagementCampaign } from './engagements/engagement-campaign.entity.js';
import { EngagementInstrument } from './engagements/engagement-instrument.entity.js';
import { EngagementMission } from './engagements/engagement-mission.entity.js';
import { EngagementPerson } from './engagements/engagement-person.entity.js';
import { EngagementState } from './engagements/engagement-state.entity.js';
import { Invitation } from './engagements/invitation.entity.js';
import { Passage } from './engagements/passage.entity.js';
import { Quotation } from './engagements/quotation.entity.js';
import { Event } from './events/event.entity.js';
import { RecurringSession } from './events/recurring-session.entity.js';
import { Export } from './exports/export.entity.js';
import { ExportWords } from './exports/export-words.entity.js';
import { FollowUp } from './follow-ups/follow-up.entity.js';
import { Import } from './imports/import.entity.js';
import { ImportItem } from './imports/import-item.entity.js';
import { ImportOriginal } from './imports/import-original.entity.js';
import { Installation } from './installation/installation.entity.js';
import { Instrument } from './instruments/instrument.entity.js';
import { Position } from './instruments/position.entity.js';
import { PositionSource } from './instruments/position-source.entity.js';
import { Mission } from './missions/mission.entity.js';
import { Nudge } from './nudges/nudge.entity.js';
import { Membership } from './organisations/membership.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { MailAction } from './platform/mail/mail-action.entity.js';
import { OutgoingMail } from './platform/mail/outgoing-mail.entity.js';
import { Suppression } from './platform/mail/suppression.entity.js';
import { DailyRound } from './reminders/daily-round.entity.js';
import { Digest } from './reminders/digest.entity.js';
import { Reminder } from './reminders/reminder.entity.js';
import { ReminderHabit } from './reminders/reminder-habit.entity.js';
import { ReminderRule } from './reminders/reminder-rule.entity.js';
import { State } from './states/state.entity.js';
import { Team } from './users/team.entity.js';
import { TeamMember } from './users/team-member.entity.js';
import { User } from './users/user.entity.js';

/** Every entity of the application, bottom to top: what TypeORM maps and the drift check compares with the migrations. */
export const entities = [
  OutgoingMail,
  Suppression,
  MailAction,
  User,
  Team,
  TeamMember,
  Credential,
  Session,
  SignInLink,
  ApiToken,
  KnownDevice,
  Installation,
  State,
  Organisation,
  Membership,
  Mission,
  Contact,
  Posting,
  Instrument,
  Position,
  PositionSource,
  RecurringSession,
  Event,
  Campaign,
  PriorityState,
  StageChange,
  Endorsement,
  Engagement,
  EngagementAttribution,
  EngagementAct,
  EngagementState,
  EngagementInstrument,
  EngagementCampaign,
  EngagementMission,
  EngagementPerson,
  Quotation,
  Passage,
  Ask,
  AskAnswerer,
  AskState,
  Invitation,
  FollowUp,
  CalendarFeed,
  ReminderRule,
  Reminder,
  ReminderHabit,
  DailyRound,
  Digest,
  Nudge,
  Import,
  ImportOriginal,
  ImportItem,
  Export,
  ExportWords,
];
