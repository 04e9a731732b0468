import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';
import { ApiToken } from './api-token.entity.js';
import type { NewTokenView, TokenView } from './api-tokens.dto.js';
import { hashOf, newSecret } from './secret.js';
import type { SignedIn } from './signed-in.js';

const MINUTE = 60_000;
const MOST = 50;

/** Tokens by which programs act as a person. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 409 when the person has very many already */
  async create(em: EntityManager, userId: string, name: string): Promise<NewTokenView> {
    const count = await em.countBy(ApiToken, { userId, revokedAt: IsNull() });
    if (count >= MOST) throw Problem.conflict('too-many', `Nobody needs more than ${MOST} tokens: revoke one first.`);
    const token = `am_${newSecret()}`;
    const row = {
      userId,
      name,
      tokenHash: hashOf(token),
      createdAt: this.clock.now(),
      lastUsedAt: null,
      revokedAt: null,
    };
    const { identifiers } = await em.insert(ApiToken, row);
    return { id: identifiers[0]!.id, name, token };
  }

  async list(em: EntityManager, userId: string): Promise<TokenView[]> {
    const tokens = await em.find(ApiToken, {
      where: { userId, revokedAt: IsNull() },
      order: { createdAt: 'desc', id: 'asc' },
    });
    return tokens.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
  }

  /** @throws Problem 404 when it is none of theirs, or revoked already */
  async revoke(em: EntityManager, userId: string, id: string): Promise<void> {
    const { affected } = await em.update(
      ApiToken,
      { id, userId, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    if (!affected) throw Problem.notFound();
  }

  async revokeAll(em: EntityManager, userId: string): Promise<void> {
    await em.update(ApiToken, { userId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  /** Who holds this token; null when it is revoked or unknown, or its owner may no longer sign in. */
  whose(token: string): Promise<SignedIn | null> {
    const now = this.clock.now();
    return this.database.asNobody(async (em) => {
      const rows: (SignedIn & { tokenId: string; lastUsedAt: Date | null })[] = await em.query(WHOSE, [hashOf(token)]);
      if (!rows[0]) return null;
      const { tokenId, lastUsedAt, ...actor } = rows[0];
      if (now.getTime() - (lastUsedAt?.getTime() ?? 0) > MINUTE)
        await em.update(ApiToken, { id: tokenId }, { lastUsedAt: now });
      return { ...actor, sessionId: null };
    });
  }
}

const WHOSE = `
  select u.id, u.email, u.name, u.role, t.id as "tokenId", t.last_used_at as "lastUsedAt"
  from api_token t join app_user u on u.id = t.user_id
  where t.token_hash = $1 and t.revoked_at is null and u.disabled_at is null and u.role <> 'operator'`;
