import type { INestApplicationContext, Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { OPERATOR } from '../users/operator.js';
import { unusable } from './outcome.js';

/** The application without its web server, ready for commands. */
export interface OpenApplication {
  context: INestApplicationContext;
  config: Config;
  /** Whether one role both owns the tables and reads them. */
  oneRole: boolean;
  close(): Promise<void>;
}

export type Open = () => Promise<OpenApplication>;

/** As whom a command acts. */
export interface CommandActor {
  id: string;
  name: string;
  role: 'administrator' | 'member' | 'operator';
}

/** A command's hold on the application. */
export class Session {
  constructor(
    readonly application: OpenApplication,
    readonly actor: CommandActor,
  ) {}

  get<T>(service: Type<T>): T {
    return this.application.context.get(service);
  }

  /** One transaction as the actor. */
  act<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.get(Database).asActor(this.actor.id, work);
  }
}

/** Opens the application, acts as the person or else as the operator, and lets go again. */
export async function inSession<T>(
  open: Open,
  email: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const application = await open();
  try {
    const actor = email === undefined ? OPERATING : await personOf(application, email);
    return await work(new Session(application, actor));
  } finally {
    await application.close();
  }
}

const OPERATING: CommandActor = { id: OPERATOR, name: 'Operator', role: 'operator' };

/** Who has this address and may act. */
export async function personOf({ context }: OpenApplication, email: string): Promise<CommandActor> {
  const [person]: CommandActor[] = await context
    .get(Database)
    .asNobody((em) =>
      em.query(
        `select id, name, role from app_user where lower(email) = lower($1) and disabled_at is null and role <> 'operator'`,
        [email],
      ),
    );
  if (!person) throw unusable(`Nobody who can act has the address ${email}.`);
  return person;
}
