import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { isAlive } from '../../src/platform/postgres/process-table.js';
import { freePort } from '../free-port.mjs';
import { Client } from './client.js';
import { ADMIN, log, whole } from './meeting.js';
import { Server, until } from './server.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

const signedIn = (server: Server) => new Client(server.url).signIn(ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD);

describe('kill -9', () => {
  let env: Record<string, string>;
  let server: Server;
  let client: Client;
  const logged: string[] = [];

  const start = async () => {
    server = await Server.start({ env });
    client = await signedIn(server);
  };
  const remember = async (title: string) => {
    expect(await log(client, title)).toMatchObject({ status: 201 });
    logged.push(title);
  };

  beforeAll(async () => {
    env = { ...ADMIN, DATA_DIR: Server.newDataDir(), PORT: String(await freePort()) };
    await start();
  });
  afterAll(() => Server.clean());

  it.each([1, 2])('of the application: the next start goes on with the same PostgreSQL (%i)', async (round) => {
    const { postgres } = server;
    await remember(`before the kill ${round}`);
    await server.kill();
    await start();
    expect(server.postgres).toBe(postgres);
    expect(await whole(client)).toEqual([...logged].sort());
  });

  it.each([1, 2])('of both: the next start recovers what was written (%i)', async (round) => {
    await remember(`before the kill of both ${round}`);
    const { postgres } = server;
    process.kill(postgres, 'SIGKILL');
    await server.kill();
    await start();
    expect(server.postgres).not.toBe(postgres);
    expect(await whole(client)).toEqual([...logged].sort());
  });

  it.each([1, 2])(
    'of PostgreSQL alone: requests are told to come back, none is half done, all is well soon (%i)',
    async (round) => {
      const { postgres } = server;
      const seen: { title: string; status: number; retryAfter: string | null }[] = [];
      const healths = new Set<string>();
      let over = false;
      const work = async (who: number) => {
        for (let turn = 0; !over; turn++) {
          const title = `round ${round}, ${who}-${turn}`;
          const { status, headers } = await log(client, title);
          seen.push({ title, status, retryAfter: headers.get('retry-after') });
          await pause(50);
        }
      };
      const watch = async () => {
        for (; !over; await pause(5)) {
          const { status, body } = await client.send('GET', '/api/health');
          healths.add(`${status} ${body.status} ${body.ready}`);
        }
      };
      const running = [work(1), work(2), work(3), watch()];
      await pause(300);
      const killed = Date.now();
      process.kill(postgres, 'SIGKILL');
      await until('a request has been refused', async () => seen.some(({ status }) => status === 503));
      await until('requests succeed again', async () => seen.at(-1)!.status === 201);
      expect(Date.now() - killed).toBeLessThan(15_000);
      over = true;
      await Promise.all(running);

      expect(server.postgres).not.toBe(postgres);
      expect(server.said).not.toMatch(/ ERROR |^\s+at /m);
      expect(
        seen.filter(({ status, retryAfter }) => status !== 201 && !(status === 503 && Number(retryAfter) > 0)),
      ).toEqual([]);
      expect([...healths].sort()).toEqual(['200 ok true', '503 degraded false']);
      logged.push(...seen.filter(({ status }) => status === 201).map(({ title }) => title));
      const kept = await whole(client);
      expect(logged.filter((title) => !kept.includes(title))).toEqual([]);
      expect(kept.filter((title) => title.startsWith('not whole'))).toEqual([]);
      logged.splice(0, logged.length, ...kept);
    },
  );

  it('of the application: a reminder that fell due meanwhile goes out once after the start', async () => {
    const at = new Date(Date.now() + 500).toISOString();
    await client.post('/api/follow-ups', { title: 'Send the draft', reminders: [{ at }] });
    await server.kill();
    await pause(500);
    await start();
    const mails = async () => (await client.get('/api/outbox')).items;
    await until('it has been sent', async () => (await mails())[0]?.state === 'sent');
    await server.stop();
    await start();
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 1, serverAnswer: expect.stringMatching(/^250 /) }]);
  });

  it('of PostgreSQL, and an end asked for in the same moment', async () => {
    process.kill(server.postgres, 'SIGKILL');
    const began = Date.now();
    expect((await server.stop()).code).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    const left = Server.postgresOf(env.DATA_DIR!);
    expect(left !== undefined && isAlive(left)).toBe(false);
  });
});
