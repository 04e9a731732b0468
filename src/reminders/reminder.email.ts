import { formatPartialDate } from '../platform/dates/format-date.js';
import { type MailContent, writeLetter } from '../platform/mail/letter.js';
import { wordsOf } from '../platform/mail/words.js';
import type { DatedThing } from './dated-things.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

/** The mail. @param mayCarryWords if not, it carries the link and nothing else */
export function writeReminder(thing: DatedThing, name: string, baseUrl: string, mayCarryWords: boolean): MailContent {
  const link = { words: t('link'), url: `${baseUrl}${thing.path}` };
  const letter = { greeting: t('greeting', { name }), link, signature: t('signature') };
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
