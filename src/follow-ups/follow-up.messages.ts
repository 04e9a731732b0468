import type { Catalogue } from '../platform/mail/words.js';

/** What mails say of a follow-up beside its own words. */
export const FOLLOW_UP_MESSAGES: Catalogue = {
  en: {
    state: 'State: {{name}}',
    campaign: 'Campaign: {{name}}',
    isDone: 'The follow-up is done.',
    isDropped: 'The follow-up was dropped.',
    isToReview: 'The follow-up waits to be reviewed.',
    isDeleted: 'The follow-up was deleted.',
  },
};
