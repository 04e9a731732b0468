import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let member: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  app.clock.set('2026-05-20T10:00:00Z');
  member = await app.member('Sefa Tuilagi');
  other = await app.member('Lena Brandt');
});
afterAll(() => app?.close());

const get = async (path: string, as = member) => (await must(app.http('GET', path, { as }), 200)).body;

describe('the demonstration', () => {
  it('is loaded once, however many ask at once', async () => {
    expect(await get('/api/demo')).toMatchObject({ loaded: false, counts: { states: 0, engagements: 0 } });
    const answers = await Promise.all([member, other, member].map((as) => app.http('POST', '/api/demo', { as })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const demo = await get('/api/demo');
    expect(demo).toMatchObject({ loaded: true, counts: { states: 6 } });
    expect(demo.counts.engagements).toBeGreaterThanOrEqual(40);
    expect((await app.http('POST', '/api/demo', { as: other })).status).toBe(409);
  });

  it('has dates of all precisions, people in several scripts, asks about third states, and a meeting to come', async () => {
    const { items } = await get('/api/engagements?limit=200');
    const dates: (string | null)[] = items.map(({ date }: { date: string | null }) => date);
    for (const form of [/^\d{4}$/, /^\d{4}-[01]\d$/, /^\d{4}-\d\d-\d\d$/, /\//, /^\[/, /^\d{4}-2\d$/]) {
      expect(dates.filter((date) => date && form.test(date))).not.toEqual([]);
    }
    expect(dates).toContain(null);
    expect(dates).toContain('2026-05-26');
    const contacts: { name: string }[] = (await get('/api/contacts?limit=200')).items;
    for (const script of [
      /\p{Script=Cyrillic}/u,
      /\p{Script=Georgian}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Sinhala}/u,
    ]) {
      expect(contacts.filter(({ name }) => script.test(name))).not.toEqual([]);
    }
    const asked = items.flatMap(({ asks }: { asks: { states: unknown[] }[] }) => asks.flatMap(({ states }) => states));
    expect(asked.length).toBeGreaterThan(3);
  });

  it('has follow-ups due around today whose reminders are all still to come', async () => {
    const loader = (await get('/api/follow-ups?owner=me&status=open')).items.length > 0 ? member : other;
    const { items } = await get('/api/follow-ups?owner=me&status=open', loader);
    const days: string[] = items.map(({ dueDay }: { dueDay: string }) => dueDay);
    expect(days.filter((day) => day >= '2026-05-15' && day <= '2026-05-25').length).toBeGreaterThan(4);
    const reminders = items.flatMap((one: { reminders: { at: string }[] }) => one.reminders.map(({ at }) => at));
    expect(reminders.length).toBeGreaterThan(0);
    expect(reminders.filter((at: string) => at <= '2026-05-20T10:00:00Z')).toEqual([]);
  });

  it('is taken out whole, except for what was edited or used since', async () => {
    const before = await get('/api/engagements?state=MNG&limit=200');
    const edited = before.items[0];
    await must(
      app.http('PATCH', `/api/engagements/${edited.id}`, {
        as: other,
        version: edited.version,
        body: { place: 'Geneva' },
      }),
      200,
    );
    const mission = (await get('/api/missions?state=GEO')).items[0];
    const ours = await must(
      app.http('POST', '/api/engagements', {
        as: other,
        body: { date: '2026-05', kind: 'meeting', states: ['GEO'], text: 'Our own.', missions: [mission.id] },
      }),
      201,
    );
    const { removed, kept } = (await must(app.http('DELETE', '/api/demo', { as: member }), 200)).body;
    const reasons = new Map(kept.map((one: { recordId: string; reason: string }) => [one.recordId, one.reason]));
    expect(reasons.get(edited.id)).toBe('edited-since');
    expect(reasons.get(mission.id)).toBe('in-use-since');
    expect(removed).toBeGreaterThan(75);
    const left = (await get('/api/engagements?limit=200')).items.map(({ id }: { id: string }) => id);
    expect(left.sort()).toEqual([edited.id, ours.body.id].sort());
    expect(await get('/api/demo')).toMatchObject({ loaded: false });
    expect((await app.http('DELETE', '/api/demo', { as: member })).status).toBe(404);
    expect((await app.http('POST', '/api/demo', { as: member })).status).toBe(201);
  });
});
