import pg from 'pg';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';

const A_WEEK_BEFORE = { kind: 'offset', count: 1, unit: 'week', when: 'before', time: '09:00' };
const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
const EVERY_MONDAY = { kind: 'weekly', weekday: 1, time: '09:00' };

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set('2026-03-04T10:00:00Z');
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
  await livesIn(ana, 'Europe/Zurich');
  await livesIn(ben, 'America/New_York');
});

const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const livesIn = async (as: Person, timeZone: string) => {
  const { version } = await get('/api/me', as);
  await must(app.http('PATCH', '/api/me', { as, version, body: { timeZone } }), 200);
};
const habits = async (body: object, as = ana) => {
  const { version } = await get('/api/me/reminders', as);
  return must(app.http('PATCH', '/api/me/reminders', { as, version, body }), 200);
};
const followUp = async (body: object, as = ana) =>
  (await must(app.http('POST', '/api/follow-ups', { as, body: { title: 'Send the text', ...body } }), 201)).body;
const patch = async ({ id, version }: { id: string; version: number }, body: object, as = ana) =>
  (await must(app.http('PATCH', `/api/follow-ups/${id}`, { as, version, body }), 200)).body;
const act = async ({ id, version }: { id: string; version: number }, action: string, body?: object) =>
  (await must(app.http('POST', `/api/follow-ups/${id}/${action}`, { as: ana, version, body }), 200)).body;

/** The moments still to come. */
const moments = ({ reminders }: { reminders: { at: string; state: string }[] }) =>
  reminders.filter(({ state }) => state === 'scheduled').map(({ at }) => at.slice(0, 16));
const sweepAt = async (at: string) => {
  app.clock.set(at);
  await app.nest.get(Sweep).run();
  ana = await signIn(app.url, ana.email);
};

describe('rules', () => {
  it('make reminders at the owner’s local time, several for one follow-up', async () => {
    const made = await followUp({ due: '2026-03-30', rules: [A_WEEK_BEFORE, ON_THE_DAY] });
    expect(moments(made)).toEqual(['2026-03-23T08:00', '2026-03-30T07:00']);
    expect(made.rules).toMatchObject([{ user: null }, { user: null }]);
    expect(made.reminders[0]).toMatchObject({ user: { id: ana.id }, rule: expect.any(String) });
  });

  it('count from the last day of a due date that is known to the month alone', async () => {
    expect(moments(await followUp({ due: '2026-04', rules: [ON_THE_DAY] }))).toEqual(['2026-04-30T07:00']);
  });

  it('make none that has passed already, and none without a due date', async () => {
    expect(moments(await followUp({ due: '2026-03-06', rules: [A_WEEK_BEFORE, ON_THE_DAY] }))).toEqual([
      '2026-03-06T08:00',
    ]);
    expect(moments(await followUp({ rules: [ON_THE_DAY] }))).toEqual([]);
  });

  it('follow the due date where it goes; what was sent stays sent, and is not sent again for the same day', async () => {
    const made = await followUp({ due: '2026-03-06', rules: [ON_THE_DAY] });
    await sweepAt('2026-03-06T08:00:00Z');
    expect((await get(`/api/follow-ups/${made.id}`)).reminders).toMatchObject([{ state: 'claimed' }]);
    await app.sql(`update outgoing_mail set state = 'sent' where scope_id = $1`, [made.id], 'superuser');
    const later = await patch(made, { due: '2026-03-13' });
    expect(moments(later)).toEqual(['2026-03-13T08:00']);
    const back = await patch(later, { due: '2026-03-06' });
    expect(moments(back)).toEqual([]);
    expect(back.reminders).toHaveLength(1);
  });

  it('come at once where the day moved to when that was too late already, unless another one comes', async () => {
    const alone = await followUp({ due: '2026-03-30', rules: [A_WEEK_BEFORE] });
    expect(moments(await patch(alone, { due: '2026-03-06' }))).toEqual(['2026-03-04T10:00']);
    const both = await followUp({ due: '2026-03-30', rules: [A_WEEK_BEFORE, ON_THE_DAY] });
    expect(moments(await patch(both, { due: '2026-03-06' }))).toEqual(['2026-03-06T08:00']);
    const late = await followUp({ due: '2026-03-30', rules: [A_WEEK_BEFORE, ON_THE_DAY] });
    expect(moments(await patch(late, { due: '2026-03-04' }))).toEqual(['2026-03-04T10:00']);
  });

  it('follow the owner, into another time zone', async () => {
    const made = await followUp({ due: '2026-03-06', rules: [ON_THE_DAY] });
    const given = await patch(made, { owner: ben.id });
    expect(moments(given)).toEqual(['2026-03-06T14:00']);
    expect(given.reminders).toMatchObject([{ user: { id: ben.id } }]);
    await livesIn(ben, 'Asia/Tokyo');
    expect(moments(await get(`/api/follow-ups/${made.id}`))).toEqual(['2026-03-06T00:00']);
  });

  it('for a named colleague stay that colleague’s', async () => {
    const made = await followUp({ due: '2026-03-06', rules: [{ ...ON_THE_DAY, user: ben.id }] });
    expect(made.reminders).toMatchObject([{ user: { id: ben.id } }]);
    expect(moments(made)).toEqual(['2026-03-06T14:00']);
  });

  it('remind of nothing that is done, and again once it is open', async () => {
    const made = await followUp({ due: '2026-03-20', rules: [ON_THE_DAY, EVERY_MONDAY] });
    const done = await act(made, 'done');
    expect(moments(done)).toEqual([]);
    expect(moments(await act(done, 'reopen'))).toEqual(['2026-03-09T08:00', '2026-03-20T08:00']);
  });

  it('every week go on until it is done; weeks in which nothing ran are made up for once', async () => {
    const made = await followUp({ rules: [EVERY_MONDAY] });
    await sweepAt('2026-03-09T08:00:00Z');
    const at = `/api/follow-ups/${made.id}`;
    expect(moments(await get(at))).toEqual(['2026-03-16T08:00']);
    await sweepAt('2026-04-01T12:00:00Z');
    await sweepAt('2026-04-01T12:00:10Z');
    const after = await get(at);
    expect(moments(after)).toEqual(['2026-04-06T07:00']);
    expect(after.reminders.filter(({ state }: { state: string }) => state === 'claimed')).toHaveLength(2);
  });

  it('that are replaced leave those that stay alone', async () => {
    const made = await followUp({ due: '2026-03-20', rules: [ON_THE_DAY, EVERY_MONDAY] });
    const kept = made.rules.find(({ kind }: { kind: string }) => kind === 'offset').id;
    const changed = await patch(made, { rules: [A_WEEK_BEFORE, ON_THE_DAY] });
    expect(changed.rules.map(({ id }: { id: string }) => id)).toContain(kept);
    expect(moments(changed)).toEqual(['2026-03-13T08:00', '2026-03-20T08:00']);
    expect(moments(await patch(changed, { rules: [] }))).toEqual([]);
  });

  it.each([
    [{ ...ON_THE_DAY, count: -1 }, '/rules/0/count'],
    [{ ...ON_THE_DAY, time: '25:00' }, '/rules/0/time'],
    [{ ...EVERY_MONDAY, weekday: 8 }, '/rules/0/weekday'],
    [{ kind: 'weekly', time: '09:00' }, '/rules/0/weekday'],
    [{ ...ON_THE_DAY, user: '00000000-0000-4000-8000-000000000000' }, '/rules/0/user'],
  ])('that make no sense are refused: %j', async (rule, pointer) => {
    const body = { title: 'Send the text', due: '2026-03-20', rules: [rule] };
    const answer = await app.http('POST', '/api/follow-ups', { as: ana, body });
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe('habits', () => {
  it('say which days and hours are free of reminders, also for those still to come', async () => {
    const made = await followUp({ due: '2026-03-08', rules: [{ ...ON_THE_DAY, time: '06:00' }] });
    expect(moments(made)).toEqual(['2026-03-06T05:00']);
    await habits({ workingDays: [2, 3], quiet: { from: '20:00', to: '10:30' } });
    // it should have come at half past ten, local time
    expect(moments(await get(`/api/follow-ups/${made.id}`))).toEqual(['2026-03-04T10:00']);
    const other = await followUp({ due: '2026-03-15', rules: [{ ...ON_THE_DAY, time: '06:00' }] });
    expect(moments(other)).toEqual(['2026-03-11T09:30']);
    await habits({ workingDays: [7], quiet: null });
    expect(moments(await get(`/api/follow-ups/${other.id}`))).toEqual(['2026-03-15T05:00']);
    expect(await get('/api/me/reminders')).toEqual({
      workingDays: [7],
      quiet: null,
      rules: [],
      digest: null,
      nudgesByMail: ['no-contact', 'write-up', 'old-posting'],
      timeZone: 'Europe/Zurich',
      version: expect.any(Number),
    });
  });

  it('plan nothing anew that is over', async () => {
    const made = await followUp({ due: '2026-03-20', rules: [ON_THE_DAY] });
    await act(made, 'done');
    const again = `update reminder set state = 'scheduled', is_suspended = false where follow_up_id = $1`;
    await app.sql(again, [made.id], 'superuser');
    await habits({ workingDays: [7] });
    expect(moments(await get(`/api/follow-ups/${made.id}`))).toEqual(['2026-03-20T08:00']);
  });

  it('are changed without waiting for whoever is at something that is over', async () => {
    const made = await followUp({ due: '2026-03-20', rules: [ON_THE_DAY] });
    const gone = await followUp({ due: '2026-03-20', rules: [ON_THE_DAY] });
    await act(made, 'done');
    await must(app.http('DELETE', `/api/follow-ups/${gone.id}`, { as: ana, version: 1 }), 204);
    const client = new pg.Client({ connectionString: app.scratch.superuserUrl });
    await client.connect();
    await client.query('begin');
    await client.query('select from follow_up where id = any($1) for update', [[made.id, gone.id]]);
    const changing = habits({ workingDays: [7] }).then(() => 'changed');
    const waited = new Promise((resolve) => setTimeout(() => resolve('waited'), 30_000).unref());
    expect(await Promise.race([changing, waited]).finally(() => client.end())).toBe('changed');
  });

  it('are changed at the version that was read', async () => {
    const { version } = await get('/api/me/reminders');
    const change = (more: object) => app.http('PATCH', '/api/me/reminders', { as: ana, body: {}, ...more });
    expect((await change({})).status).toBe(428);
    expect((await change({ version })).headers.get('etag')).toBe(`"${version + 1}"`);
    expect((await change({ version })).status).toBe(412);
  });

  it('have rules for follow-ups of which nobody says when to remind', async () => {
    await habits({ rules: [A_WEEK_BEFORE] });
    expect(moments(await followUp({ due: '2026-03-20' }))).toEqual(['2026-03-13T08:00']);
    expect(moments(await followUp({ due: '2026-03-20', rules: [] }))).toEqual([]);
    expect(moments(await followUp({ due: '2026-03-20', owner: ben.id }))).toEqual([]);
    const named = { due: '2026-03-20', reminders: [{ at: '2026-03-19T10:00:00Z' }] };
    expect(moments(await followUp(named))).toEqual(['2026-03-19T10:00']);
    const theirs = await followUp({ due: '2026-03-20', owner: ana.id }, ben);
    expect(moments(theirs)).toEqual(['2026-03-13T08:00']);
  });

  it('have rules for campaigns, too', async () => {
    await habits({ rules: [A_WEEK_BEFORE] });
    const begun = async (body: object) => {
      const drive = { name: 'Schools', instrument: 'ssd', deadline: '2026-03-20', ...body };
      return (await must(app.http('POST', '/api/campaigns', { as: ana, body: drive }), 201)).body;
    };
    expect(moments(await begun({}))).toEqual(['2026-03-13T08:00']);
    expect(moments(await begun({ rules: [] }))).toEqual([]);
    expect(moments(await begun({ owner: null }))).toEqual([]);
  });

  it.each([
    [{ workingDays: [] }, '/workingDays'],
    [{ workingDays: [1, 1] }, '/workingDays'],
    [{ workingDays: [0] }, '/workingDays'],
    [{ quiet: { from: '20:00' } }, '/quiet/to'],
    [{ rules: [{ ...ON_THE_DAY, unit: 'year' }] }, '/rules/0/unit'],
  ])('that make no sense are refused: %j', async (body, pointer) => {
    const { version } = await get('/api/me/reminders');
    const answer = await app.http('PATCH', '/api/me/reminders', { as: ana, version, body });
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.errors[0].pointer).toContain(pointer);
  });
});

describe('snoozing', () => {
  it('calls off what would have come until then, and reminds once more', async () => {
    const made = await followUp({ due: '2026-03-20', rules: [A_WEEK_BEFORE, ON_THE_DAY] });
    const snoozed = await act(made, 'snooze', { until: '2026-03-16T10:00:00Z' });
    expect(moments(snoozed)).toEqual(['2026-03-16T10:00', '2026-03-20T08:00']);
    await patch(snoozed, { note: 'Wait for their call.' });
    expect(moments(await get(`/api/follow-ups/${made.id}`))).toEqual(['2026-03-16T10:00', '2026-03-20T08:00']);
  });

  it('is no end of a weekly rule, which goes on when the snooze is over', async () => {
    const made = await followUp({ rules: [EVERY_MONDAY] });
    await act(made, 'snooze', { until: '2026-03-11T10:00:00Z' });
    await sweepAt('2026-03-11T10:00:00Z');
    expect(moments(await get(`/api/follow-ups/${made.id}`))).toEqual(['2026-03-16T08:00']);
  });

  it('holds back every rule, however it is edited meanwhile', async () => {
    const made = await followUp({ rules: [EVERY_MONDAY] });
    const snoozed = await act(made, 'snooze', { until: '2026-03-18T10:00:00Z' });
    const edited = await patch(snoozed, { note: 'Wait for their call.' });
    expect(moments(edited)).toEqual(['2026-03-18T10:00', '2026-03-23T08:00']);
    const rules = [{ ...EVERY_MONDAY, weekday: 5 }, ON_THE_DAY];
    const other = await patch(edited, { due: '2026-03-12', rules });
    expect(moments(other)).toEqual(['2026-03-18T10:00', '2026-03-20T08:00']);
    await sweepAt('2026-03-18T10:00:00Z');
    expect(moments(await get(`/api/follow-ups/${made.id}`))).toEqual(['2026-03-20T08:00']);
  });

  it('once more ends the snooze before', async () => {
    const made = await followUp({ rules: [EVERY_MONDAY] });
    const long = await act(made, 'snooze', { until: '2026-03-25T10:00:00Z' });
    const short = await act(long, 'snooze', { until: '2026-03-11T10:00:00Z' });
    expect(moments(short)).toEqual(['2026-03-11T10:00']);
    expect(moments(await patch(short, { note: 'Edited.' }))).toEqual(['2026-03-11T10:00', '2026-03-16T08:00']);
  });

  it('is not forgotten when it is done and opened again', async () => {
    const named = { reminders: [{ at: '2026-03-09T10:00:00Z' }] };
    const made = await followUp({ due: '2026-03-10', rules: [ON_THE_DAY], ...named });
    const snoozed = await act(made, 'snooze', { until: '2026-03-12T10:00:00Z' });
    const again = await act(await act(snoozed, 'done'), 'reopen');
    expect(moments(again)).toEqual(['2026-03-12T10:00']);
  });

  it('holds back nothing from whoever is given it', async () => {
    const made = await followUp({ due: '2026-03-10', rules: [ON_THE_DAY] });
    const snoozed = await act(made, 'snooze', { until: '2026-03-12T10:00:00Z' });
    const given = await patch(snoozed, { owner: ben.id });
    expect(moments(given)).toEqual(['2026-03-10T13:00', '2026-03-12T10:00']);
  });

  it('to a moment that has passed is refused', async () => {
    const { id, version } = await followUp({});
    const sent = { as: ana, version, body: { until: '2026-03-04T10:00:00Z' } };
    const answer = await app.http('POST', `/api/follow-ups/${id}/snooze`, sent);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/until', code: 'past' }]);
    expect(await get(`/api/follow-ups/${id}`)).toMatchObject({ version, reminders: [] });
  });

  it('has no sense for what is done', async () => {
    const done = await act(await followUp({}), 'done');
    const sent = { as: ana, version: done.version, body: { until: '2026-03-16T10:00:00Z' } };
    expect((await app.http('POST', `/api/follow-ups/${done.id}/snooze`, sent)).status).toBe(409);
  });
});

describe('a campaign’s deadline', () => {
  it('reminds its owner like a follow-up, until the campaign is closed', async () => {
    const body = { name: 'Schools', instrument: 'ssd', deadline: '2026-05-29', rules: [A_WEEK_BEFORE, EVERY_MONDAY] };
    const made = (await must(app.http('POST', '/api/campaigns', { as: ana, body }), 201)).body;
    expect(moments(made)).toEqual(['2026-03-09T08:00', '2026-05-22T07:00']);
    await sweepAt('2026-03-09T08:00:00Z');
    const { items } = await get('/api/outbox');
    const mail = items.find(({ toAddress }: { toAddress: string }) => toAddress === ana.email);
    expect(mail).toMatchObject({ kind: 'reminder', subject: 'Reminder: Deadline of Schools' });
    const whole = await get(`/api/outbox/${mail.id}`);
    expect(whole.bodyText).toContain(`/campaigns/${made.id}`);
    const change = { as: ana, version: 1, body: { status: 'closed' } };
    const closed = (await must(app.http('PATCH', `/api/campaigns/${made.id}`, change), 200)).body;
    expect(moments(closed)).toEqual([]);
  });
});
