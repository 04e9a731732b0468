import { formatPartialDate } from '../platform/dates/format-date.js';
import { type MailContent, writeLetter } from '../platform/mail/letter.js';
import { wordsOf } from '../platform/mail/words.js';
import { actionLinks, actionPage } from './action-links.js';
import type { DatedThing } from './dated-things.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

interface Reminding {
  thing: DatedThing;
  /** Whom it reminds. */
  name: string;
  baseUrl: string;
  /** If not, it carries links and nothing else. */
  mayCarryWords: boolean;
  /** In the links by which to act from the mail; null: it has none. */
  token: string | null;
}

export function writeReminder({ thing, name, baseUrl, mayCarryWords, token }: Reminding): MailContent {
  const link = { words: t('link'), url: `${baseUrl}${thing.path}` };
  const links = token === null ? [] : actionLinks(actionPage(baseUrl, token), thing.actions);
  const actions = links.length > 0 ? { words: t('actions'), links } : undefined;
  const letter = { greeting: t('greeting', { name }), link, actions, signature: t('signature') };
  if (!mayCarryWords) {
    return writeLetter({ ...letter, subject: t('subjectLinkOnly'), opening: t('openingLinkOnly') });
  }
  const { title, note, due, facts } = thing;
  return writeLetter({
    ...letter,
    ...{ title, note },
    subject: t('subject', { title }),
    opening: t('opening'),
    facts: [...(due ? [t('due', { date: formatPartialDate(due) })] : []), ...facts],
  });
}
