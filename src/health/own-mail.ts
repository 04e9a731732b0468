import type { TFunction } from 'i18next';
import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { MAIL_STATES, type MailState } from '../platform/mail/outgoing-mail.entity.js';
import { dayIn } from '../reminders/day-in.js';
import { care, type Finding, fine } from './finding.js';
import type { Moments } from './moments.js';

/** Those that one should know of. */
const TROUBLE: readonly MailState[] = ['failed', 'bounced', 'suppressed', 'unknown'];

const MAILS = `
  select state, count(*)::int as count, min(next_attempt_at) filter (where state = 'deferred') as "nextAt" from outgoing_mail
  where created_at > $1::timestamptz - interval '7 days' and ($2::uuid is null or recipient_id = $2) group by state`;
const AHEAD = `
  select count(*)::int as count, min(at) as first from reminder
  where state = 'scheduled' and ($2::uuid is null or user_id = $2) and at < $1`;

interface Mails {
  state: MailState;
  count: number;
  nextAt: Date | null;
}

/** What is scheduled, and what became of the mail of the last week. */
export interface Tally {
  ahead: { count: number; first: Date | null };
  mails: Mails[];
}

/** @param person null: everybody's, which only the system sees whole */
export async function tally(em: EntityManager, person: string | null, now: Date, zone: string): Promise<Tally> {
  const [ahead] = await em.query(AHEAD, [endOfTomorrow(now, zone), person]);
  return { ahead, mails: await em.query(MAILS, [now, person]) };
}

function endOfTomorrow(now: Date, zone: string): Date {
  const end = Temporal.PlainDate.from(dayIn(zone, now)).add({ days: 2 }).toZonedDateTime(zone);
  return new Date(end.epochMilliseconds);
}

/** Whether none leaves to one's own address, as mail to it came back. */
export async function isHeld(em: EntityManager, { email }: { email: string }): Promise<boolean> {
  const standing = 'select from suppression where address = lower($1) and lifted_at is null';
  return (await em.query(standing, [email])).length > 0;
}

/** @param all everybody's, for administrators */
export function aheadFinding(t: TFunction, moments: Moments, own: Tally, all: Tally | null): Finding {
  const of = ({ ahead: { count, first } }: Tally) => ({ count, when: first && moments.when(first) });
  const words = own.ahead.count > 0 ? t('ahead.some', of(own)) : t('ahead.none');
  return fine('ahead', words, { detail: all && t('ahead.all', of(all)) });
}

/** @param all everybody's, for administrators */
export function deliveriesFinding(t: TFunction, moments: Moments, own: Tally, all: Tally | null): Finding {
  const words = own.mails.length > 0 ? t('deliveries.own', { counts: counted(t, own) }) : t('deliveries.none');
  const told = all ?? own;
  const next = told.mails.find(({ state }) => state === 'deferred')?.nextAt;
  const everybodys = all && all.mails.length > 0 && t('deliveries.all', { counts: counted(t, all) });
  const detail = [everybodys, next && t('deliveries.next', { when: moments.when(next) })].filter(Boolean).join('; ');
  const trouble = told.mails.some(({ state }) => TROUBLE.includes(state));
  return (trouble ? care : fine)('deliveries', words, { detail, todo: trouble ? t('deliveries.todo') : null });
}

function counted(t: TFunction, { mails }: Tally): string {
  return MAIL_STATES.flatMap((state) => mails.filter((one) => one.state === state))
    .map(({ state, count }) => t(`deliveries.${state}`, { count }))
    .join(', ');
}
