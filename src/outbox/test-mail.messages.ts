import type { Catalogue } from '../platform/mail/words.js';

/** The words of a mail that somebody has sent to themselves. */
export const TEST_MAIL_MESSAGES: Catalogue = {
  en: {
    subject: 'A test mail from Aide-Mémoire',
    greeting: 'Dear {{name}},',
    opening: 'You had this sent to yourself. It has arrived; a reminder goes the same way.',
    link: 'Whether reminders are running',
    signature: 'Aide-Mémoire',
  },
};
