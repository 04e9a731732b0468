import type { Catalogue } from '../platform/mail/words.js';

/** The words of a reminder. */
export const REMINDER_MESSAGES: Catalogue = {
  en: {
    subject: 'Reminder: {{title}}',
    subjectRestricted: 'A reminder from Aide-Mémoire',
    greeting: 'Dear {{name}},',
    opening: 'This is to remind you of:',
    openingRestricted:
      'There is something for you to attend to. It is confidential, so this mail says no more about it.',
    due: 'Due: {{date}}',
    link: 'Open it in Aide-Mémoire',
    signature: 'Aide-Mémoire',
    isNoLonger: 'The reminder was taken back.',
  },
};
