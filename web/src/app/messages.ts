import calendar from '../messages/en/calendar.json';
import campaigns from '../messages/en/campaigns.json';
import common from '../messages/en/common.json';
import contacts from '../messages/en/contacts.json';
import demo from '../messages/en/demo.json';
import engagementLines from '../messages/en/engagement-lines.json';
import engagements from '../messages/en/engagements.json';
import events from '../messages/en/events.json';
import exports from '../messages/en/exports.json';
import followUps from '../messages/en/follow-ups.json';
import health from '../messages/en/health.json';
import imports from '../messages/en/imports.json';
import mailActions from '../messages/en/mail-actions.json';
import missions from '../messages/en/missions.json';
import nudges from '../messages/en/nudges.json';
import organisations from '../messages/en/organisations.json';
import outbox from '../messages/en/outbox.json';
import reminders from '../messages/en/reminders.json';
import search from '../messages/en/search.json';
import settings from '../messages/en/settings.json';
import shell from '../messages/en/shell.json';
import signIn from '../messages/en/sign-in.json';
import states from '../messages/en/states.json';
import statesList from '../messages/en/states-list.json';
import today from '../messages/en/today.json';

/** The catalogues, one a feature; English is the only language so far, and the reference for all others. */
export const en = {
  calendar,
  campaigns,
  common,
  contacts,
  demo,
  'engagement-lines': engagementLines,
  engagements,
  events,
  exports,
  'follow-ups': followUps,
  health,
  imports,
  'mail-actions': mailActions,
  missions,
  nudges,
  organisations,
  outbox,
  reminders,
  search,
  settings,
  shell,
  'sign-in': signIn,
  states,
  'states-list': statesList,
  today,
};
