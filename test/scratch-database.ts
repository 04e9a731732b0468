import { randomBytes, randomInt } from 'node:crypto';
import pg from 'pg';

/** A database of a suite's own, migrated and with the reference data, with the rights of a real one. */
export interface ScratchDatabase {
  /** As the application's role. */
  appUrl: string;
  /** As the schema's owner. */
  ownerUrl: string;
  /** As the superuser, who sees everything: for looking from outside. */
  superuserUrl: string;
  /** A part of the run's Redis of its own; undefined: the queue is in this database. */
  redisUrl?: string;
  drop(): Promise<void>;
}

/** How many parts the run's Redis has; see test/services. */
const REDIS_PARTS = 10_000;

/** PostgreSQL lets one session at a time copy a template. */
const TEMPLATE_LOCK = 77_001;

export async function scratchDatabase(): Promise<ScratchDatabase> {
  const server: Record<'superuserUrl' | 'ownerUrl' | 'appUrl', string> = JSON.parse(process.env.TEST_DATABASES!);
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server.superuserUrl, [
    `select pg_advisory_lock(${TEMPLATE_LOCK})`,
    `create database ${name} template template_aide owner aide_owner`,
    `revoke connect, temporary on database ${name} from public`,
    `grant connect on database ${name} to aide_app`,
  ]);
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  return {
    appUrl: at(server.appUrl),
    ownerUrl: at(server.ownerUrl),
    superuserUrl: at(server.superuserUrl),
    redisUrl: process.env.TEST_REDIS_URL && `${process.env.TEST_REDIS_URL}/${randomInt(REDIS_PARTS)}`,
    drop: () => asSuperuser(server.superuserUrl, [`drop database if exists ${name} with (force)`]),
  };
}

async function asSuperuser(connectionString: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
