import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server as NetServer } from 'node:net';
import { jest } from '@jest/globals';
import pg from 'pg';
import { cli } from '../cli/cli.js';
import { freePort } from '../free-port.mjs';
import { users } from './accounts.js';
import { Server } from './server.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

const NO_DATABASE = 'postgres://aide:s3cret-word@127.0.0.1:1/aide';
const served: Record<'superuserUrl' | 'ownerUrl' | 'appUrl', string> = JSON.parse(process.env.TEST_DATABASES!);

afterAll(() => Server.clean());

/** Starts what must not start, and gives its one sentence. */
async function refusal(env: Record<string, string>, account?: { uid: number; gid: number }): Promise<string> {
  const { code, signal, said, printed } = await Server.run({ env, account });
  expect({ code, signal, printed }).toEqual({ code: 1, signal: null, printed: '' });
  expect(said).toMatch(/^[^\n]+\.\n$/);
  expect(said).not.toMatch(/s3cret-word|^\s+at |Error:/m);
  return said.trim();
}

describe('a value that cannot be', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT "http" is not a port number (1 to 65535).'],
    [{ PORT: '0' }, 'PORT "0" is not a port number (1 to 65535).'],
    [{ PORT: '65536' }, 'PORT "65536" is not a port number (1 to 65535).'],
    [{ BASE_URL: 'crm.example.org' }, 'BASE_URL is not an address that starts with http:// or https://.'],
    [
      { BASE_URL: 'https://example.org/crm' },
      'BASE_URL "https://example.org/crm" must be an origin alone, such as https://crm.example.org.',
    ],
    [{ SMTP_URL: 'mail.example.org:25' }, 'SMTP_URL is not an address that starts with smtp:// or smtps://.'],
    [{ SMTP_URL: 'smtp://' }, 'SMTP_URL is not an address that starts with smtp:// or smtps://.'],
    [{ WORKER: 'on' }, 'WORKER "on" is not one of inline, off.'],
    [
      { DATABASE_URL: 'mysql://aide:s3cret-word@db/aide' },
      'DATABASE_URL is not an address that starts with postgres:// or postgresql://.',
    ],
    [{ DATABASE_OWNER_URL: NO_DATABASE }, 'DATABASE_OWNER_URL needs DATABASE_URL beside it.'],
    [{ ADMIN_EMAIL: 'ada@example.org' }, 'ADMIN_EMAIL and ADMIN_PASSWORD are given together or not at all.'],
    [
      { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 's3cret-word' },
      'ADMIN_PASSWORD must have 12 to 200 characters.',
    ],
    [
      { BOUNCE_IMAP_URL: 'pop3://ana:s3cret-word@example.org' },
      'BOUNCE_IMAP_URL is not an address that starts with imaps:// or imap://.',
    ],
    [
      { BOUNCE_IMAP_URL: 'imaps://:s3cret-word@example.org/INBOX' },
      'BOUNCE_IMAP_URL holds no user and password, such as imaps://bounces%40example.org:password@imap.example.org/INBOX.',
    ],
    [{ MAIL_BOUNCES_TO: 'the postmaster' }, 'MAIL_BOUNCES_TO "the postmaster" is not an e-mail address.'],
    [
      { MAIL_FROM: 'nobody in particular' },
      'MAIL_FROM "nobody in particular" holds no e-mail address, such as Aide-Mémoire <crm@example.org>.',
    ],
  ])('%j', async (env, sentence) => {
    expect(await refusal(env)).toBe(sentence);
  });
});

describe('a place that cannot be used', () => {
  let occupied: NetServer;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    occupied = createServer().listen(port, '127.0.0.1');
  });
  afterAll(() => occupied.close());

  it('an occupied port: the embedded PostgreSQL goes with the start', async () => {
    const env = { DATA_DIR: Server.newDataDir(), PORT: String(port) };
    expect(await refusal(env)).toBe(`PORT ${port} on 127.0.0.1 is taken by another program: set PORT to a free one.`);
    expect(Server.postgresOf(env.DATA_DIR)).toBeUndefined();
  });

  it('a HOST that is not of this machine', async () => {
    const env = { DATABASE_URL: served.appUrl, HOST: '192.0.2.1' };
    expect(await refusal(env)).toBe('HOST 192.0.2.1 is not an address of this machine.');
  });

  // Node's own recursive mkdir tries for ever there
  (existsSync('/proc/self') ? it : it.skip)('a DATA_DIR where nothing can be made', async () => {
    expect(await refusal({ DATA_DIR: '/proc/aide/data' })).toBe(
      'DATA_DIR /proc/aide/data cannot be used, as it cannot be made: choose a directory this user may write to.',
    );
  });

  it('a DATA_DIR that is a file', async () => {
    const dataDir = Server.newDataDir();
    writeFileSync(dataDir, '');
    expect(await refusal({ DATA_DIR: dataDir })).toBe(
      `DATA_DIR ${dataDir} cannot be used, as it is a file and not a directory: choose a directory this user may write to.`,
    );
  });

  const [, ordinary] = users().at(-1)!;
  (process.getuid?.() === 0 && !ordinary ? it.skip : it)('a DATA_DIR that may not be written', async () => {
    const dataDir = Server.newDataDir();
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o555);
    expect(await refusal({ DATA_DIR: dataDir }, ordinary)).toBe(
      `DATA_DIR ${dataDir} cannot be used, as this user may not read and write all of it: choose a directory this user may write to.`,
    );
  });
});

describe('a database that cannot be used', () => {
  const roles = ['start_super', 'start_bypass', 'start_member', 'start_plain'];
  let admin: pg.Client;

  const as = (role: string, url = served.appUrl) => {
    const address = new URL(url);
    address.username = role;
    address.password = 's3cret-word';
    return String(address);
  };

  beforeAll(async () => {
    admin = new pg.Client({ connectionString: served.superuserUrl });
    await admin.connect();
    await admin.query(`
      create role start_super login superuser password 's3cret-word';
      create role start_bypass login bypassrls password 's3cret-word';
      create role start_member login password 's3cret-word' in role aide_owner;
      create role start_plain login password 's3cret-word';
      grant connect on database aide_memoire to start_bypass, start_member, start_plain`);
  });
  afterAll(async () => {
    for (const role of roles) await admin.query(`drop owned by ${role}; drop role ${role}`);
    await admin.end();
  });

  it('is away', async () => {
    expect(await refusal({ DATABASE_URL: NO_DATABASE })).toBe(
      'The database in DATABASE_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1.',
    );
  });

  it('has no such name in the net', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://aide:s3cret-word@db.invalid/aide' })).toMatch(
      /^The database in DATABASE_URL cannot be reached: getaddrinfo E\w+ db\.invalid\.$/,
    );
  });

  it('is written so that nobody can read it', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://aide:s3cret-word%@127.0.0.1/aide' })).toMatch(
      /^The database in DATABASE_URL cannot be reached: /,
    );
  });

  it('refuses the password', async () => {
    expect(await refusal({ DATABASE_URL: as('aide_app') })).toBe(
      'The database in DATABASE_URL cannot be reached: password authentication failed for user "aide_app".',
    );
  });

  it('has an owner that cannot be reached', async () => {
    expect(await refusal({ DATABASE_URL: served.appUrl, DATABASE_OWNER_URL: as('aide_owner') })).toBe(
      'The database in DATABASE_OWNER_URL cannot be reached: password authentication failed for user "aide_owner".',
    );
  });

  it.each(['start_super', 'start_bypass'])('would show everything to %s', async (role) => {
    const sentence = `signs in as "${role}", which is a superuser or bypasses row security and would see every confidence: give it a plain role.`;
    expect(await refusal({ DATABASE_URL: as(role) })).toBe(`DATABASE_URL ${sentence}`);
    expect(await refusal({ DATABASE_URL: served.appUrl, DATABASE_OWNER_URL: as(role) })).toBe(
      `DATABASE_OWNER_URL ${sentence}`,
    );
  });

  it('has an application that could act as the owner', async () => {
    expect(await refusal({ DATABASE_URL: as('start_member'), DATABASE_OWNER_URL: served.ownerUrl })).toBe(
      'The role "start_member" in DATABASE_URL is a member of "aide_owner", the owner: revoke that.',
    );
  });

  it('belongs to somebody else', async () => {
    expect(await refusal({ DATABASE_URL: as('start_plain') })).toBe(
      'The schema cannot be made or changed (permission denied for schema public): the role in DATABASE_OWNER_URL, or in DATABASE_URL where that is unset, must own the database.',
    );
  });

  it('has a queue elsewhere that is away', async () => {
    const env = { DATABASE_URL: served.appUrl, DATABASE_OWNER_URL: served.ownerUrl };
    expect(await refusal({ ...env, REDIS_URL: 'redis://:s3cret-word@127.0.0.1:1' })).toBe(
      'The Redis in REDIS_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1.',
    );
  });

  it.each([
    ['is away', { DATABASE_URL: NO_DATABASE }, /^The database in DATABASE_URL cannot be reached: [^\n]+\.\n$/],
    [
      'belongs to a superuser',
      { DATABASE_URL: as('start_super') },
      /^DATABASE_URL signs in as "start_super", which [^\n]+\.\n$/,
    ],
  ])('%s: the command line says the same', async (_what, env, sentence) => {
    const { code, out, log } = await cli({ env }, 'doctor');
    expect({ code, out, log }).toEqual({ code: 1, out: '', log: expect.stringMatching(sentence) });
  });
});
