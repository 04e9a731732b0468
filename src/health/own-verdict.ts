import type { TFunction } from 'i18next';
import { isOlder, LATE } from './facts.js';
import type { Tally } from './own-mail.js';
import type { Verdict } from './verdict.js';

/** What is different for oneself where all is well: mail to oneself alone does not arrive. */
export function ownVerdict(t: TFunction, now: Date, own: Tally): Verdict | null {
  if (own.held > 0) return { is: 'care', words: t('verdict.held') };
  if (own.last === 'failed') return { is: 'care', words: t('verdict.refused-you') };
  const putOff = own.last === 'deferred' && own.mails.some(({ deferredSince }) => isOlder(deferredSince, now, LATE));
  return putOff ? { is: 'care', words: t('verdict.put-off-you') } : null;
}

/** The same for administrators of others. */
export function othersVerdict(t: TFunction, all: Tally): Verdict | null {
  return all.held > 0 ? { is: 'care', words: t('verdict.some-held', { count: all.held }) } : null;
}
