import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

/** A Monday. */
const TODAY = '2026-03-02';
const AT_NINE = `${TODAY}T09:00:00Z`;
const AT_TEN = `${TODAY}T10:00:00Z`;
const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
const EVERY_MONDAY = { kind: 'weekly', weekday: 1, time: '09:00' };
const BY_A_RULE = { due: TODAY, rules: [ON_THE_DAY] };

let app: TestApp;
let mails: TestMailServer;
let refusal: number | null = null;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  mails = await startMailServer({
    onRcptTo: (_address, _session, done) =>
      done(refusal ? Object.assign(new Error('no'), { responseCode: refusal }) : undefined),
  });
  app = await startApp({ worker: true, env: { SMTP_URL: mails.url } });
});
afterAll(async () => {
  await app?.close();
  await mails?.close();
});
beforeEach(async () => {
  app.clock.set(`${TODAY}T08:00:00Z`);
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
});

const path = (id: string, action = '') => `/api/follow-ups/${id}${action}`;
const change = async (method: string, id: string, action: string, body?: object, as = ana) => {
  const { version } = (await must(app.http('GET', path(id), { as }), 200)).body;
  return app.http(method, path(id, action), { as, version, body });
};
const patch = async (id: string, body: object) => (await must(change('PATCH', id, '', body), 200)).body;
const act = async (id: string, action: string, body?: object) =>
  (await must(change('POST', id, `/${action}`, body), 200)).body;
const mailsOf = async (id: string) =>
  (await app.sql('select * from outgoing_mail where scope_id = $1 order by created_at, id', [id], 'superuser')).rows;
const settled = (id: string) =>
  eventually(async () => (await mailsOf(id)).every(({ state }) => ['sent', 'cancelled', 'failed'].includes(state)));
const sweepAt = async (at: string) => {
  app.clock.set(at);
  for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email));
  await eventually(() => app.nest.get(Sweep).run());
};
const got = (person: Person, id: string) =>
  mails.received.filter(({ to, mail }) => to.includes(person.email) && mail.text!.includes(id)).length;
const retry = (mail: { id: string }) => app.http('POST', `/api/outbox/${mail.id}/retry`, { as: ana });

/** Of Ana, whose mail of nine o'clock did not arrive; the mail server takes mail again. */
const notArrived = async (body: Record<string, unknown> = BY_A_RULE, how: 'failed' | 'bounced' = 'failed') => {
  refusal = 550;
  const { id } = await followUp(app, ana, body);
  await sweepAt(AT_NINE);
  const [mail] = await eventually(async () => {
    const all = await mailsOf(id);
    return all[0]?.state === 'failed' && all;
  });
  if (how === 'bounced')
    await app.sql(
      `update outgoing_mail set state = 'bounced', bounced_at = $2 where id = $1`,
      [mail.id, AT_NINE],
      'superuser',
    );
  refusal = null;
  app.clock.set(AT_TEN);
  return { id: id as string, mail };
};
const isCalledOff = async (mail: { id: string }, why: string) => {
  const refused = await retry(mail);
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ code: 'called-off', detail: `It leaves no more. ${why}` });
};
/** Nobody got more of it than this, also in the evening. */
const inTheEnd = async (id: string, counts: { ana: number; ben: number }) => {
  await eventually(async () => got(ana, id) >= counts.ana && got(ben, id) >= counts.ben);
  await sweepAt(`${TODAY}T20:00:00Z`);
  await settled(id);
  expect({ ana: got(ana, id), ben: got(ben, id) }).toEqual(counts);
};

describe('a reminder whose mail did not arrive', () => {
  it.each([
    ['by a rule', BY_A_RULE, 'failed'],
    ['by a rule, and came back', BY_A_RULE, 'bounced'],
    ['at a moment that somebody named', { reminders: [{ at: AT_NINE }] }, 'failed'],
    ['by a weekly rule', { rules: [EVERY_MONDAY] }, 'failed'],
  ] as const)('%s, goes to whoever is given its follow-up, and to the former owner no more', async (_, body, how) => {
    const { id, mail } = await notArrived(body, how);
    await patch(id, { owner: ben.id });
    await isCalledOff(mail, 'It was given to somebody else.');
    await sweepAt(AT_TEN);
    await inTheEnd(id, { ana: 0, ben: 1 });
  });

  it('is not told at the moment when its day was moved, but on that day', async () => {
    const { id, mail } = await notArrived();
    const moved = await patch(id, { due: '2026-03-05' });
    expect(moved.reminders).toMatchObject([{ state: 'scheduled', at: '2026-03-05T09:00:00.000Z' }]);
    await isCalledOff(mail, 'Its day was moved.');
  });

  it('is not tried again when it was snoozed, and comes then', async () => {
    const { id, mail } = await notArrived();
    await act(id, 'snooze', { until: `${TODAY}T12:00:00Z` });
    await isCalledOff(mail, 'It was snoozed.');
    await sweepAt(`${TODAY}T12:00:00Z`);
    await inTheEnd(id, { ana: 1, ben: 0 });
  });

  it('is not tried again when its follow-up is done, and comes when that is opened again', async () => {
    const { id, mail } = await notArrived();
    await act(id, 'done');
    await isCalledOff(mail, 'The follow-up is done.');
    await act(id, 'reopen');
    await sweepAt(AT_TEN);
    await inTheEnd(id, { ana: 1, ben: 0 });
  });

  it('is tried again, once, where nothing of that has changed', async () => {
    const { id, mail } = await notArrived({ ...BY_A_RULE, reminders: [{ at: '2026-03-09T09:00:00Z' }] });
    await patch(id, { note: 'Ask for the counsellor.', reminders: [{ at: '2026-03-10T09:00:00Z' }] });
    expect((await retry(mail)).status).toBe(200);
    await inTheEnd(id, { ana: 1, ben: 0 });
  });

  it('at a named moment is tried again though a form that does not show it was saved', async () => {
    const { id, mail } = await notArrived({ reminders: [{ at: AT_NINE }] });
    await patch(id, { reminders: [] });
    expect((await retry(mail)).status).toBe(200);
    await inTheEnd(id, { ana: 1, ben: 0 });
  });

  it('is not told to the former owner where that is found out after it was given away', async () => {
    const { id } = await followUp(app, ana, BY_A_RULE);
    await sweepAt(AT_NINE);
    await eventually(async () => got(ana, id) === 1);
    await settled(id);
    await patch(id, { owner: ben.id });
    const [mail] = await mailsOf(id);
    await app.sql(
      `update outgoing_mail set state = 'bounced', bounced_at = $2 where id = $1`,
      [mail.id, AT_NINE],
      'superuser',
    );
    expect((await retry(mail)).status).toBe(200);
    await eventually(async () => (await mailsOf(id))[0].state === 'cancelled');
    expect(got(ana, id)).toBe(1);
    await isCalledOff(mail, 'It was given to somebody else.');
  });

  it('goes to the new owner alone when it is tried again at the same moment', async () => {
    const { id, mail } = await notArrived();
    await app.nest.get(Jobs).rest();
    const [again] = await Promise.all([retry(mail), patch(id, { owner: ben.id })]);
    expect([200, 409]).toContain(again.status);
    app.nest.get(Jobs).work();
    await sweepAt(AT_TEN);
    await inTheEnd(id, { ana: 0, ben: 1 });
  });
});

it('a reminder in a digest that waits is not in it once its follow-up is done, and comes when that is opened again', async () => {
  const { version } = (await must(app.http('GET', '/api/me/reminders', { as: ana }), 200)).body;
  await must(app.http('PATCH', '/api/me/reminders', { as: ana, version, body: { digest: '09:00' } }), 200);
  const { id } = await followUp(app, ana, BY_A_RULE);
  const other = (await followUp(app, ana, BY_A_RULE)).id;
  refusal = 450;
  await sweepAt(AT_NINE);
  const digest = () => app.sql('select * from outgoing_mail where recipient_id = $1', [ana.id], 'superuser');
  await eventually(async () => (await digest()).rows[0]?.state === 'deferred');
  await act(id, 'done');
  refusal = null;
  await app.sql(`update outgoing_mail set next_attempt_at = $1 where state = 'deferred'`, [AT_TEN], 'superuser');
  await sweepAt(AT_TEN);
  await eventually(async () => got(ana, other) === 1);
  expect(got(ana, id)).toBe(0);
  await act(id, 'reopen');
  await sweepAt(AT_TEN);
  await inTheEnd(id, { ana: 1, ben: 0 });
});
