import { formatPartialDate } from '../platform/dates/format-date.js';
import type { MailContent } from '../platform/mail/letter.js';
import { type ListedItem, writeListLetter } from '../platform/mail/list-letter.js';
import { wordsOf } from '../platform/mail/words.js';
import { actionLinks, actionPage, BLANK } from './action-links.js';
import { DIGEST_MESSAGES } from './digest.messages.js';
import type { DigestItem } from './digest-sources.js';

const t = wordsOf(DIGEST_MESSAGES);

/** What is due, in the order in which one would do it, and what else there is to say. */
export interface DigestSections {
  reminders: Record<'overdue' | 'today' | 'next', DigestItem[]>;
  others: { heading: string; items: DigestItem[] }[];
}

export function isEmptyDigest({ reminders, others }: DigestSections): boolean {
  return [...Object.values(reminders), ...others.map(({ items }) => items)].every((items) => items.length === 0);
}

/**
 * The mail of that day.
 * @param day `YYYY-MM-DD`, where the reader is
 * @param tokens by which its reader acts, by record
 */
export function writeDigest(
  digest: DigestSections,
  name: string,
  day: string,
  baseUrl: string,
  tokens: Map<string, string>,
): MailContent {
  const { reminders, others } = digest;
  const due = (['overdue', 'today', 'next'] as const).map((when) => ({
    heading: t(when),
    items: reminders[when].map((item) => withActions(item, baseUrl, tokens.get(item.about) ?? BLANK)),
  }));
  const count = due.reduce((sum, { items }) => sum + items.length, 0);
  return writeListLetter({
    ...frame(name, baseUrl),
    subject: count > 0 ? t('subject', { count, date: formatPartialDate(day) }) : t('subjectOthers'),
    sections: [...due, ...others].filter(({ items }) => items.length > 0),
  });
}

function withActions(item: DigestItem, baseUrl: string, token: string): ListedItem {
  const { actions = [] } = item;
  if (actions.length === 0) return item;
  const page = actionPage(baseUrl, token);
  const words = t(actions.includes('done') ? 'actions' : 'snoozeOnly');
  return { ...item, acting: { words, url: page, links: actionLinks(page, actions) } };
}

/** What stands in the Outbox until the moment at which it leaves: nobody's words. */
export function blankDigest(name: string, baseUrl: string): MailContent {
  return writeListLetter({ ...frame(name, baseUrl), subject: t('subjectOthers'), sections: [] });
}

function frame(name: string, baseUrl: string) {
  return {
    greeting: t('greeting', { name }),
    closing: { words: t('settings'), url: `${baseUrl}/settings?section=reminders` },
    signature: t('signature'),
  };
}
