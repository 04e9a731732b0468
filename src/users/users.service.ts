import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { CredentialsService } from '../auth/credentials.service.js';
import { SignInLinksService } from '../auth/sign-in-links.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { edit } from '../platform/database/edit.js';
import { pageByName } from '../platform/database/name-order.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { ensureOperator } from './operator.js';
import { User } from './user.entity.js';
import type { ChangeUserDto, CreateUserDto, NewUserView, SignInLinkView, UserView } from './users.dto.js';

/** The staff. */
@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly credentials: CredentialsService,
    private readonly links: SignInLinksService,
    private readonly first: FirstAdministratorService,
  ) {}

  /** Makes sure that there is somebody as whom the command line acts. */
  ensureOperator(): Promise<void> {
    return this.database.asNobody(ensureOperator);
  }

  /** @returns a one-time sign-in link to print while no administrator has a password or has signed in */
  ensureFirstAdministrator(config: Config): Promise<string | null> {
    return this.database.asNobody((em) => this.first.ensure(em, config));
  }

  /** Everybody of the staff by name, former colleagues included. */
  async list(em: EntityManager, page: PageQuery): Promise<Page<UserView>> {
    const query = em.createQueryBuilder(User, 'r').where(`r.role <> 'operator'`);
    const { items, ...rest } = await pageByName(query, page, ({ name }) => name);
    return { ...rest, items: items.map(view) };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<UserView> {
    return view(await find(em, id));
  }

  /** @throws Problem 409 when somebody has this address already */
  async create(em: EntityManager, { email, name, role, password }: CreateUserDto): Promise<NewUserView> {
    await refuseTaken(em, email);
    const { identifiers } = await em.insert(User, { email, name, role });
    const id = identifiers[0]!.id;
    if (password) await this.credentials.set(em, id, password);
    const signInLink = password ? null : await this.links.make(em, id);
    return { ...view(await find(em, id)), signInLink };
  }

  /** @throws Problem 404, 412; 409 for the last administrator */
  async change(
    em: EntityManager,
    id: string,
    version: number,
    { disabled, ...patch }: ChangeUserDto,
  ): Promise<UserView> {
    const administrators = await lockAdministrators(em);
    const user = await find(em, id);
    const disabledAt = disabledFrom(user, disabled, this.clock.now());
    const steps = { ...patch, ...(disabledAt === undefined ? {} : { disabledAt }) };
    await edit(em, User, id, version, steps);
    const remains = (patch.role ?? user.role) === 'administrator' && !disabledAt && disabled !== true;
    if (administrators.length === 1 && administrators[0] === id && !remains) throw lastAdministrator();
    if (disabled) await this.credentials.shutOut(em, id);
    return view(await find(em, id));
  }

  /** A new one-time link for somebody who cannot sign in; used, it ends the password of before, with its sessions and tokens. @throws Problem 404; 409 when the account is disabled */
  async makeSignInLink(em: EntityManager, id: string): Promise<SignInLinkView> {
    const user = await find(em, id);
    if (user.disabledAt) throw Problem.conflict('disabled', 'This account is disabled: enable it first.');
    return { signInLink: await this.links.make(em, id) };
  }
}

/** The operator is nobody whom a person could look up. @throws Problem 404 */
async function find(em: EntityManager, id: string): Promise<User> {
  const user = await em.findOneBy(User, { id, role: Not('operator') });
  if (!user) throw Problem.notFound();
  return user;
}

async function refuseTaken(em: EntityManager, email: string): Promise<void> {
  const taken = await em.createQueryBuilder(User, 'u').where('lower(u.email) = lower(:email)', { email }).getExists();
  if (!taken) return;
  const detail = 'Somebody has this e-mail address already.';
  throw Problem.conflict('conflict', detail, [{ pointer: '/email', code: 'taken', detail }]);
}

/** Whoever changes administrators does so one after the other: two who demote each other at once would leave none. */
async function lockAdministrators(em: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `select id from app_user where role = 'administrator' and disabled_at is null order by id for update`,
  );
  return rows.map(({ id }) => id);
}

function lastAdministrator(): Problem {
  return Problem.conflict('last-administrator', 'This is the last administrator: make somebody else one first.');
}

/** @returns undefined when nothing changes; who is disabled already stays so since then */
function disabledFrom(user: User, disabled: boolean | undefined, now: Date): Date | null | undefined {
  if (disabled === undefined) return undefined;
  return disabled ? (user.disabledAt ?? now) : null;
}

function view({ id, email, name, role, disabledAt, createdAt, version }: User): UserView {
  if (role === 'operator') throw new Error('the operator is shown to nobody');
  return {
    id,
    email,
    name,
    role,
    disabledAt: disabledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    version,
  };
}
