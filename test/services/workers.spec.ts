import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { SMTPServerOptions } from 'smtp-server';
import { startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { Server } from '../start/server.js';
import { type RedisServer, startRedis } from './redis-server.mjs';

/** What a worker takes at least. */
const PACK = 10;
/** More than one worker takes at once: twelve packs. */
const COUNT = 15 * PACK;

/** Whole processes as `npm run worker` starts them, beside a web process that does no jobs. */
describe.each(['PostgreSQL', 'Redis'])('several workers with the queue in %s', (store) => {
  let redis: RedisServer | undefined;
  let mails: TestMailServer;
  let web: TestApp;

  beforeEach(async () => {
    redis = store === 'Redis' ? await startRedis() : undefined;
    mails = await startMailServer({ onMailFrom: takeWhenBothAsk() });
    web = await startApp({ env: { SMTP_URL: mails.url, REDIS_URL: redis?.url ?? '' } });
  });

  afterEach(async () => {
    await Server.clean();
    await web?.close();
    await mails?.close();
    await redis?.stop();
  });

  /** A worker whose mail one can tell by its sender. */
  const startWorker = (name: string) =>
    Server.start({
      program: 'worker',
      env: {
        DATABASE_URL: web.scratch.appUrl,
        DATABASE_OWNER_URL: web.scratch.ownerUrl,
        SMTP_URL: mails.url,
        MAIL_FROM: `${name}@example.org`,
        REDIS_URL: redis?.url ?? '',
      },
    });
  async function startBothWithMuchToDo(): Promise<void> {
    const ines = await web.member('Ines Quintana');
    const at = new Date(Date.now() - 1000).toISOString();
    for (let n = 0; n < COUNT; n++) await followUp(web, ines, { title: `Number ${n}`, reminders: [{ at }] });
    await Promise.all(['one', 'two'].map(startWorker));
  }
  const ids = () => new Set(mails.received.map(({ mail }) => mail.messageId));
  const allSent = () =>
    eventually(async () => {
      const { rows } = await web.sql(`select count(*)::int from outgoing_mail where state = 'sent'`, [], 'superuser');
      return rows[0].count === COUNT;
    }, 60_000);

  it('tell a container that asks that they live, and that they do not', async () => {
    const ask = () => Server.run({ program: 'worker-alive', env: { DATABASE_URL: web.scratch.appUrl } });
    expect(await ask()).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^No worker on \S+ told within a minute/),
    });
    const worker = await startWorker('one');
    expect(await ask()).toMatchObject({ code: 0, said: '' });
    expect((await worker.stop()).code).toBe(0);
    expect((await ask()).code).toBe(1);
  });

  it('share the work, and each mail leaves once', async () => {
    await startBothWithMuchToDo();
    await allSent();
    expect([mails.received.length, ids().size]).toEqual([COUNT, COUNT]);
    const shares = ['one', 'two'].map((name) => mails.received.filter(({ from }) => from.startsWith(name)).length);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(PACK);
  });

  it('lose nothing when the queue is lost in the middle of it', async () => {
    await startBothWithMuchToDo();
    await mails.until(COUNT / 4);
    await lose();
    await allSent();
    expect([mails.received.length, ids().size]).toEqual([COUNT, COUNT]);
  });

  async function lose(): Promise<void> {
    if (!redis) return void (await web.sql('truncate bullmq.job cascade', [], 'superuser'));
    const outside = new Redis(redis.url);
    for (let n = 0; n < 5; n++) {
      await outside.flushall();
      await pause(20);
    }
    outside.disconnect();
  }
});

/** Takes nothing before both workers have asked: one that starts sooner must not be through when the other comes. */
function takeWhenBothAsk(): SMTPServerOptions['onMailFrom'] {
  const asked = new Set<string>();
  return ({ address }, _, done) => {
    asked.add(address);
    void eventually(async () => asked.size === 2, 30_000).then(() => setTimeout(done, 20), done);
  };
}
