import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { hashOf, newSecret } from './secret.js';
import { SignInLink } from './sign-in-link.entity.js';

const DAY = 24 * 60 * 60 * 1000;

/** Links that sign in once, within a day. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * A new link; it takes the place of an older one that was not used.
   * @returns the address; its secret stands in the fragment, which browsers send to nobody
   */
  async make(em: EntityManager, userId: string): Promise<string> {
    const token = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + DAY);
    await this.withdraw(em, userId);
    await em.insert(SignInLink, { tokenHash: hashOf(token), userId, expiresAt, usedAt: null });
    return `${this.config.baseUrl}/sign-in#token=${token}`;
  }

  /** Uses a link up. @returns whose it is, or null when it cannot be used (any more) */
  async use(em: EntityManager, token: string): Promise<string | null> {
    const result = await em
      .createQueryBuilder()
      .update(SignInLink)
      .set({ usedAt: this.clock.now() })
      .where('token_hash = :hash and used_at is null and expires_at > :now', {
        hash: hashOf(token),
        now: this.clock.now(),
      })
      .returning('user_id')
      .execute();
    return result.raw[0]?.user_id ?? null;
  }

  async withdraw(em: EntityManager, userId: string): Promise<void> {
    await em.delete(SignInLink, { userId, usedAt: IsNull() });
  }

  async forgetExpired(em: EntityManager): Promise<void> {
    await em.delete(SignInLink, { usedAt: IsNull(), expiresAt: LessThan(this.clock.now()) });
  }
}
