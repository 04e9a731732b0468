import type { Catalogue } from '../platform/mail/words.js';

/** The words of a reminder. */
export const REMINDER_MESSAGES: Catalogue = {
  en: {
    subject: 'Reminder: {{title}}',
    subjectRestricted: 'A reminder from Aide-Mémoire',
    greeting: 'Dear {{name}},',
    opening: 'This is to remind you of:',
    openingRestricted: 'You have a follow-up to attend to. It is confidential, so this mail says no more about it.',
    due: 'Due: {{date}}',
    state: 'State: {{name}}',
    link: 'Open it in Aide-Mémoire',
    signature: 'Aide-Mémoire',
    isDone: 'The follow-up is done.',
    isDropped: 'The follow-up was dropped.',
    isToReview: 'The follow-up waits to be reviewed.',
    isDeleted: 'The follow-up was deleted.',
    isNoLonger: 'The reminder was taken back.',
  },
};
