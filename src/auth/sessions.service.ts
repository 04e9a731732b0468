import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan, Not } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';
import { hashOf, newSecret } from './secret.js';
import { Session } from './session.entity.js';
import type { SessionItem } from './sessions.dto.js';
import type { SignedIn } from './signed-in.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const IDLE = 12 * 60 * MINUTE;
const LONGEST = 30 * DAY;

/** Browsers that are signed in. A session ends by itself after 12 idle hours, and after 30 days in any case. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret for the cookie; only its hash is kept */
  async open(em: EntityManager, userId: string, userAgent: string | undefined): Promise<string> {
    const now = this.clock.now();
    const secret = newSecret();
    await em.insert(Session, {
      tokenHash: hashOf(secret),
      userId,
      userAgent: userAgent?.slice(0, 300) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST),
    });
    return secret;
  }

  /** Who holds this cookie; null when its session has ended, or its owner may no longer sign in. */
  whose(secret: string): Promise<SignedIn | null> {
    const now = this.clock.now();
    return this.database.asNobody(async (em) => {
      const rows: (SignedIn & { lastSeenAt: Date })[] = await em.query(WHOSE, [
        hashOf(secret),
        now,
        new Date(now.getTime() - IDLE),
      ]);
      if (!rows[0]) return null;
      const { lastSeenAt, ...actor } = rows[0];
      const seen = { id: actor.sessionId!, lastSeenAt: LessThan(new Date(now.getTime() - MINUTE)) };
      if (now.getTime() - lastSeenAt.getTime() > MINUTE) await em.update(Session, seen, { lastSeenAt: now });
      return actor;
    });
  }

  end(secret: string): Promise<unknown> {
    return this.database.asNobody((em) => em.delete(Session, { tokenHash: hashOf(secret) }));
  }

  /** @param except a session that stays */
  async endAll(em: EntityManager, userId: string, except?: string | null): Promise<void> {
    await em.delete(Session, { userId, ...(except ? { id: Not(except) } : {}) });
  }

  async list(em: EntityManager, actor: SignedIn): Promise<SessionItem[]> {
    const now = this.clock.now().getTime();
    const sessions = await em.find(Session, {
      where: { userId: actor.id },
      order: { lastSeenAt: 'desc', id: 'asc' },
      take: 200,
    });
    return sessions
      .filter(({ expiresAt, lastSeenAt }) => expiresAt.getTime() > now && lastSeenAt.getTime() > now - IDLE)
      .map(({ id, userAgent, createdAt, lastSeenAt, expiresAt }) => ({
        id,
        userAgent,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        current: id === actor.sessionId,
      }));
  }

  /** @throws Problem 404 when it is none of the actor's */
  async endOne(em: EntityManager, actor: SignedIn, id: string): Promise<void> {
    const { affected } = await em.delete(Session, { id, userId: actor.id });
    if (!affected) throw Problem.notFound();
  }

  /** Clears away what has ended by itself. */
  async forgetEnded(em: EntityManager): Promise<void> {
    const now = this.clock.now();
    await em.delete(Session, [{ expiresAt: LessThan(now) }, { lastSeenAt: LessThan(new Date(now.getTime() - IDLE)) }]);
  }
}

const WHOSE = `
  select u.id, u.email, u.name, u.role, s.id as "sessionId", s.last_seen_at as "lastSeenAt"
  from session s join app_user u on u.id = s.user_id
  where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and u.disabled_at is null and u.role <> 'operator'`;
