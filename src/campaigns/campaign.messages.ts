import type { Catalogue } from '../platform/mail/words.js';

/** What mails say of a campaign beside its own words. */
export const CAMPAIGN_MESSAGES: Catalogue = {
  en: {
    deadline: 'Deadline of {{name}}',
    instrument: 'Instrument: {{name}}',
    isClosed: 'The campaign is closed.',
    isDeleted: 'The campaign was deleted.',
  },
};
