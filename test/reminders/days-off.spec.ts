import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';

const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
const A_DAY_BEFORE = { ...ON_THE_DAY, count: 1 };
const FRIDAY_EVENING = '2026-03-06T18:00:00Z';
const SATURDAY = '2026-03-07';
const SUNDAY = '2026-03-08';
const MONDAY_AT_NINE = '2026-03-09T09:00';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set(FRIDAY_EVENING);
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
});

const get = async (path: string) => (await must(app.http('GET', path, { as: ana }), 200)).body;
const habits = async (body: object) => {
  const { version } = await get('/api/me/reminders');
  await must(app.http('PATCH', '/api/me/reminders', { as: ana, version, body }), 200);
};
const patch = async (id: string, body: object) => {
  const { version } = await get(`/api/follow-ups/${id}`);
  await must(app.http('PATCH', `/api/follow-ups/${id}`, { as: ana, version, body }), 200);
};
const itIs = async (at: string) => {
  app.clock.set(at);
  for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email));
};
const standing = async (rule: object, due = SATURDAY): Promise<string> =>
  (await followUp(app, ana, { due, rules: [rule] })).id;
const toCome = async (id: string): Promise<string[]> =>
  (await get(`/api/follow-ups/${id}`)).reminders
    .filter(({ state }: { state: string }) => state === 'scheduled')
    .map(({ at }: { at: string }) => at.slice(0, 16));
const told = async (id: string) =>
  (await app.sql('select recipient_id from outgoing_mail where scope_id = $1', [id], 'superuser')).rows.length;

describe('a reminder of a day off, planned when the working day before is over', () => {
  it('comes on the next, and once', async () => {
    const id = await standing(ON_THE_DAY);
    expect(await toCome(id)).toEqual([MONDAY_AT_NINE]);
    await itIs('2026-03-09T09:00:00Z');
    await app.nest.get(Sweep).run();
    await patch(id, { note: 'Edited afterwards.' });
    await app.nest.get(Sweep).run();
    expect(await told(id)).toBe(1);
    expect(await toCome(id)).toEqual([]);
  });

  it('comes before the day where that is still possible', async () => {
    app.clock.set('2026-03-06T08:00:00Z');
    ana = await signIn(app.url, ana.email);
    expect(await toCome(await standing(ON_THE_DAY))).toEqual(['2026-03-06T09:00']);
  });

  it('comes on the next for a new rule, and for a new day', async () => {
    const ruled = await standing({ ...ON_THE_DAY, time: '08:00' }, '2026-04-30');
    await patch(ruled, { due: SATURDAY });
    expect(await toCome(ruled)).toEqual(['2026-03-09T08:00']);
    await patch(ruled, { rules: [ON_THE_DAY] });
    expect(await toCome(ruled)).toEqual([MONDAY_AT_NINE]);
  });

  it('comes on the next for a new day, though it was told of the day before', async () => {
    app.clock.set('2026-03-06T08:00:00Z');
    ana = await signIn(app.url, ana.email);
    const id = await standing(ON_THE_DAY);
    await itIs('2026-03-06T09:00:00Z');
    await app.nest.get(Sweep).run();
    await app.sql(`update outgoing_mail set state = 'sent' where scope_id = $1`, [id], 'superuser');
    await patch(id, { note: 'Edited.' });
    expect(await toCome(id)).toEqual([]);
    await patch(id, { due: SUNDAY });
    expect(await toCome(id)).toEqual([MONDAY_AT_NINE]);
  });

  it('stays there however it is edited or given away, also when its day has come', async () => {
    const id = await standing(ON_THE_DAY);
    for (const at of [FRIDAY_EVENING, '2026-03-07T12:00:00Z', '2026-03-08T12:00:00Z']) {
      await itIs(at);
      await patch(id, { note: `Edited at ${at}.` });
      expect(await toCome(id)).toEqual([MONDAY_AT_NINE]);
    }
    await patch(id, { owner: ben.id });
    expect(await toCome(id)).toEqual([MONDAY_AT_NINE]);
  });

  it('follows the habits of whoever it is for', async () => {
    const id = await standing(ON_THE_DAY);
    await habits({ digest: '07:30' });
    expect(await toCome(id)).toEqual(['2026-03-09T07:30']);
    await itIs('2026-03-07T12:00:00Z');
    await habits({ workingDays: [2, 3], digest: null, quiet: { from: '20:00', to: '10:00' } });
    expect(await toCome(id)).toEqual(['2026-03-10T10:00']);
  });

  it('is in the digest of the next, where there is one', async () => {
    await habits({ digest: '08:00' });
    const id = await standing({ ...ON_THE_DAY, time: '17:00' });
    expect((await get(`/api/follow-ups/${id}`)).reminders).toMatchObject([
      { at: '2026-03-09T08:00:00.000Z', inDigest: true },
    ]);
  });

  it('does not come when the moment that the rule names has passed, too', async () => {
    expect(await toCome(await standing(A_DAY_BEFORE))).toEqual([]);
    expect(await toCome(await standing({ ...ON_THE_DAY, count: 1, unit: 'week' }))).toEqual([]);
    await itIs('2026-03-07T12:00:00Z');
    expect(await toCome(await standing(ON_THE_DAY))).toEqual([]);
    expect(await toCome(await standing(A_DAY_BEFORE, SUNDAY))).toEqual([]);
    expect(await toCome(await standing(ON_THE_DAY, SUNDAY))).toEqual([MONDAY_AT_NINE]);
  });
});
