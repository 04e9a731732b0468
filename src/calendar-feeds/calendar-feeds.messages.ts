import type { Catalogue } from '../platform/mail/words.js';

/** What calendars say of a record beside its own words. */
export const CALENDAR_FEED_MESSAGES: Catalogue = {
  en: {
    deadline: 'Deadline of {{name}}',
    vague: '{{name}} ({{date}})',
    'neutral.follow-up': 'Follow-up in Aide-Mémoire',
    'neutral.deadline': 'Deadline in Aide-Mémoire',
    'neutral.engagement': 'Meeting in Aide-Mémoire',
    'neutral.event': 'Event in Aide-Mémoire',
  },
};
