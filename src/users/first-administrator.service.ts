import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CredentialsService } from '../auth/credentials.service.js';
import { SignInLinksService } from '../auth/sign-in-links.service.js';
import type { Config } from '../platform/config/config.js';
import { User } from './user.entity.js';

const PLACEHOLDER = 'admin@localhost';
/** Two instances that start together make one administrator. */
const LOCK = 2_026_112_102;

/** Somebody must be the first to sign in. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly links: SignInLinksService,
  ) {}

  /**
   * Until an administrator has a password or has signed in, each start makes one: with ADMIN_EMAIL and ADMIN_PASSWORD when
   * they are set, by a fresh one-time link otherwise.
   * @returns the link to print, or null
   */
  async ensure(em: EntityManager, { adminEmail, adminPassword }: Config): Promise<string | null> {
    await em.query('select pg_advisory_xact_lock($1)', [LOCK]);
    if (await isAdministered(em)) return null;
    const id = await this.administrator(em, adminEmail);
    if (adminPassword === undefined) return this.links.make(em, id);
    await this.credentials.set(em, id, adminPassword);
    return null;
  }

  /** Whoever has that address; or the one of an earlier start, who takes it; or a new one. */
  private async administrator(em: EntityManager, email = PLACEHOLDER): Promise<string> {
    const found = (await byEmail(em, email)) ?? (await byEmail(em, PLACEHOLDER));
    if (!found) {
      const { identifiers } = await em.insert(User, { email, name: 'Administrator', role: 'administrator' });
      return identifiers[0]!.id;
    }
    const taken = found.email === PLACEHOLDER ? { email } : {};
    await em.update(User, { id: found.id }, { ...taken, role: 'administrator', disabledAt: null });
    return found.id;
  }
}

/** Whether some administrator can sign in, or has. */
async function isAdministered(em: EntityManager): Promise<boolean> {
  const [row]: [{ yes: boolean }] = await em.query(`
    select exists (select from app_user u where u.role = 'administrator' and u.disabled_at is null and (
      exists (select from credential c where c.user_id = u.id)
      or exists (select from sign_in_link l where l.user_id = u.id and l.used_at is not null)
    )) as yes`);
  return row.yes;
}

function byEmail(em: EntityManager, email: string): Promise<User | null> {
  return em
    .createQueryBuilder(User, 'u')
    .where(`lower(u.email) = lower(:email) and u.role <> 'operator'`, { email })
    .getOne();
}
