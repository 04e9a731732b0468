import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/http/problem.js';
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
   * Changes one's own password; whoever else is signed in with the old one is signed out, and an open link is withdrawn.
   * @throws Problem 422 that points at `current` when it is not the password
   */
  async change(em: EntityManager, actor: SignedIn, next: string, current: string | undefined): Promise<void> {
    const credential = await em.findOneBy(Credential, { userId: actor.id });
    if (credential && !(await isPassword(current ?? '', credential.passwordHash))) {
      throw Problem.invalid([{ pointer: '/current', code: 'wrong', detail: 'This is not your password.' }]);
    }
    await this.set(em, actor.id, next);
    await this.sessions.endAll(em, actor.id, actor.sessionId);
    await this.links.withdraw(em, actor.id);
  }
}
