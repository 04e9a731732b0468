import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';

const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
const THE_DAY_BEFORE = { ...ON_THE_DAY, count: 1 };
/** A Monday. */
const TODAY = '2026-03-02';
const AT_NINE = `${TODAY}T09:00:00Z`;
const AT_TEN = `${TODAY}T10:00:00Z`;

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
const get = async (id: string, as = ana) => (await must(app.http('GET', path(id), { as }), 200)).body;
const act = async (id: string, action: string, body?: object) => {
  const { version } = await get(id);
  return (await must(app.http('POST', path(id, `/${action}`), { as: ana, version, body }), 200)).body;
};
const patch = async (id: string, body: object) => {
  const { version } = await get(id);
  return (await must(app.http('PATCH', path(id), { as: ana, version, body }), 200)).body;
};
const itIs = async (at: string) => {
  app.clock.set(at);
  for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email));
};
const sweep = () => app.nest.get(Sweep).run();
const sweepAt = async (at: string) => {
  await itIs(at);
  await sweep();
};
const toCome = async (id: string): Promise<{ at: string; user: { id: string } }[]> =>
  (await get(id)).reminders.filter(({ state }: { state: string }) => state === 'scheduled');
const momentsToCome = async (id: string) => (await toCome(id)).map(({ at }) => at.slice(0, 16));
const mailsOf = async (id: string) =>
  (await app.sql('select * from outgoing_mail where scope_id = $1 order by created_at, id', [id], 'superuser')).rows;
const hasLeft = (id: string) =>
  app.sql(`update outgoing_mail set state = 'sent', sent_at = created_at where scope_id = $1`, [id], 'superuser');
/** It goes now to these people, once each, and no more later. */
const goesNowAndOnce = async (id: string, to: Person[] = [ana]) => {
  const before = (await mailsOf(id)).length;
  const now = app.clock.now().toISOString();
  expect(await toCome(id)).toMatchObject(to.map((person) => ({ at: now, user: { id: person.id } })));
  await patch(id, { note: 'Edited meanwhile.' });
  await sweep();
  await patch(id, { note: 'Edited afterwards.' });
  await sweepAt(`${TODAY}T20:00:00Z`);
  const told = (await mailsOf(id)).slice(before).map(({ recipient_id }) => recipient_id);
  expect(told).toEqual(to.map((person) => person.id));
};

describe.each([
  ['a rule', { due: TODAY, rules: [ON_THE_DAY] }],
  ['somebody who named the moment', { reminders: [{ at: AT_NINE }] }],
])('a reminder by %s, whose moment passed while its follow-up was', (_, body) => {
  it.each(['done', 'drop'])('%s, comes at once when that is opened again', async (action) => {
    const { id } = await followUp(app, ana, body);
    expect((await act(id, action)).reminders).toMatchObject([{ state: 'cancelled' }]);
    await sweepAt(AT_TEN);
    await act(id, 'reopen');
    await goesNowAndOnce(id);
  });

  it('deleted, comes at once when that is brought back', async () => {
    const { id } = await followUp(app, ana, body);
    await must(app.http('DELETE', path(id), { as: ana, version: 1 }), 204);
    await sweepAt(AT_TEN);
    await must(app.http('POST', path(id, '/restore'), { as: ana, version: 2 }), 200);
    await goesNowAndOnce(id);
  });

  it('done, comes to whoever it was given to meanwhile', async () => {
    const { id } = await followUp(app, ana, body);
    await act(id, 'done');
    await itIs(AT_TEN);
    await patch(id, { owner: ben.id });
    expect(await toCome(id)).toEqual([]);
    await act(id, 'reopen');
    await goesNowAndOnce(id, [ben]);
  });

  it('done, comes once however often that is done and opened again', async () => {
    const { id } = await followUp(app, ana, body);
    await act(id, 'done');
    await itIs(AT_TEN);
    for (const action of ['reopen', 'done', 'reopen']) await act(id, action);
    await goesNowAndOnce(id);
  });

  it('open, does not come again when it had gone out', async () => {
    const { id } = await followUp(app, ana, body);
    await sweepAt(AT_NINE);
    await hasLeft(id);
    await act(id, 'done');
    await itIs(AT_TEN);
    expect((await act(id, 'reopen')).reminders).toMatchObject([{ state: 'claimed', mail: { state: 'sent' } }]);
    expect(await mailsOf(id)).toHaveLength(1);
  });

  it('open, comes when its mail still waited as that was done', async () => {
    const { id } = await followUp(app, ana, body);
    await sweepAt(AT_NINE);
    await act(id, 'done');
    expect(await mailsOf(id)).toMatchObject([{ state: 'cancelled', last_error: 'The follow-up is done.' }]);
    await itIs(AT_TEN);
    await act(id, 'reopen');
    await goesNowAndOnce(id);
  });

  it('open, does not come again when its mail was leaving as that was done', async () => {
    const { id } = await followUp(app, ana, body);
    await sweepAt(AT_NINE);
    await app.sql(`update outgoing_mail set state = 'sending' where scope_id = $1`, [id], 'superuser');
    await act(id, 'done');
    await hasLeft(id);
    await itIs(AT_TEN);
    expect((await act(id, 'reopen')).reminders).toMatchObject([{ state: 'claimed', mail: { state: 'sent' } }]);
  });
});

describe('a follow-up that is opened again', () => {
  it('reminds of nothing at once where another reminder of it comes within a day', async () => {
    const { id } = await followUp(app, ana, { due: '2026-03-03', rules: [THE_DAY_BEFORE, ON_THE_DAY] });
    await act(id, 'done');
    await itIs(AT_TEN);
    await act(id, 'reopen');
    expect(await momentsToCome(id)).toEqual(['2026-03-03T09:00']);
  });

  it('reminds once of several moments that passed', async () => {
    const reminders = [{ at: `${TODAY}T08:30:00Z` }, { at: AT_NINE }, { at: AT_NINE, user: ben.id }];
    const { id } = await followUp(app, ana, { reminders });
    await act(id, 'done');
    await itIs(AT_TEN);
    await act(id, 'reopen');
    expect((await toCome(id)).map(({ user }) => user.id).sort()).toEqual([ana.id, ben.id].sort());
  });

  it('reminds at the end of a snooze that passed meanwhile, which is now', async () => {
    const { id } = await followUp(app, ana, { due: TODAY, rules: [ON_THE_DAY] });
    await act(id, 'snooze', { until: `${TODAY}T09:30:00Z` });
    await act(id, 'done');
    await itIs(AT_TEN);
    await act(id, 'reopen');
    await goesNowAndOnce(id);
  });

  it('reminds on the next working day where its own, a day off, is not over', async () => {
    const { id } = await followUp(app, ana, { due: '2026-03-07', rules: [ON_THE_DAY] });
    await act(id, 'done');
    await itIs('2026-03-06T18:00:00Z');
    await act(id, 'reopen');
    expect(await momentsToCome(id)).toEqual(['2026-03-09T09:00']);
  });

  it('goes by its rules of now, and not by one that was taken away while it was done', async () => {
    const { id } = await followUp(app, ana, { due: TODAY, rules: [ON_THE_DAY] });
    await act(id, 'done');
    await patch(id, { rules: [] });
    await itIs(AT_TEN);
    await act(id, 'reopen');
    expect(await toCome(id)).toEqual([]);
  });

  it('has each moment once that a form named anew while it was done', async () => {
    const { id } = await followUp(app, ana, { reminders: [{ at: AT_NINE }] });
    await act(id, 'done');
    await patch(id, { reminders: [{ at: AT_NINE }] });
    await act(id, 'reopen');
    expect(await momentsToCome(id)).toEqual([`${TODAY}T09:00`]);
  });

  it('is in the digest no more while it is done, and comes by itself when that has left', async () => {
    const { version } = (await must(app.http('GET', '/api/me/reminders', { as: ana }), 200)).body;
    await must(app.http('PATCH', '/api/me/reminders', { as: ana, version, body: { digest: '09:00' } }), 200);
    const { id } = await followUp(app, ana, { due: TODAY, rules: [ON_THE_DAY] });
    expect(await toCome(id)).toMatchObject([{ inDigest: true }]);
    await act(id, 'done');
    await itIs(AT_TEN);
    await act(id, 'reopen');
    expect(await toCome(id)).toMatchObject([{ inDigest: false, at: new Date(AT_TEN).toISOString() }]);
  });

  it('reminds of a campaign’s next step likewise', async () => {
    const drive = { name: `Drive of ${ana.name}`, instrument: 'ssd' };
    const campaign = (await must(app.http('POST', '/api/campaigns', { as: ana, body: drive }), 201)).body.id;
    const { id } = await followUp(app, ana, { campaign, state: 'TUV', due: TODAY, rules: [ON_THE_DAY] });
    await act(id, 'done');
    await itIs(AT_TEN);
    await act(id, 'reopen');
    await goesNowAndOnce(id);
  });
});

it('a campaign that is opened again reminds of its deadline at once, where that passed while it was closed', async () => {
  const body = { name: `Drive of ${ana.name}`, instrument: 'ssd', deadline: TODAY, rules: [ON_THE_DAY] };
  const { id } = (await must(app.http('POST', '/api/campaigns', { as: ana, body }), 201)).body;
  const turn = (version: number, status: string) =>
    must(app.http('PATCH', `/api/campaigns/${id}`, { as: ana, version, body: { status } }), 200);
  expect((await turn(1, 'closed')).body.reminders).toMatchObject([{ state: 'cancelled' }]);
  await sweepAt(AT_TEN);
  expect((await turn(2, 'open')).body.reminders).toMatchObject([
    { state: 'scheduled', at: new Date(AT_TEN).toISOString() },
  ]);
  await sweep();
  expect(await mailsOf(id)).toHaveLength(1);
});
