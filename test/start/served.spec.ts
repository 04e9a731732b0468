import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import pg from 'pg';
import { startMailServer, type TestMailServer } from '../mail-server.js';
import { Client } from './client.js';
import { ADMIN, log, whole } from './meeting.js';
import { Server, until } from './server.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

const { superuserUrl, ownerUrl, appUrl }: Record<'superuserUrl' | 'ownerUrl' | 'appUrl', string> = JSON.parse(
  process.env.TEST_DATABASES!,
);

/** Several processes on one PostgreSQL that others look after. */
describe('on a served database', () => {
  const name = `served_${randomBytes(6).toString('hex')}`;
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  let superuser: pg.Client;
  let mails: TestMailServer;
  let env: Record<string, string>;
  let webs: Server[];
  let clients: Client[];

  beforeAll(async () => {
    superuser = new pg.Client({ connectionString: superuserUrl });
    await superuser.connect();
    await superuser.query(`create database ${name} owner aide_owner`);
    await superuser.query(`revoke connect, temporary on database ${name} from public`);
    await superuser.query(`grant connect on database ${name} to aide_app`);
    mails = await startMailServer();
    env = { ...ADMIN, DATABASE_URL: at(appUrl), DATABASE_OWNER_URL: at(ownerUrl), SMTP_URL: mails.url, WORKER: 'off' };
  });
  afterAll(async () => {
    await Server.clean();
    await mails?.close();
    await superuser.query(`drop database if exists ${name} with (force)`);
    await superuser.end();
  });

  it('two that start at once migrate it once', async () => {
    webs = await Promise.all([1, 2].map(() => Server.start({ env })));
    expect(webs.filter(({ said }) => said.includes('migrations ran'))).toHaveLength(1);
    const look = new pg.Client({ connectionString: at(superuserUrl) });
    await look.connect();
    const { rows } = await look.query(
      `select (select count(*) = count(distinct name) and count(*) > 5 from migration) as migrated,
         (select count(*)::int from reference_load) as loads, (select count(*)::int from app_user where role = 'administrator') as administrators`,
    );
    await look.end();
    expect(rows).toEqual([{ migrated: true, loads: 1, administrators: 1 }]);
  });

  it('one shows what the other wrote; with WORKER=off nothing is sent', async () => {
    clients = await Promise.all(webs.map(({ url }) => new Client(url).signIn(ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD)));
    expect((await log(clients[0]!, 'seen from the other')).status).toBe(201);
    expect(await whole(clients[1]!)).toEqual(['seen from the other']);
    const at = new Date(Date.now() - 1000).toISOString();
    await clients[0]!.post('/api/follow-ups', { title: 'Send the draft', reminders: [{ at }] });
    await pause(500);
    expect(mails.received).toHaveLength(0);
    expect((await clients[1]!.get('/api/health')).worker.lastRunAt).toBeNull();
  });

  it('a worker sends what fell due while there was none, and two workers send it once', async () => {
    const workers = await Promise.all([1, 2].map(() => Server.start({ program: 'worker', env })));
    await mails.until(1);
    await until('the Outbox says so', async () => (await clients[1]!.get('/api/outbox')).items[0]?.state === 'sent');
    const { worker, reminders } = await clients[1]!.get('/api/health');
    expect([worker.lastRunAt, reminders.oldestDueUnsentAt]).toEqual([expect.any(String), null]);
    expect((await workers[0]!.stop()).code).toBe(0);
    await pause(300);
    expect(mails.received.map(({ mail }) => mail.subject)).toEqual(['Reminder: Send the draft']);
  });

  it('outlasts a database that goes away and comes back: 503 with Retry-After, and never 500', async () => {
    const outsider = at(superuserUrl);
    await superuser.query(`alter database ${name} allow_connections false`);
    await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const [client] = clients as [Client];
    for (const [method, path] of [
      ['GET', '/api/engagements'],
      ['POST', '/api/engagements'],
      ['GET', '/api/health'],
    ] as const) {
      const { status, headers } = await client.send(method, path, method === 'POST' ? { body: {} } : {});
      expect([path, status, Number(headers.get('retry-after')) > 0]).toEqual([path, 503, true]);
    }
    expect((await client.send('GET', '/api/health')).body).toMatchObject({
      status: 'degraded',
      live: true,
      ready: false,
    });
    await pause(1_500);
    await superuser.query(`alter database ${name} allow_connections true`);
    await until('it is well again', async () => (await client.send('GET', '/api/health')).status === 200, 15_000);
    expect((await log(client, 'after the outage')).status).toBe(201);
    const begun = new Date().toISOString();
    await until(
      'the worker works again',
      async () => (await client.get('/api/health')).worker.lastRunAt > begun,
      25_000,
    );
    const look = new pg.Client({ connectionString: outsider });
    await look.connect();
    await look.end();
    for (const server of webs) expect(server.said).not.toMatch(/ ERROR |^\s+at /m);
    for (const server of webs) expect((await server.stop()).code).toBe(0);
  });
});
