import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';

const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
const A_WEEK_BEFORE = { ...ON_THE_DAY, count: 1, unit: 'week' };
const EVERY_MONDAY = { kind: 'weekly', weekday: 1, time: '09:00' };
/** A Monday. */
const TODAY = '2026-03-02';
const AT_NINE = `${TODAY}T09:00`;
const AT_TEN = `${TODAY}T10:00`;

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set(`${TODAY}T08:00:00Z`);
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
});

const path = (id: string, action = '') => `/api/follow-ups/${id}${action}`;
const get = async (id: string) => (await must(app.http('GET', path(id), { as: ana }), 200)).body;
const change = async (method: string, id: string, action: string, body?: object) => {
  const { version } = await get(id);
  await must(app.http(method, path(id, action), { as: ana, version, body }), 200);
};
const itIs = async (at: string) => {
  app.clock.set(`${at}:00Z`);
  for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email));
};
/** What stands there once it was done at eight and is opened again then. */
const reopenedAt = async (at: string, body: Record<string, unknown>, meanwhile?: object) => {
  const { id } = await followUp(app, ana, body);
  await change('POST', id, '/done');
  await itIs(at);
  await app.nest.get(Sweep).run();
  if (meanwhile) await change('PATCH', id, '', meanwhile);
  await change('POST', id, '/reopen');
  return { id, toCome: await toCome(id) };
};
const toCome = async (id: string) => {
  const { reminders } = await get(id);
  const scheduled = reminders.filter(({ state }: { state: string }) => state === 'scheduled');
  return scheduled.map(({ at, user }: { at: string; user: { id: string } }) => `${nameOf(user)} ${at.slice(0, 16)}`);
};
const nameOf = ({ id }: { id: string }) => (id === ana.id ? 'Ana' : 'Ben');

describe('what passed while its follow-up was done comes at once', () => {
  it('though the next by a rule is far off', async () => {
    const body = { due: '2026-03-09', rules: [A_WEEK_BEFORE, ON_THE_DAY] };
    expect((await reopenedAt(AT_TEN, body)).toCome).toEqual([`Ana ${AT_TEN}`, 'Ana 2026-03-09T09:00']);
  });

  it('where somebody named the moment, though the next by a rule is far off', async () => {
    const body = { due: '2026-04-01', rules: [ON_THE_DAY], reminders: [{ at: `${AT_NINE}:00Z` }] };
    expect((await reopenedAt(AT_TEN, body)).toCome).toEqual([`Ana ${AT_TEN}`, 'Ana 2026-04-01T09:00']);
  });

  it('by a weekly rule, once, however many weeks passed', async () => {
    const { id, toCome: atOnce } = await reopenedAt('2026-03-10T10:00', { rules: [EVERY_MONDAY] });
    expect(atOnce).toContain('Ana 2026-03-10T10:00');
    await change('PATCH', id, '', { note: 'Edited meanwhile.' });
    await app.nest.get(Sweep).run();
    await change('PATCH', id, '', { note: 'Edited afterwards.' });
    expect(await toCome(id)).toEqual(['Ana 2026-03-16T09:00']);
    const { reminders } = await get(id);
    expect(reminders.filter(({ state }: { state: string }) => state === 'claimed')).toHaveLength(1);
  });

  it('by a weekly rule, to whoever it was given to', async () => {
    const { toCome: atOnce } = await reopenedAt(AT_TEN, { rules: [EVERY_MONDAY] }, { owner: ben.id });
    expect(atOnce).toEqual([`Ben ${AT_TEN}`, 'Ben 2026-03-09T09:00']);
  });

  it('in one, to a new owner too', async () => {
    const rules = [ON_THE_DAY, { ...ON_THE_DAY, time: '08:30' }, EVERY_MONDAY];
    const body = { due: TODAY, rules, reminders: [{ at: `${AT_NINE}:00Z` }] };
    const { toCome: atOnce } = await reopenedAt(AT_TEN, body, { owner: ben.id });
    expect(atOnce).toEqual([`Ben ${AT_TEN}`, 'Ben 2026-03-09T09:00']);
  });
});

it('what passed by a weekly rule is not made up for where the next comes within a day', async () => {
  const { toCome: next } = await reopenedAt('2026-03-08T10:00', { rules: [EVERY_MONDAY] });
  expect(next).toEqual(['Ana 2026-03-09T09:00']);
});

it('a weekly rule does not make up for what passed to somebody who has put it off', async () => {
  const { id } = await followUp(app, ana, { rules: [EVERY_MONDAY] });
  const { version } = await get(id);
  const until = '2026-03-05T09:00:00Z';
  await must(app.http('POST', path(id, '/snooze'), { as: ben, version, body: { until } }), 200);
  await change('POST', id, '/done');
  await itIs(AT_TEN);
  await change('PATCH', id, '', { owner: ben.id });
  await change('POST', id, '/reopen');
  expect(await toCome(id)).toEqual(['Ben 2026-03-05T09:00', 'Ben 2026-03-09T09:00']);
});
