import type { Catalogue } from '../platform/mail/words.js';

/** The words of a digest. */
export const DIGEST_MESSAGES: Catalogue = {
  en: {
    subject_one: 'Aide-Mémoire, {{date}}: {{count}} reminder',
    subject_other: 'Aide-Mémoire, {{date}}: {{count}} reminders',
    subjectOthers: 'Aide-Mémoire: something to look at',
    greeting: 'Dear {{name}},',
    overdue: 'Overdue',
    today: 'Due today',
    next: 'Coming up',
    due: 'Due: {{date}}',
    linkOnly: 'Something to attend to: open it in Aide-Mémoire',
    open: 'Open it in Aide-Mémoire',
    actions: 'Done, snooze or give away, without signing in',
    snoozeOnly: 'Snooze, without signing in',
    settings: 'How often such mails come is in your settings',
    signature: 'Aide-Mémoire',
    isNoLonger: 'Nothing of what it was to speak of is left to be done.',
  },
};
