import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { AppModule } from '../src/app.module.js';
import { firstSteps } from '../src/first-steps.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Config, readConfig } from '../src/platform/config/config.js';
import { createHttpApp } from '../src/platform/http/http-app.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import { type ScratchDatabase, scratchDatabase } from './scratch-database.js';

/** The clock of a test: real until it is set, then it stands where it was put. */
export class TestClock extends Clock {
  private at: Date | undefined;

  now(): Date {
    return new Date(this.at ?? Date.now());
  }

  set(instant: string | Date): void {
    this.at = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.now().getTime() + milliseconds);
  }
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  body: any;
}

/** Somebody who is signed in. */
export interface Person {
  id: string;
  email: string;
  name: string;
  cookie: string;
}

interface Sent {
  as?: Person;
  body?: unknown;
  headers?: Record<string, string>;
  /** Shorthand for the If-Match header. */
  version?: number;
}

export const PASSWORD = 'correct horse battery';

/** The real application on a scratch database, reached through HTTP. */
export interface TestApp {
  url: string;
  nest: NestFastifyApplication;
  clock: TestClock;
  config: Config;
  scratch: ScratchDatabase;
  /** The administrator of ADMIN_EMAIL, signed in. */
  admin: Person;
  /** A new member, made by the administrator, signed in. */
  member(name: string): Promise<Person>;
  http(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** Plain SQL, by default as the application's own role with no actor. */
  sql(text: string, values?: unknown[], role?: 'app' | 'owner' | 'superuser'): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** Environment variables over the test's own. */
  env?: Record<string, string>;
  /** Jobs run in the process too; default: off, a test asks the sweep itself. */
  worker?: boolean;
  /** Jobs run in the process, which sweeps when a test asks it to and at no other time. */
  jobs?: boolean;
  /** Use this database and leave it standing at close. */
  scratch?: ScratchDatabase;
  /** When it is from the start on, which its first sweep knows too. */
  now?: string;
}

export async function startApp({
  env = {},
  worker = false,
  jobs = false,
  scratch,
  now,
}: AppOptions = {}): Promise<TestApp> {
  const database = scratch ?? (await scratchDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'aide-memoire-app-'));
  const admin = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: PASSWORD };
  const config = readConfig({
    ...admin,
    DATA_DIR: dataDir,
    WORKER: worker ? 'inline' : 'off',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ...(database.redisUrl && { REDIS_URL: database.redisUrl }),
    ...env,
  });
  const clock = new TestClock();
  if (now) clock.set(now);
  const nest = await createHttpApp(AppModule.with(config, database.appUrl, clock), config);
  await firstSteps(nest);
  await nest.listen(0, '127.0.0.1');
  if (jobs) nest.get(Jobs).work();
  const url = `http://127.0.0.1:${(nest.getHttpServer().address() as AddressInfo).port}`;
  const app: TestApp = {
    url,
    nest,
    clock,
    config,
    scratch: database,
    admin: undefined as unknown as Person,
    http: (method, path, sent) => request(url, method, path, sent),
    member: async (name) => {
      const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@example.org`;
      await must(
        app.http('POST', '/api/users', { as: app.admin, body: { email, name, role: 'member', password: PASSWORD } }),
        201,
      );
      return signIn(url, email);
    },
    sql: (text, values, role = 'app') =>
      query({ app: database.appUrl, owner: database.ownerUrl, superuser: database.superuserUrl }[role], text, values),
    close: async () => {
      await nest.close();
      if (!scratch) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  app.admin = await signIn(url, admin.ADMIN_EMAIL);
  return app;
}

export async function signIn(url: string, email: string, password = PASSWORD): Promise<Person> {
  const answer = await must(request(url, 'POST', '/api/session', { body: { email, password } }), 200);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { ...answer.body.user, cookie };
}

/** The answer, or an error that shows it: for steps that a test only builds on. */
export async function must(promise: Promise<Answer>, ...statuses: number[]): Promise<Answer> {
  const answer = await promise;
  const fine = statuses.length ? statuses.includes(answer.status) : answer.status < 400;
  if (!fine) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

async function request(
  url: string,
  method: string,
  path: string,
  { as, body, headers = {}, version }: Sent = {},
): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as ? { cookie: as.cookie } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...headers,
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  const json = /json/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
}

async function query(connectionString: string, text: string, values?: unknown[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
