import { wordsOf } from '../platform/mail/words.js';
import { INVITATION_MESSAGES } from './invitation.messages.js';
import type { Kind } from './kinds.js';

const t = wordsOf(INVITATION_MESSAGES);

/** What a calendar calls an engagement: its title, else "Meeting with Kazakhstan". */
export function calendarName({ title, kind, states }: { title: string | null; kind: Kind; states: string[] }): string {
  if (title) return title;
  const words = kind.replace(/-/g, ' ');
  const what = words.charAt(0).toUpperCase() + words.slice(1);
  return states.length > 0 ? t('with', { what, whom: states.join(', ') }) : what;
}
