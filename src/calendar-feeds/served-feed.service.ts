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
import { type Has, hasIt } from './conditions.js';
import { feedEntry } from './feed-entries.js';
import { feedRows, feedRowsDigest } from './feed-rows.js';
import { KnownTexts } from './known-texts.js';

/** A calendar as it is served: its text, and by what a program can tell that it has it already. */
export interface ServedFeed {
  /** Null: the program has it. */
  text: string | null;
  tag: string;
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
  private readonly known = new KnownTexts();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @param has what the program says that it has: where that is all, the text is not even written
   * @returns null when there is no such feed, it is revoked, or its owner may no longer sign in
   */
  async serve(token: string, has: Has): Promise<ServedFeed | null> {
    const [feed]: CalendarFeed[] = await this.database.asNobody((em) => em.query(WHOSE, [hashOf(token)]));
    if (!feed) return null;
    const now = this.clock.now();
    const read = (em: EntityManager) => this.read(em, feed, has, now);
    // digests and rows are of one moment
    const { text, hash } = await this.database.asActor(feed.userId, read, 'REPEATABLE READ');
    const version = versionOf(feed, hash, now);
    await this.note(feed, { hash, since: version.since, now });
    return { text: hasIt(has, version) ? null : text, ...version };
  }

  private async read(em: EntityManager, feed: CalendarFeed, has: Has, now: Date): Promise<Read> {
    const from = new Date(now.getTime() - LOOKS_BACK).toISOString().slice(0, 10);
    const whereOpen = await mayCarryWords(em, { isConfidential: false });
    const source = JSON.stringify([feed.name, whereOpen, ...(await digests(em, feed, from))]);
    const known = this.known.find(feed.id, source);
    if (known && hasIt(has, versionOf(feed, known, now))) return { text: null, hash: known };
    const text = await this.write(em, feed, from, whereOpen);
    const hash = createHash('sha256').update(text).digest();
    this.known.keep(feed.id, source, hash);
    return { text, hash };
  }

  /** The same text as long as nothing in it changes: it says nothing of the moment at which it was written. */
  private async write(em: EntityManager, feed: CalendarFeed, from: string, whereOpen: boolean): Promise<string> {
    const { baseUrl } = this.config;
    const place = { baseUrl, host: new URL(baseUrl).hostname };
    const entries = [];
    for (const content of feed.contents) {
      for (const row of await feedRows(em, content, feed.userId, from)) {
        const entry = feedEntry(content, row, whereOpen && !row.isConfidential, place);
        if (entry) entries.push(entry);
      }
    }
    return calendarFile({ name: feed.name, entries });
  }

  /** Nothing is written down where nothing changed, save once a minute that it was fetched. */
  private async note(feed: CalendarFeed, { hash, since, now }: Noted): Promise<void> {
    const isFresh = now.getTime() - (feed.lastFetchedAt?.getTime() ?? 0) <= MINUTE;
    if (isFresh && feed.contentHash?.equals(hash) && feed.contentSince) return;
    const noted = { contentHash: hash, contentSince: since, lastFetchedAt: now };
    await this.database.asNobody((em) => em.update(CalendarFeed, feed.id, noted));
  }
}

interface Read {
  /** Null: the program has it. */
  text: string | null;
  hash: Buffer;
}

interface Noted {
  hash: Buffer;
  since: Date;
  now: Date;
}

async function digests(em: EntityManager, { contents, userId }: CalendarFeed, from: string): Promise<string[]> {
  const all: string[] = [];
  for (const content of contents) all.push(await feedRowsDigest(em, content, userId, from));
  return all;
}

/** What changed within one second must not look as old as what was there before: each content has a second of its own. */
function versionOf(feed: CalendarFeed, hash: Buffer, now: Date): { tag: string; since: Date } {
  const isSame = feed.contentSince && feed.contentHash?.equals(hash);
  return {
    tag: `"${hash.toString('base64url')}"`,
    since: isSame ? feed.contentSince! : secondAfter(feed.contentSince, now),
  };
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
