import { digestOf, foldEmail, foldName, foldText } from './fold.js';
import type { PageContact, PageEntry, PageMission, PagePosition } from './state-page/reading.js';

/*
 * By a fingerprint a piece of a page is known again when the page comes in once more, whatever became of the record meanwhile.
 * It is made of the page's own words, never of what a reader or a person made of them.
 */

/** One for each entry, in their order; of two that are word for word the same, the second has one of its own. */
export function entryFingerprints(state: string | null, entries: PageEntry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map(({ dateText, title, text }) => {
    const words = [dateText, title, text].map((part) => foldText(part ?? ''));
    const key = JSON.stringify(words);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return digestOf('entry', state, ...words, times);
  });
}

export function positionFingerprint(state: string | null, { instrument, act, status, date }: PagePosition): string {
  return digestOf('position', state, instrument, act, status, date);
}

export function missionFingerprint(
  state: string | null,
  place: string,
  { emails, phones }: Pick<PageMission, 'emails' | 'phones'>,
): string {
  return digestOf('mission', state, foldName(place), emails.map(foldEmail).sort(), [...phones].sort());
}

export function contactFingerprint(state: string | null, contact: PageContact): string {
  const { name, rank, portfolio, office, emails, phones, mission } = contact;
  const post = [rank, portfolio, office, mission].map((words) => foldText(words ?? ''));
  return digestOf('contact', state, foldName(name), post, emails.map(foldEmail).sort(), [...phones].sort());
}

export function noteFingerprint(state: string | null, text: string): string {
  return digestOf('note', state, foldText(text));
}
