import type { Catalogue } from '../platform/mail/words.js';

/** The words of nudges in a mail. */
export const NUDGE_MESSAGES: Catalogue = {
  en: {
    'no-contact': 'Nobody has spoken with {{state}} lately',
    'last-contact': 'Last contact: {{date}}',
    'no-contact-yet': 'No contact yet; a priority since {{date}}',
    campaign: 'Campaign: {{name}}',
    'write-up': 'What became of it? {{title}}',
    planned: 'Planned for {{date}}',
    state: 'State: {{name}}',
    'old-posting': 'Still in post? {{name}}',
    'in-post': '{{post}}, since {{date}}',
    linkOnly: 'Something to look at: open it in Aide-Mémoire',
    open: 'Open it in Aide-Mémoire',
    meeting: 'Meeting',
    call: 'Call',
    corridor: 'Talk in the corridor',
    message: 'Message',
    email: 'E-mail',
    briefing: 'Briefing',
    visit: 'Visit',
  },
};
