import { formatPartialDate } from '../platform/dates/format-date.js';
import { type MailContent, writeLetter } from '../platform/mail/letter.js';
import { wordsOf } from '../platform/mail/words.js';
import type { DatedThing } from './dated-things.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

/** The mail. Of what is restricted, or hangs on something restricted, it carries the link and nothing else. */
export function writeReminder(thing: DatedThing, name: string, baseUrl: string): MailContent {
  const link = { words: t('link'), url: `${baseUrl}${thing.path}` };
  const letter = { greeting: t('greeting', { name }), link, signature: t('signature') };
  if (thing.isConfidential) {
    return writeLetter({ ...letter, subject: t('subjectRestricted'), opening: t('openingRestricted') });
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
