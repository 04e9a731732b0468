import type { EntityManager } from 'typeorm';
import type { Job } from '../jobs/job-data.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** What the Outbox says of a mail that is kept from leaving; why, its address's own suppression tells those who may know. */
export const HELD_BACK = {
  state: 'suppressed',
  lastError: 'Mail to this address comes back: none leaves until an administrator allows it again.',
} as const satisfies Partial<OutgoingMail>;

/** Since when no mail leaves to an address; null: it does. */
export async function suppressedSince(em: EntityManager, address: string): Promise<Date | null> {
  const [row]: { since: Date | null }[] = await em.query('select suppressed_since($1) as since', [address]);
  return row?.since ?? null;
}

const SUPPRESSED = 'select a as address from unnest($1::text[]) as a where suppressed_since(a) is not null';

/** Those of the addresses to which no mail leaves. */
export async function suppressedAmong(em: EntityManager, addresses: string[]): Promise<Set<string>> {
  const rows: { address: string }[] = await em.query(SUPPRESSED, [[...new Set(addresses)]]);
  return new Set(rows.map(({ address }) => address));
}

const RELEASE = `
  update outgoing_mail set state = 'queued', next_attempt_at = $1, last_error = null where id in (
    select m.id from outgoing_mail m
    where m.state = 'suppressed' and m.give_up_at > $1
      and not exists (select from suppression s where s.address = lower(m.to_address) and s.lifted_at is null)
    order by m.id for update)`;

/** What was held back in the last two days and need not be any longer waits again; older mail would only confuse. */
export async function releaseLifted(em: EntityManager, now: Date): Promise<Job[]> {
  await em.query(RELEASE, [now]);
  return [];
}
