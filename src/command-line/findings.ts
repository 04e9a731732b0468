import { statfs } from 'node:fs/promises';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { checkMailbox } from '../platform/bounces/mailbox.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { WorkHealth } from '../platform/jobs/work-health.js';
import type { Session } from './session.js';

/** One thing that was looked at. `care`: it works, and there is something to know about it. */
export interface Finding {
  about: string;
  is: 'fine' | 'care' | 'bad';
  words: string;
}

const fine = (about: string, words: string): Finding => ({ about, is: 'fine', words });
const care = (about: string, words: string): Finding => ({ about, is: 'care', words });
const bad = (about: string, words: string): Finding => ({ about, is: 'bad', words });

/** In the order in which one stands on the other. A database that cannot be reached ends the command before this. */
export async function findings(session: Session): Promise<Finding[]> {
  const { config, oneRole } = session.application;
  const database = session.get(Database);
  return [
    await server(database, config),
    roles(oneRole),
    await schema(database),
    await protection(database, oneRole),
    await mail(config),
    await bounces(config),
    await queue(config),
    await worker(session.get(WorkHealth)),
    await disk(config),
  ];
}

async function server(database: Database, { databaseUrl, dataDir }: Config): Promise<Finding> {
  const [row]: [{ server_version: string }] = await database.asNobody((em) => em.query('show server_version'));
  const where = databaseUrl ? 'at DATABASE_URL' : `embedded, in ${dataDir}`;
  return fine('database', `PostgreSQL ${row.server_version}, ${where}`);
}

function roles(oneRole: boolean): Finding {
  if (!oneRole) return fine('roles', 'one owns the tables, another reads and writes them');
  const words =
    'one role both owns the tables and reads them: searching is slower. Give a second in DATABASE_OWNER_URL.';
  return care('roles', words);
}

async function schema(database: Database): Promise<Finding> {
  const rows: { name: string }[] = await database.asNobody((em) =>
    em.query('select name from migration order by id desc'),
  );
  return fine('schema', `up to date, ${rows.length} migrations, the last ${rows[0]?.name}`);
}

async function protection(database: Database, oneRole: boolean): Promise<Finding> {
  const open: { name: string }[] = await database.asNobody((em) =>
    em.query(
      `select p.name from protected_table p join pg_class c on c.oid = p.name::regclass
       where not c.relrowsecurity or ($1 and not c.relforcerowsecurity)`,
      [oneRole],
    ),
  );
  if (open.length === 0) return fine('visibility', 'every table that holds words is under row security');
  return bad('visibility', `not under row security: ${open.map(({ name }) => name).join(', ')}`);
}

async function mail({ smtpUrl, mailFrom }: Config): Promise<Finding> {
  if (!smtpUrl) return care('mail', 'no SMTP_URL: mail stays in the Outbox and does not leave this machine');
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000 });
  try {
    await transport.verify();
    return fine('mail', `the mail server answers; mail comes from ${mailFrom}`);
  } catch (error) {
    return bad('mail', `the mail server in SMTP_URL does not take mail: ${(error as Error).message}`);
  } finally {
    transport.close();
  }
}

async function bounces({ smtpUrl, bounceImapUrl, bouncesTo, mailFrom }: Config): Promise<Finding> {
  if (!bounceImapUrl) {
    const words = 'no BOUNCE_IMAP_URL: that a mail came back is not noticed here';
    return smtpUrl ? care('bounces', words) : fine('bounces', words);
  }
  try {
    await checkMailbox(bounceImapUrl);
    return fine('bounces', `the mailbox can be read; mail comes back to ${bouncesTo ?? mailFrom}`);
  } catch (error) {
    const why = (error as Error).message;
    return bad(
      'bounces',
      `the mailbox in BOUNCE_IMAP_URL cannot be read: ${why}. Check its host, user, password and folder.`,
    );
  }
}

async function queue({ redisUrl }: Config): Promise<Finding> {
  if (!redisUrl) return fine('queue', 'in PostgreSQL');
  const redis = new Redis(redisUrl, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    await redis.ping();
    return fine('queue', 'in Redis, which answers');
  } catch (error) {
    return bad('queue', `Redis in REDIS_URL does not answer: ${(error as Error).message}`);
  } finally {
    redis.disconnect();
  }
}

async function worker(health: WorkHealth): Promise<Finding> {
  const { lastRunAt, oldestDueUnsentAt } = await health.probe();
  const last = lastRunAt ? `last at ${lastRunAt.toISOString()}` : 'never yet';
  if (!oldestDueUnsentAt) return fine('worker', `looked for due reminders ${last}; none is late`);
  return care('worker', `looked for due reminders ${last}; one has been due since ${oldestDueUnsentAt.toISOString()}`);
}

const GIGABYTE = 1024 ** 3;

async function disk({ dataDir, databaseUrl }: Config): Promise<Finding> {
  if (databaseUrl) return fine('disk', 'the database keeps its own');
  const { bavail, bsize } = await statfs(dataDir);
  const free = (bavail * bsize) / GIGABYTE;
  const words = `${free.toFixed(1)} GB free in ${dataDir}`;
  return free < 1 ? care('disk', `only ${words}`) : fine('disk', words);
}
