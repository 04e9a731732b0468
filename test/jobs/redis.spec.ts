import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { startMailServer, type TestMailServer } from '../mail-server.js';

const { TEST_REDIS_URL } = process.env;

/** Needs a Redis of its own: TEST_REDIS_URL=redis://127.0.0.1:6379 (it is emptied). */
(TEST_REDIS_URL ? describe : describe.skip)('the queue in Redis', () => {
  let app: TestApp;
  let mails: TestMailServer;
  let ines: Person;
  let redis: Redis;

  beforeAll(async () => {
    redis = new Redis(TEST_REDIS_URL!);
    await redis.flushall();
    mails = await startMailServer();
    app = await startApp({ worker: true, env: { SMTP_URL: mails.url, REDIS_URL: TEST_REDIS_URL! } });
    ines = await app.member('Ines Quintana');
  });

  afterAll(async () => {
    await app?.close();
    await mails?.close();
    await redis?.quit();
  });

  const due = () =>
    followUp(app, ines, { title: randomBytes(4).toString('hex'), reminders: [{ at: '2026-03-02T09:00:00Z' }] });

  it('carries a reminder, and leaves the one in PostgreSQL alone', async () => {
    await due();
    await app.nest.get(Sweep).run();
    await mails.until(1);
    expect((await app.sql('select from bullmq.job', [], 'superuser')).rowCount).toBe(0);
  });

  it('may be emptied, and nothing is lost', async () => {
    await redis.flushall();
    await due();
    await app.nest.get(Sweep).run();
    await redis.flushall();
    app.clock.set(new Date());
    await app.nest.get(Sweep).run();
    await mails.until(2);
    expect(mails.received).toHaveLength(2);
  });
});
