import type { components } from './schema.js';

export type Schemas = components['schemas'];

// The API's own words, by the names that the screens use.

/** An EDTF date, see src/platform/dates. */
export type Edtf = string;
/** ISO 8601, UTC. */
export type Instant = string;

export type Visibility = Schemas['Visibility'];
export type Role = Schemas['Role'];

export type StateRef = Schemas['StateRef'];
export type UserRef = Schemas['UserRef'];
export type OrganisationRef = Schemas['OrganisationRef'];
export type ContactRef = Schemas['ContactRef'];
export type MissionRef = Schemas['MissionRef'];
export type InstrumentRef = Schemas['InstrumentRef'];

export type Readers = Schemas['ReadersView'];
export type ReaderIds = Schemas['ReadersDto'];
/** What every record with words of ours or theirs carries. */
export type RecordView = Pick<
  Schemas['OrganisationView'],
  'id' | 'visibility' | 'readers' | 'author' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'
>;

export type MeView = Schemas['MeView'];
export type SessionView = Schemas['SessionItem'];
export type TokenView = Schemas['TokenView'];
export type CalendarFeed = Schemas['CalendarFeedView'];
export type FeedContent = Schemas['FeedContent'];
export type InvitationView = Schemas['InvitationView'];
export type UserView = Schemas['UserView'];
export type TeamView = Schemas['TeamView'];

export type StateListItem = Schemas['StateRowView'];
export type Standing = Schemas['StandingView'];
export type CardStatus = Schemas['CardStatus'];
export type InstrumentView = Schemas['InstrumentView'];

export type OrganisationKind = Schemas['OrganisationKind'];
export type OrganisationView = Schemas['OrganisationView'];
export type MissionKind = Schemas['MissionKind'];
export type MissionView = Schemas['MissionView'];
export type PostingView = Schemas['PostingView'];
export type ContactView = Schemas['ContactView'];

export type FollowUpStatus = Schemas['FollowUpStatus'];
export type FollowUpView = Schemas['FollowUpView'];
export type Repeat = Schemas['RepeatView'];
export type ReminderView = Schemas['ReminderView'];
export type ReminderRule = Schemas['ReminderRuleDto'];
export type HabitsView = Schemas['HabitsView'];
export type NudgeKind = Schemas['NudgeKind'];
export type NudgeView = Schemas['NudgeView'];
export type ReminderRuleView = Schemas['ReminderRuleView'];

export type MailState = Schemas['MailState'];
export type MailListItem = Schemas['MailView'];
export type MailView = Schemas['WholeMailView'];
export type SuppressionView = Schemas['SuppressionView'];
export type InstallationView = Schemas['InstallationView'];
export type MailActionView = Schemas['MailActionView'];
export type ActFromMail = Schemas['ActFromMailDto'];
export type MailActionName = Schemas['MailActionName'];
export type Condition = Schemas['Condition'];
export type FindingView = Schemas['FindingView'];
export type ReportView = Schemas['ReportView'];

export type NextMeeting = Schemas['NextMeeting'];
export type TodayView = Schemas['TodayView'];
export type RecentItem = Schemas['RecentItem'];
export type EventRef = Schemas['EventRef'];
export type EventView = Schemas['EventView'];
export type RecurringSession = Schemas['RecurringSessionView'];

export type CalendarItem = Schemas['CalendarItem'];

/** One change in a record's history. */
export type Change = Schemas['ChangeView'];

export type RecentType = Schemas['RecentType'];
export type Finding = Schemas['FoundView'];

export type ExportFormat = Schemas['ExportFormat'];
export type ExportAudience = Schemas['ExportAudience'];
export type ExportView = Schemas['ExportView'];

export type CampaignRef = Schemas['CampaignRef'];
export type CampaignView = Schemas['CampaignView'];
export type CampaignStatus = Schemas['CampaignStatus'];
export type CampaignStage = Schemas['CampaignStage'];
export type CampaignStanding = Schemas['CampaignStanding'];
export type PriorityState = Schemas['PriorityStateView'];
export type ProgressView = Schemas['ProgressView'];
