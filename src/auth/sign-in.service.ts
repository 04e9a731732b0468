import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';
import { CredentialsService } from './credentials.service.js';
import { KnownDevice } from './known-device.entity.js';
import { isPassword } from './password.js';
import { hashOf, newSecret } from './secret.js';
import type { SignedInUser } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';
import { SignInAttemptsService } from './sign-in-attempts.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

const HOUR = 60 * 60_000;
const YEAR = 365 * 24 * HOUR;
const DEVICES_OF_ONE = 20;

/** Where somebody signs in from. */
interface Browser {
  address: string;
  userAgent: string | undefined;
  /** The cookie that tells a browser of before. */
  device: string | undefined;
}

/** A sign-in that succeeded, and the two cookies that tell of it. */
export interface Entrance {
  user: SignedInUser;
  session: string;
  device: string;
}

/** Lets people in, by password or by link. */
@Injectable()
export class SignInService {
  private lastCleaned = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly links: SignInLinksService,
    private readonly credentials: CredentialsService,
    private readonly attempts: SignInAttemptsService,
  ) {}

  /** @throws Problem 401, the same whatever was wrong; 429 when there were too many failures */
  async byPassword(email: string, password: string, browser: Browser): Promise<Entrance> {
    await this.cleanNowAndThen();
    const found = await this.database.asNobody((em) => this.lookUp(em, email));
    const device = await this.database.asNobody((em) => knownDevice(em, browser.device, found?.user.id));
    const booked = await this.attempts.book(email, browser.address, device);
    if (!(await isPassword(password, found?.passwordHash))) {
      throw new Problem(401, 'wrong-credentials', 'The e-mail address or the password is wrong.');
    }
    return this.database.asNobody(async (em) => {
      await this.attempts.succeeded(em, booked);
      return this.letIn(em, found!.user, browser);
    });
  }

  /**
   * A password of before is forgotten, with the sessions and tokens that it opened.
   * @throws Problem 401 when the link was used, replaced, is too old, or never was one
   */
  byLink(token: string, browser: Browser): Promise<Entrance> {
    return this.database.asNobody(async (em) => {
      const userId = await this.links.use(em, token);
      const [user]: SignedInUser[] = userId ? await em.query(`${WHO} and u.id = $1`, [userId]) : [];
      if (!user)
        throw new Problem(401, 'link-invalid', 'This link has been used already, or is too old. Ask for a new one.');
      await this.credentials.forget(em, user.id);
      return this.letIn(em, user, browser);
    });
  }

  private async letIn(em: EntityManager, user: SignedInUser, browser: Browser): Promise<Entrance> {
    const session = await this.sessions.open(em, user.id, browser.userAgent);
    const known = await knownDevice(em, browser.device, user.id);
    return { user, session, device: known ? browser.device! : await this.remember(em, user.id) };
  }

  private async remember(em: EntityManager, userId: string): Promise<string> {
    const device = newSecret();
    await em.insert(KnownDevice, { tokenHash: hashOf(device), userId, createdAt: this.clock.now() });
    const forgotten = await em.find(KnownDevice, {
      where: { userId },
      order: { createdAt: 'desc' },
      skip: DEVICES_OF_ONE,
    });
    if (forgotten.length > 0)
      await em.delete(KnownDevice, { tokenHash: In(forgotten.map(({ tokenHash }) => tokenHash)) });
    return device;
  }

  private async lookUp(
    em: EntityManager,
    email: string,
  ): Promise<{ user: SignedInUser; passwordHash?: string } | undefined> {
    const [row]: (SignedInUser & { passwordHash: string | null })[] = await em.query(BY_EMAIL, [email]);
    if (!row) return undefined;
    const { passwordHash, ...user } = row;
    return { user, passwordHash: passwordHash ?? undefined };
  }

  /** What has ended by itself goes when somebody knocks, at most once an hour: it needs no worker. */
  private async cleanNowAndThen(): Promise<void> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.lastCleaned) < HOUR) return;
    this.lastCleaned = now;
    await this.database.asNobody(async (em) => {
      await this.sessions.forgetEnded(em);
      await this.links.forgetExpired(em);
      await this.attempts.forgetOld(em);
      await em.delete(KnownDevice, { createdAt: LessThan(new Date(now - YEAR)) });
    });
  }
}

/** The hash of a device's cookie, when this person has signed in there before. */
async function knownDevice(
  em: EntityManager,
  device: string | undefined,
  userId: string | undefined,
): Promise<Buffer | null> {
  if (!device || !userId) return null;
  const tokenHash = hashOf(device);
  return (await em.existsBy(KnownDevice, { tokenHash, userId })) ? tokenHash : null;
}

const WHO = `select u.id, u.email, u.name, u.role from app_user u where u.disabled_at is null and u.role <> 'operator'`;

const BY_EMAIL = `
  select u.id, u.email, u.name, u.role, c.password_hash as "passwordHash"
  from app_user u left join credential c on c.user_id = u.id
  where u.disabled_at is null and u.role <> 'operator' and lower(u.email) = lower($1)`;
