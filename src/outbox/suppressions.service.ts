import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import { decodeCursor, type Page, toPage } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { Suppression } from '../platform/mail/suppression.entity.js';
import { type UserRef, userRefs } from '../users/user-ref.js';
import type { SuppressionsQuery, SuppressionView } from './suppressions.dto.js';

/** Addresses to which no mail leaves: an administrator sees them all, everybody else their own. */
@Injectable()
export class SuppressionsService {
  constructor(private readonly clock: Clock) {}

  /** Newest first. */
  async list(em: EntityManager, { show, limit, cursor, total }: SuppressionsQuery): Promise<Page<SuppressionView>> {
    const query = em.createQueryBuilder(Suppression, 's');
    if (show) query.andWhere(show === 'lifted' ? 's.lifted_at is not null' : 's.lifted_at is null');
    const counted = total ? { total: await query.getCount() } : {};
    if (cursor) {
      const [since, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
      query.andWhere('(s.since, s.id) < (:since, :id)', { since, id });
    }
    const rows = await query
      .orderBy('s.since', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { items, next } = toPage(rows, limit, ({ since, id }) => [since, id]);
    return { items: await views(em, items), next, ...counted };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<SuppressionView> {
    const found = await em.findOneBy(Suppression, { id });
    if (!found) throw Problem.notFound();
    return (await views(em, [found]))[0]!;
  }

  /**
   * From now on mail leaves to the address again, and what was held back in the last two days with it.
   * @throws Problem 404, 412; 409 when it was lifted already
   */
  async lift(em: EntityManager, actor: string, id: string, version: number): Promise<SuppressionView> {
    const { liftedAt } = await this.find(em, id);
    if (liftedAt) throw Problem.conflict('conflict', 'It was lifted already.');
    await edit(em, Suppression, id, version, { liftedAt: this.clock.now(), liftedById: actor });
    return this.find(em, id);
  }
}

async function views(em: EntityManager, rows: Suppression[]): Promise<SuppressionView[]> {
  const lifters = await userRefs(
    em,
    rows.map(({ liftedById }) => liftedById),
  );
  const owners = await ownersOf(em, rows);
  const mails = await em.find(OutgoingMail, {
    select: { id: true },
    where: { id: In(rows.map(({ mailId }) => mailId)) },
  });
  return rows.map(({ id, address, since, reason, mailId, liftedAt, liftedById, version }) => ({
    ...{ id, address, reason, version },
    user: owners.get(address) ?? null,
    since: since.toISOString(),
    mail: mails.some((mail) => mail.id === mailId) ? mailId : null,
    liftedAt: liftedAt?.toISOString() ?? null,
    liftedBy: lifters.get(liftedById ?? '') ?? null,
  }));
}

/** The colleagues with these addresses, by address. */
async function ownersOf(em: EntityManager, rows: Suppression[]): Promise<Map<string, UserRef>> {
  const found: (UserRef & { address: string })[] = await em.query(
    'select id, name, lower(email) as address from app_user where lower(email) = any($1)',
    [rows.map(({ address }) => address)],
  );
  return new Map(found.map(({ id, name, address }) => [address, { id, name }]));
}
