import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashOf } from '../auth/secret.js';
import { mayCarryWords } from '../installation/mail-content.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { calendarFile } from '../platform/icalendar/calendar-file.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { feedEntry } from './feed-entries.js';
import { feedRows } from './feed-rows.js';

/** A calendar as it is served: its text, and by what a program can tell that it has it already. */
export interface ServedFeed {
  text: string;
  hash: Buffer;
  /** Since when it reads like this; whole seconds. */
  since: Date;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is over for longer has no place in a calendar any more. */
const LOOKS_BACK = 365 * DAY;

/** Serves a feed to whoever has its address, with what its owner may see at this moment. */
@Injectable()
export class ServedFeedService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @returns null when there is no such feed, it is revoked, or its owner may no longer sign in */
  async serve(token: string): Promise<ServedFeed | null> {
    const [feed]: CalendarFeed[] = await this.database.asNobody((em) => em.query(WHOSE, [hashOf(token)]));
    if (!feed) return null;
    const text = await this.database.asActor(feed.userId, (em) => this.write(em, feed));
    const hash = createHash('sha256').update(text).digest();
    return { text, hash, since: await this.database.asNobody((em) => this.keep(em, feed, hash)) };
  }

  /** The same text as long as nothing in it changes: it says nothing of the moment at which it was written. */
  private async write(em: EntityManager, feed: CalendarFeed): Promise<string> {
    const { baseUrl } = this.config;
    const place = { baseUrl, host: new URL(baseUrl).hostname };
    const since = new Date(this.clock.now().getTime() - LOOKS_BACK).toISOString().slice(0, 10);
    const whereOpen = await mayCarryWords(em, { isConfidential: false });
    const entries = [];
    for (const content of feed.contents) {
      for (const row of await feedRows(em, content, feed.userId, since)) {
        const entry = feedEntry(content, row, whereOpen && !row.isConfidential, place);
        if (entry) entries.push(entry);
      }
    }
    return calendarFile({ name: feed.name, entries });
  }

  /** What changed within one second must not look as old as what was there before: each content has a second of its own. */
  private async keep(em: EntityManager, feed: CalendarFeed, hash: Buffer): Promise<Date> {
    const now = this.clock.now();
    const isSame = feed.contentHash?.equals(hash) && feed.contentSince;
    const since = isSame ? feed.contentSince! : secondAfter(feed.contentSince, now);
    const isFresh = now.getTime() - (feed.lastFetchedAt?.getTime() ?? 0) <= MINUTE;
    if (!isSame || !isFresh)
      await em.update(CalendarFeed, feed.id, { contentHash: hash, contentSince: since, lastFetchedAt: now });
    return since;
  }
}

function secondAfter(before: Date | null, now: Date): Date {
  const second = Math.floor(now.getTime() / 1000) * 1000;
  return new Date(before ? Math.max(second, before.getTime() + 1000) : second);
}

const WHOSE = `
  select f.id, f.user_id as "userId", f.name, f.contents, f.last_fetched_at as "lastFetchedAt", f.content_hash as "contentHash",
    f.content_since as "contentSince"
  from calendar_feed f join app_user u on u.id = f.user_id
  where f.token_hash = $1 and f.revoked_at is null and u.disabled_at is null`;
