import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/http/problem.js';
import { ApiTokensService } from './api-tokens.service.js';
import { Credential } from './credential.entity.js';
import { hashPassword, isPassword } from './password.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';
import type { SignedIn } from './signed-in.js';

/** Passwords, kept as hashes. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly links: SignInLinksService,
  ) {}

  async set(em: EntityManager, userId: string, password: string): Promise<void> {
    const row = { userId, passwordHash: await hashPassword(password), updatedAt: this.clock.now() };
    await em.upsert(Credential, row, ['userId']);
  }

  has(em: EntityManager, userId: string): Promise<boolean> {
    return em.existsBy(Credential, { userId });
  }

  /**
   * Changes one's own password. Who knew the old one may have signed in with it, or made a token: the other sessions and all tokens
   * end, and an open link is withdrawn.
   * @throws Problem 422 that points at `current` when it is not the password
   */
  async change(em: EntityManager, actor: SignedIn, next: string, current: string | undefined): Promise<void> {
    const credential = await em.findOneBy(Credential, { userId: actor.id });
    if (credential && !(await isPassword(current ?? '', credential.passwordHash))) {
      throw Problem.invalid([{ pointer: '/current', code: 'wrong', detail: 'This is not your password.' }]);
    }
    await this.set(em, actor.id, next);
    await this.shutOut(em, actor.id, actor.sessionId);
  }

  /** Somebody who came in by a link lost the password, or fears that another has it: it is forgotten, with all that it opened. */
  async forget(em: EntityManager, userId: string): Promise<void> {
    const { affected } = await em.delete(Credential, { userId });
    if (affected) await this.shutOut(em, userId);
  }

  /** Ends every session, token and link of somebody. @param except a session that stays */
  async shutOut(em: EntityManager, userId: string, except: string | null = null): Promise<void> {
    await this.sessions.endAll(em, userId, except);
    await this.tokens.revokeAll(em, userId);
    await this.links.withdraw(em, userId);
  }
}
