import type { Catalogue } from '../platform/mail/words.js';

/** The words of an invitation. */
export const INVITATION_MESSAGES: Catalogue = {
  en: {
    with: '{{what}} with {{whom}}',
    greeting: 'Dear {{name}},',
    signature: 'Aide-Mémoire',
    link: 'Open it in Aide-Mémoire',
    linkHome: 'Open Aide-Mémoire',
    neutral: 'Meeting in Aide-Mémoire',
    when: 'When: {{date}}',
    whenAt: 'When: {{date}}, {{time}} ({{zone}})',
    where: 'Where: {{place}}',
    'meeting.subject': 'Invitation: {{name}}',
    'meeting.opening': 'You are invited to this meeting. The attached file puts it into your calendar:',
    'off.subject': 'Off: {{name}}',
    'off.opening': 'This meeting will not take place as planned:',
    'link.subjectNeutral': 'An invitation from Aide-Mémoire',
    'link.openingNeutral':
      'You are invited to a meeting, or something of it has changed. This mail says no more about it.',
    'off.subjectNeutral': 'A meeting in Aide-Mémoire is off',
    'off.openingNeutral':
      'A meeting to which you were invited will not take place as planned. This mail says no more about it.',
    'withdrawn.subjectNeutral': 'An invitation from Aide-Mémoire is withdrawn',
    'withdrawn.openingNeutral':
      'A meeting to which you were invited is no longer for you to attend. Please take it out of your calendar.',
    isNewer: 'A newer mail tells of it.',
    isNoLonger: 'The meeting can no longer be seen.',
    isOver: 'The meeting has taken place.',
  },
};
