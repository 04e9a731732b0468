import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement } from '../build/engagement.js';

/** What one person, or a stranger, sends so that all others have to wait. */
let app: TestApp;
let member: Person;
beforeAll(async () => {
  app = await startApp();
  member = await app.member('Mo Member');
});
afterAll(() => app?.close());

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 1]));

describe('a request with more values than anybody means', () => {
  it('is refused from a stranger before anything looks at its fields', async () => {
    const took = await seconds(async () => {
      const answer = await app.http('POST', '/api/session', { body: fields(30_000) });
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].code).toBe('too-many');
    });
    expect(took).toBeLessThan(3);
  });

  it.each([
    ['in an object within', { email: 'a@example.org', password: { x: fields(30_000) } }],
    ['in one list', { email: 'a@example.org', password: Array(60_000).fill(1) }],
    ['in many lists', { email: 'a@example.org', password: Array(60).fill(Array(1_000).fill([])) }],
  ])('is refused with them %s', async (_, body) => {
    const answer = await app.http('POST', '/api/session', { body });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].code).toBe('too-many');
  });

  it('is refused with asks that name all the world a hundred times over', async () => {
    const states = ['MNG', 'KGZ', 'FRA', 'ESP', 'NOR', 'PER', 'JOR', 'GEO', 'LKA', 'CHL', 'MDG'];
    const log = (count: number) => {
      const asks = Array.from({ length: count }, (_, n) => ({ text: `Endorse ${n}`, states }));
      const body = { date: null, kind: 'letter', states: [], text: '', asks };
      return app.http('POST', '/api/engagements', { as: member, body });
    };
    const refused = await log(91);
    expect([refused.status, refused.body.errors]).toMatchObject([
      400,
      [{ pointer: '/asks', code: 'few-third-states' }],
    ]);
    const made = await log(90);
    expect([made.status, made.body.asks.length, made.body.asks[89].states.length]).toEqual([201, 90, 11]);
  });

  it('is not what an honest one with many parts is', async () => {
    const people = Array.from({ length: 300 }, (_, i) => ({ name: `Guest ${i}`, rank: 'Counsellor' }));
    const asks = Array.from({ length: 100 }, (_, i) => ({ text: `Ask ${i}`, states: ['MNG', 'KGZ'] }));
    await engagement(app, member, { states: ['KAZ'], people, asks });
  });
});

describe('a page of thousands of entries of one date', () => {
  it('is compared with as many others without holding up anybody', async () => {
    const page = (word: string) => {
      const entries = Array.from({ length: 700 }, (_, n) => `May 2016: ${`${word}${n} `.repeat(60)}`);
      return `Tonga\nEndorsements\nAdvocacy Engagements\n${entries.join('\n')}`;
    };
    const plan = (text: string) =>
      must(app.http('POST', '/api/imports', { as: member, body: { kind: 'state-page', text } }), 201);
    const { body } = await plan(page('river'));
    await must(app.http('POST', `/api/imports/${body.id}/apply`, { as: member, version: 1 }), 200);
    const started = process.cpuUsage();
    expect((await plan(page('market'))).body.changes).toMatchObject({ create: 700, change: 0 });
    // of the processor, so that a busy machine does not matter
    expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(12);
  });
});

describe('the search', () => {
  it('is as quick for a long text that says one word all the time', async () => {
    for (let i = 0; i < 5; i++) await engagement(app, member, { states: ['KAZ'], text: 'pomegranate '.repeat(16_000) });
    const took = await seconds(async () => {
      const { body } = await must(app.http('GET', '/api/search?q=pomegranate', { as: member }), 200);
      expect(body.items).toHaveLength(5);
    });
    expect(took).toBeLessThan(10);
  });

  it('still shows a hit that stands late in a long text', async () => {
    await engagement(app, member, {
      states: ['KAZ'],
      text: `${'plain words here '.repeat(6_000)} a quincunx of trees`,
    });
    const { body } = await must(app.http('GET', '/api/search?q=quincunx', { as: member }), 200);
    expect(body.items[0].snippet).toContainEqual({ text: 'quincunx', hit: true });
  });
});

describe('a request that breaks off in its body', () => {
  it('is no fault for the log', async () => {
    const logged = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const complained = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    const head = `POST /api/session HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`;
    await new Promise((resolve) => socket.write(head, resolve));
    await delay(200);
    socket.destroy();
    await delay(300);
    const lines = [...logged.mock.calls, ...complained.mock.calls].map(([line]) => String(line));
    logged.mockRestore();
    complained.mockRestore();
    expect(lines.filter((line) => line.includes('aborted'))).toEqual([]);
  });
});
