import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { hashOf, newSecret } from '../auth/secret.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Problem } from '../platform/http/problem.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { CalendarFeedView, CreateCalendarFeedDto, NewCalendarFeedView } from './calendar-feeds.dto.js';

const MOST = 20;

/** One's own calendar feeds. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws Problem 409 when the person has very many already */
  async create(
    em: EntityManager,
    userId: string,
    { name, contents }: CreateCalendarFeedDto,
  ): Promise<NewCalendarFeedView> {
    const count = await em.countBy(CalendarFeed, { userId, revokedAt: IsNull() });
    if (count >= MOST) throw Problem.conflict('too-many', `Nobody needs more than ${MOST} feeds: revoke one first.`);
    const token = `cf_${newSecret()}`;
    const row = { userId, name, contents, tokenHash: hashOf(token), createdAt: this.clock.now() };
    const { identifiers } = await em.insert(CalendarFeed, row);
    const feed = await em.findOneByOrFail(CalendarFeed, { id: identifiers[0]!.id });
    return { ...view(feed), address: `${this.config.baseUrl}/api/calendar-feeds/${token}.ics` };
  }

  /** Newest first. */
  async list(em: EntityManager, userId: string): Promise<CalendarFeedView[]> {
    const where = { userId, revokedAt: IsNull() };
    const feeds = await em.find(CalendarFeed, { where, order: { createdAt: 'desc', id: 'asc' } });
    return feeds.map(view);
  }

  /** @throws Problem 404 when it is none of theirs, or revoked already */
  async revoke(em: EntityManager, userId: string, id: string): Promise<void> {
    const where = { id, userId, revokedAt: IsNull() };
    const { affected } = await em.update(CalendarFeed, where, { revokedAt: this.clock.now() });
    if (!affected) throw Problem.notFound();
  }
}

function view({ id, name, contents, createdAt, lastFetchedAt }: CalendarFeed): CalendarFeedView {
  return {
    ...{ id, name, contents },
    createdAt: createdAt.toISOString(),
    lastFetchedAt: lastFetchedAt?.toISOString() ?? null,
  };
}
