import { Redis } from 'ioredis';
import { Heartbeat } from '../../src/platform/jobs/heartbeat.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { type RedisServer, startRedis } from './redis-server.mjs';

const NINE = '2026-03-02T09:00:00Z';

describe('the queue in a Redis of its own', () => {
  let redis: RedisServer;
  let mails: TestMailServer;
  let app: TestApp;
  let ines: Person;

  beforeEach(async () => {
    redis = await startRedis();
    mails = await startMailServer();
    app = await startApp({ worker: true, env: { SMTP_URL: mails.url, REDIS_URL: redis.url } });
    ines = await app.member('Ines Quintana');
  });

  afterEach(async () => {
    await app?.close();
    await mails?.close();
    await redis?.stop();
  });

  const due = () => followUp(app, ines, { reminders: [{ at: NINE }] });
  /** The application sweeps by itself too; one that is at it is waited for. */
  const sweep = () => eventually(() => app.nest.get(Sweep).run());

  it('leaves the one in PostgreSQL alone', async () => {
    await due();
    await sweep();
    await mails.until(1);
    expect((await app.sql('select from bullmq.job', [], 'superuser')).rowCount).toBe(0);
  });

  it('may be emptied at any moment, and nothing is lost and nothing is sent twice', async () => {
    const outside = new Redis(redis.url);
    for (let n = 0; n < 30; n++) await due();
    const flushing = setInterval(() => void outside.flushall(), 15);
    await sweep();
    await new Promise((resolve) => setTimeout(resolve, 500));
    clearInterval(flushing);
    await outside.flushall();
    outside.disconnect();
    await eventually(async () => {
      await sweep();
      return mails.received.length >= 30;
    }, 60_000);
    await sweep();
    expect(new Set(mails.received.map(({ mail }) => mail.messageId)).size).toBe(30);
    expect(mails.received).toHaveLength(30);
  });

  it('may be away for a while, and its worker takes up the work when it is back', async () => {
    await redis.stop();
    await due();
    await expect(sweep()).rejects.toThrow('the queue');
    redis = await startRedis(redis.port);
    await eventually(async () => {
      await sweep().catch(() => {});
      return mails.received.length > 0;
    }, 40_000);
    expect(mails.received).toHaveLength(1);
  });

  it('that is away is told by Health, with what to do, until it is back', async () => {
    const report = async () => (await must(app.http('GET', '/api/health/findings', { as: app.admin }), 200)).body;
    const beat = () => app.nest.get(Heartbeat).beat();
    await eventually(async () => (await report()).verdict.is === 'fine');
    await redis.stop();
    const { verdict, findings } = await eventually(async () => {
      await beat();
      const found = await report();
      return found.verdict.is === 'bad' && found;
    });
    expect(verdict).toEqual({
      is: 'bad',
      words: 'Tomorrow’s reminders will not arrive: the queue, through which they go, does not answer.',
    });
    expect(findings.find(({ about }: { about: string }) => about === 'queue')).toMatchObject({
      ...{ is: 'bad', words: 'The queue does not answer.' },
      detail: expect.stringMatching(/^in Redis: /),
      todo: expect.stringContaining('REDIS_URL'),
    });
    expect((await app.http('GET', '/api/health')).body).toMatchObject({
      status: 'degraded',
      queue: { reachable: false },
    });
    redis = await startRedis(redis.port);
    await eventually(async () => {
      await beat();
      return (await report()).verdict.is === 'fine';
    }, 40_000);
  });
});
