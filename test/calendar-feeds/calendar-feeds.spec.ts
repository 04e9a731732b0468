import { must, PASSWORD, type Person, startApp, type TestApp } from '../app.js';
import { calendarFeed, fetched } from '../build/calendar-feed.js';
import { followUp } from '../build/follow-up.js';

describe('calendar feeds', () => {
  let app: TestApp;
  let rosa: Person;
  beforeAll(async () => {
    app = await startApp();
    rosa = await app.member('Rosa Hahn');
  });
  afterAll(() => app.close());

  const listed = async (as: Person) => (await must(app.http('GET', '/api/calendar-feeds', { as }), 200)).body.items;

  it('has a secret address that is shown once and kept nowhere', async () => {
    const { address, ...feed } = await calendarFeed(app, rosa, { name: 'My phone', contents: ['follow-ups'] });
    expect(address).toMatch(/^http:\/\/localhost:3000\/api\/calendar-feeds\/cf_[\w-]{43}\.ics$/);
    expect(feed).toMatchObject({ name: 'My phone', contents: ['follow-ups'], lastFetchedAt: null });
    expect(await listed(rosa)).toEqual([feed]);
    const token = /cf_[\w-]+/.exec(address)![0];
    const { rows } = await app.sql(`select t::text from calendar_feed t`, [], 'superuser');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is its owner’s alone', async () => {
    const other = await app.member('Otto Brandt');
    const [feed] = await listed(rosa);
    expect(await listed(other)).toEqual([]);
    expect((await app.http('DELETE', `/api/calendar-feeds/${feed.id}`, { as: other })).status).toBe(404);
    expect((await app.http('DELETE', `/api/calendar-feeds/${feed.id}`, { as: app.admin })).status).toBe(404);
  });

  it('refuses what it does not know', async () => {
    const make = (body: unknown) => app.http('POST', '/api/calendar-feeds', { as: rosa, body });
    for (const [body, pointer] of [
      [{ name: '', contents: ['events'] }, '/name'],
      [{ name: 'x', contents: [] }, '/contents'],
      [{ name: 'x', contents: ['mails'] }, '/contents'],
      [{ name: 'x', contents: ['events', 'events'] }, '/contents'],
      [{ name: 'x', contents: ['events'], secret: 'mine' }, '/secret'],
    ] as const) {
      const { status, body: problem } = await make(body);
      expect(status).toBe(400);
      expect(problem.errors[0].pointer).toMatch(new RegExp(`^${pointer}`));
    }
  });

  it('is not made by a token', async () => {
    const { body } = await must(app.http('POST', '/api/me/tokens', { as: rosa, body: { name: 'script' } }), 201);
    const headers = { authorization: `Bearer ${body.token}` };
    const answer = await app.http('POST', '/api/calendar-feeds', {
      headers,
      body: { name: 'x', contents: ['events'] },
    });
    expect(answer.status).toBe(403);
  });

  it('is served to whoever has its address, and says when that was', async () => {
    const { id, address } = await calendarFeed(app, rosa);
    const { status, headers, body } = await fetched(app, address);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toMatch(/^private/);
    expect(body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const [feed] = (await listed(rosa)).filter((one: { id: string }) => one.id === id);
    expect(Date.now() - Date.parse(feed.lastFetchedAt)).toBeLessThan(60_000);
  });

  it('answers 304 as long as nothing changes, by tag and by date', async () => {
    const { address } = await calendarFeed(app, rosa);
    const first = await fetched(app, address);
    const tag = first.headers.get('etag')!;
    const date = first.headers.get('last-modified')!;
    const sent: Record<string, string>[] = [
      { 'if-none-match': tag },
      { 'if-none-match': `"other", W/${tag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': date },
    ];
    for (const headers of sent) {
      const again = await fetched(app, address, headers);
      expect({ ...again, headers: null }).toEqual({ status: 304, body: '', headers: null });
      expect(again.headers.get('etag')).toBe(tag);
    }
    // a tag that is none of ours counts more than a date that would do
    expect((await fetched(app, address, { 'if-none-match': '"x"', 'if-modified-since': date })).status).toBe(200);
    await followUp(app, rosa, { title: 'Call Bern', due: '2031-05-06' });
    const changed = await fetched(app, address, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.body).toContain('Call Bern');
    // changed within the same second, and yet it does not look as old
    expect(Date.parse(changed.headers.get('last-modified')!)).toBeGreaterThan(Date.parse(date));
    expect((await fetched(app, address, { 'if-modified-since': date })).status).toBe(200);
    expect((await app.http('HEAD', new URL(address).pathname)).status).toBe(200);
  });

  it('is gone when it is revoked, like one that never was', async () => {
    const { id, address } = await calendarFeed(app, rosa);
    await must(app.http('DELETE', `/api/calendar-feeds/${id}`, { as: rosa }), 204);
    const revoked = await fetched(app, address);
    const unknown = await fetched(app, address.replace(/cf_.{5}/, 'cf_AAAAA'));
    expect(revoked.status).toBe(404);
    expect(revoked.body).toEqual(unknown.body);
    expect((await app.http('DELETE', `/api/calendar-feeds/${id}`, { as: rosa })).status).toBe(404);
  });

  it('ends with its owner’s account, and with the password', async () => {
    const leaver = await app.member('Lea Voss');
    const first = await calendarFeed(app, leaver);
    const password = { current: PASSWORD, next: 'a wholly other horse' };
    await must(app.http('PUT', '/api/me/password', { as: leaver, body: password }), 204);
    expect((await fetched(app, first.address)).status).toBe(404);
    const second = await calendarFeed(app, leaver);
    expect((await fetched(app, second.address)).status).toBe(200);
    const { body: user } = await app.http('GET', `/api/users/${leaver.id}`, { as: app.admin });
    const change = (version: number, disabled: boolean) =>
      must(app.http('PATCH', `/api/users/${leaver.id}`, { as: app.admin, version, body: { disabled } }), 200);
    const { body: gone } = await change(user.version, true);
    expect((await fetched(app, second.address)).status).toBe(404);
    await change(gone.version, false);
    expect((await fetched(app, second.address)).status).toBe(404);
  });

  it('has at most twenty', async () => {
    const many = await app.member('Mina Anders');
    for (let n = 0; n < 20; n++) await calendarFeed(app, many);
    const body = { name: 'one more', contents: ['events'] };
    expect((await app.http('POST', '/api/calendar-feeds', { as: many, body })).status).toBe(409);
  });

  it('writes its address into no log, even when something breaks', async () => {
    const { address } = await calendarFeed(app, rosa);
    const written: string[] = [];
    const held = [process.stdout.write, process.stderr.write] as const;
    const keep = (chunk: unknown) => written.push(String(chunk)) > 0;
    process.stdout.write = process.stderr.write = keep as typeof process.stdout.write;
    try {
      await app.sql('alter table follow_up rename to follow_up_away', [], 'owner');
      expect((await fetched(app, address)).status).toBe(500);
    } finally {
      [process.stdout.write, process.stderr.write] = held;
      await app.sql('alter table follow_up_away rename to follow_up', [], 'owner');
    }
    expect(written.join('')).toContain('/api/calendar-feeds/');
    expect(written.join('')).not.toContain(/cf_[\w-]+/.exec(address)![0]);
  });

  it('lets nobody guess for long, and keeps serving what is known', async () => {
    const { address } = await calendarFeed(app, rosa);
    const guess = () => app.http('GET', `/api/calendar-feeds/cf_${'x'.repeat(43)}.ics`);
    const answers = await Promise.all(Array.from({ length: 60 }, guess));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
    const refused = await guess();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetched(app, address)).status).toBe(200);
    app.clock.set(new Date(Date.now() + 16 * 60_000));
    expect((await guess()).status).toBe(404);
  });
});
