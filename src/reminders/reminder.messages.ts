import type { Catalogue } from '../platform/mail/words.js';

/** The words of a reminder. */
export const REMINDER_MESSAGES: Catalogue = {
  en: {
    subject: 'Reminder: {{title}}',
    subjectLinkOnly: 'A reminder from Aide-Mémoire',
    greeting: 'Dear {{name}},',
    opening: 'This is to remind you of:',
    openingLinkOnly: 'There is something for you to attend to. This mail says no more about it.',
    due: 'Due: {{date}}',
    link: 'Open it in Aide-Mémoire',
    actions: 'Or from here, without signing in, once within 30 days:',
    'action.done': 'Done',
    'action.snooze': 'Snooze',
    'action.give': 'Give to a colleague',
    signature: 'Aide-Mémoire',
    isNoLonger: 'The reminder was taken back.',
    isCalledOff: 'The reminder was called off.',
    isSnoozed: 'It was snoozed.',
    isGivenAway: 'It was given to somebody else.',
    isMoved: 'Its day was moved.',
  },
};
