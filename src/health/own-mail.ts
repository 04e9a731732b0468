import type { TFunction } from 'i18next';
import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { MAIL_STATES, type MailState } from '../platform/mail/outgoing-mail.entity.js';
import { dayIn } from '../reminders/day-in.js';
import { isOlder, LATE } from './facts.js';
import { care, type Finding, fine } from './finding.js';
import type { Moments } from './moments.js';

/** `kept`: sent, and no further than the built-in catcher. */
const FATES = [...MAIL_STATES, 'kept'] as const;
type Fate = (typeof FATES)[number];

/** Those that one should know of. */
const TROUBLE: readonly Fate[] = ['failed', 'bounced', 'suppressed', 'unknown'];

const MAILS = `
  select case when caught then 'kept' else state end as state, count(*)::int as count,
    min(next_attempt_at) filter (where state = 'deferred') as "nextAt",
    min(created_at) filter (where state = 'deferred') as "deferredSince" from outgoing_mail
  where created_at > $1::timestamptz - interval '7 days' and ($2::uuid is null or recipient_id = $2) group by 1`;
const LAST = `
  select state from outgoing_mail
  where created_at > $1::timestamptz - interval '7 days' and ($2::uuid is null or recipient_id = $2)
    and state in ('sent', 'bounced', 'deferred', 'failed') order by created_at desc, id desc limit 1`;
const AHEAD = `
  with of_theirs as not materialized (select at from reminder where state = 'scheduled' and ($2::uuid is null or user_id = $2))
  select (select count(*)::int from of_theirs where at < $1) as count, (select min(at) from of_theirs) as first`;
const HELD = `
  select count(*)::int as count from suppression s join app_user u on lower(u.email) = s.address and u.disabled_at is null
  where s.lifted_at is null and ($1::uuid is null or u.id = $1)`;

interface Mails {
  state: Fate;
  count: number;
  nextAt: Date | null;
  deferredSince: Date | null;
}

/** What is scheduled, and what became of the mail of the last week. */
export interface Tally {
  /** How many by tomorrow evening; when the first is, which may lie beyond. */
  ahead: { count: number; first: Date | null };
  mails: Mails[];
  /** What became of the last that was tried; null: there was none. */
  last: MailState | null;
  /** To how many colleagues none leaves, as mail to them came back. */
  held: number;
}

/** @param person null: everybody's, which only the system sees whole */
export async function tally(em: EntityManager, person: string | null, now: Date, zone: string): Promise<Tally> {
  const [ahead] = await em.query(AHEAD, [endOfTomorrow(now, zone), person]);
  const mails: Mails[] = await em.query(MAILS, [now, person]);
  const [last] = await em.query(LAST, [now, person]);
  const [held] = await em.query(HELD, [person]);
  return { ahead, mails, last: last?.state ?? null, held: held.count };
}

function endOfTomorrow(now: Date, zone: string): Date {
  const end = Temporal.PlainDate.from(dayIn(zone, now)).add({ days: 2 }).toZonedDateTime(zone);
  return new Date(end.epochMilliseconds);
}

/** @param all everybody's, for administrators */
export function aheadFinding(t: TFunction, moments: Moments, own: Tally, all: Tally | null): Finding {
  const of = ({ ahead: { count, first } }: Tally) => ({ count, when: first && moments.when(first) });
  const none = own.ahead.first ? 'ahead.later' : 'ahead.none';
  const words = t(own.ahead.count > 0 ? 'ahead.some' : none, of(own));
  return fine('ahead', words, { detail: all && t('ahead.all', of(all)) });
}

/** @param all everybody's, for administrators */
export function deliveriesFinding(t: TFunction, moments: Moments, own: Tally, all: Tally | null): Finding {
  const words = own.mails.length > 0 ? t('deliveries.own', { counts: counted(t, own) }) : t('deliveries.none');
  const told = all ?? own;
  const detail = [
    all && all.mails.length > 0 && t('deliveries.all', { counts: counted(t, all) }),
    next(t, moments, told),
    all && all.held > 0 && t('deliveries.held', { count: all.held }),
  ];
  const trouble = isTroubled(told, moments.now);
  const rest = { detail: detail.filter(Boolean).join('; '), todo: trouble ? t('deliveries.todo') : null };
  return (trouble ? care : fine)('deliveries', words, rest);
}

function next(t: TFunction, moments: Moments, { mails }: Tally): string | null {
  const at = mails.find(({ state }) => state === 'deferred')?.nextAt;
  return at ? t('deliveries.next', { when: moments.when(at) }) : null;
}

function isTroubled({ mails, held }: Tally, now: Date): boolean {
  const late = ({ deferredSince }: Mails) => isOlder(deferredSince, now, LATE);
  return held > 0 || mails.some((one) => TROUBLE.includes(one.state) || late(one));
}

function counted(t: TFunction, { mails }: Tally): string {
  return FATES.flatMap((fate) => mails.filter(({ state }) => state === fate))
    .map(({ state, count }) => t(`deliveries.${state}`, { count }))
    .join(', ');
}
