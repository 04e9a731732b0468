import common from '../messages/en/common.json';
import contacts from '../messages/en/contacts.json';
import engagementLines from '../messages/en/engagement-lines.json';
import engagements from '../messages/en/engagements.json';
import missions from '../messages/en/missions.json';
import organisations from '../messages/en/organisations.json';
import search from '../messages/en/search.json';
import shell from '../messages/en/shell.json';
import signIn from '../messages/en/sign-in.json';
import states from '../messages/en/states.json';
import statesList from '../messages/en/states-list.json';

/** The catalogues, one a feature; English is the only language so far, and the reference for all others. */
export const en = {
  common,
  contacts,
  'engagement-lines': engagementLines,
  engagements,
  missions,
  organisations,
  search,
  shell,
  'sign-in': signIn,
  states,
  'states-list': statesList,
};
