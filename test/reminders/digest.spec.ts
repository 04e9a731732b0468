import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { followUp } from '../build/follow-up.js';
import { queueStore } from '../jobs/queue-store.js';
import { eventually } from '../mail-server.js';

const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '17:00' };
const A_DAY_AFTER = { kind: 'offset', count: 1, unit: 'day', when: 'after', time: '09:00' };
const A_WEEK_BEFORE = { kind: 'offset', count: 1, unit: 'week', when: 'before', time: '09:00' };

let app: AppWithMail;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startAppWithMail();
});
afterAll(() => app?.close());

let before: number;
beforeEach(async () => {
  app.clock.set('2026-03-02T06:00:00Z');
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
  await habits({ digest: '08:00' });
  before = app.mails.received.length;
});

const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const habits = async (body: object, as = ana) => {
  const { version } = await get('/api/me/reminders', as);
  return (await must(app.http('PATCH', '/api/me/reminders', { as, version, body }), 200)).body;
};
const act = async (id: string, action: string, as = ana) => {
  const { version } = await get(`/api/follow-ups/${id}`, as);
  await must(app.http('POST', `/api/follow-ups/${id}/${action}`, { as, version }), 200);
};
const restrict = async (id: string, as: Person, users: string[]) => {
  const { version } = await get(`/api/follow-ups/${id}`, as);
  const body = { visibility: 'restricted', readers: { users } };
  await must(app.http('PATCH', `/api/follow-ups/${id}`, { as, version, body }), 200);
};
const itIs = async (at: string) => {
  app.clock.set(at);
  // a session does not outlive the night
  for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email).catch(() => one));
};
const sweepAt = async (at: string) => {
  await itIs(at);
  await app.nest.get(Sweep).run();
};
const received = (to: Person) => app.mails.received.slice(before).filter((one) => one.to.includes(to.email));
const arrived = (to: Person, count: number) => eventually(async () => received(to).length >= count && received(to));
/** Waits until there is nothing left to do by which a mail could come that should not. */
const settled = async () => {
  await eventually(async () => (await queueStore(app).jobs()).length === 0);
  await eventually(async () => (await rows(`state in ('queued', 'sending')`)).length === 0);
};
const rows = async (where: string, values: unknown[] = []) =>
  (await app.sql(`select * from outgoing_mail where ${where} order by created_at`, values, 'superuser')).rows;
const digestsOf = (person: Person) => rows(`kind = 'digest' and recipient_id = $1`, [person.id]);

describe('a digest', () => {
  it('is one mail a day, at the person’s hour, of what rules remind of that day, in the order of doing', async () => {
    const due = { state: 'KAZ', rules: [ON_THE_DAY] };
    const today = await followUp(app, ana, { ...due, title: 'Send <b>the text</b>', due: '2026-03-02' });
    const late = await followUp(app, ana, { title: 'Call back', due: '2026-02-28', rules: [A_DAY_AFTER] });
    const next = await followUp(app, ana, { title: 'Book a room', due: '2026-03-09', rules: [A_WEEK_BEFORE] });
    const named = { title: 'At a moment', reminders: [{ at: '2026-03-02T07:30:00Z' }] };
    await followUp(app, ana, named);
    expect(today.reminders).toMatchObject([{ at: '2026-03-02T08:00:00.000Z', inDigest: true }]);

    await sweepAt('2026-03-02T07:30:00Z');
    const [alone] = await arrived(ana, 1);
    expect(alone!.mail.subject).toBe('Reminder: At a moment');
    await sweepAt('2026-03-02T07:59:50Z');
    await settled();
    expect(received(ana)).toHaveLength(1);

    await sweepAt('2026-03-02T08:00:00Z');
    const { mail } = (await arrived(ana, 2))[1]!;
    expect(mail.subject).toBe('Aide-Mémoire, 2 March 2026: 3 reminders');
    const order = ['OVERDUE', 'Call back', 'DUE TODAY', 'Send <b>the text</b>', 'COMING UP', 'Book a room'];
    expect(order.map((words) => mail.text!.indexOf(words))).toEqual(
      order.map((words) => mail.text!.indexOf(words)).toSorted((a, b) => a - b),
    );
    for (const { id } of [today, late, next]) expect(mail.text).toContain(`https://crm.example.org/follow-ups/${id}`);
    expect(mail.text).toContain('Due: 2 March 2026 · State: Kazakhstan');
    expect(mail.html).toContain('Send &lt;b&gt;the text&lt;/b&gt;');

    await sweepAt('2026-03-02T08:00:10Z');
    await sweepAt('2026-03-02T17:00:00Z');
    await sweepAt('2026-03-03T08:00:00Z');
    await settled();
    expect(received(ana)).toHaveLength(2);
    const [row] = await digestsOf(ana);
    expect(await digestsOf(ana)).toHaveLength(1);
    for (const { id } of [today, late, next]) {
      const [reminder] = (await get(`/api/follow-ups/${id}`)).reminders;
      expect(reminder).toMatchObject({ state: 'claimed', mail: { id: row.id, state: 'sent' } });
    }
  });

  it('holds nothing of a restricted record but its link', async () => {
    const hidden = await followUp(app, ana, {
      ...{ title: 'Zanzibar papers', note: 'For nobody', state: 'KAZ', visibility: 'restricted' },
      ...{ due: '2026-03-02', rules: [ON_THE_DAY] },
    });
    await sweepAt('2026-03-02T08:00:00Z');
    const [{ raw, mail }] = (await arrived(ana, 1)) as [(typeof app.mails.received)[0]];
    expect(`${raw}${mail.text}${mail.html}`).not.toMatch(/Zanzibar|For nobody|Kazakhstan/);
    expect(mail.text).toContain(`https://crm.example.org/follow-ups/${hidden.id}`);
  });

  it('is read by nobody else, not even by administrators', async () => {
    await followUp(app, ana, { title: 'Quagga plans', due: '2026-03-02', rules: [ON_THE_DAY] });
    await sweepAt('2026-03-02T08:00:00Z');
    await arrived(ana, 1);
    const [{ id, scope_id }] = await eventually(async () => {
      const found = await digestsOf(ana);
      return found[0]?.state === 'sent' && found;
    });
    expect((await get(`/api/outbox/${id}`)).bodyText).toContain('Quagga plans');
    for (const as of [ben, app.admin]) {
      const { items, total } = await get('/api/outbox?limit=200&total=true', as);
      expect(items.map((item: { id: string }) => item.id)).not.toContain(id);
      expect(total).toBe(items.length);
      expect((await app.http('GET', `/api/outbox/${id}`, { as })).status).toBe(404);
      expect((await app.http('POST', `/api/outbox/${id}/retry`, { as })).status).toBe(404);
      const asThem = `select set_config('app.principals', '{staff,u:${as.id}}', false), set_config('app.actor', '${as.id}', false);`;
      for (const seen of [
        `select count(*)::int as n from outgoing_mail where id = '${id}'`,
        `select count(*)::int as n from digest where id = '${scope_id}'`,
        `select count(*)::int as n from history where scope_id in ('${id}', '${scope_id}')`,
      ]) {
        const answers = (await app.sql(`${asThem} ${seen}`)) as unknown as { rows: { n: number }[] }[];
        expect(answers.at(-1)!.rows).toEqual([{ n: 0 }]);
      }
    }
  });

  it('is gone from one’s own Outbox when one may no longer read something that it speaks of', async () => {
    const shared = await followUp(app, ben, {
      ...{ title: 'Quagga plans', due: '2026-03-02', owner: ana.id, rules: [ON_THE_DAY] },
    });
    await sweepAt('2026-03-02T08:00:00Z');
    await arrived(ana, 1);
    const [{ id }] = await eventually(async () => {
      const found = await digestsOf(ana);
      return found[0]?.state === 'sent' && found;
    });
    await get(`/api/outbox/${id}`);
    await app.sql(`update follow_up set owner_id = $1 where id = $2`, [ben.id, shared.id], 'superuser');
    await restrict(shared.id, ben, []);
    expect((await app.http('GET', `/api/outbox/${id}`, { as: ana })).status).toBe(404);
  });

  it('leaves out what was done or hidden before it left, and is cancelled when nothing is left', async () => {
    const rules = [ON_THE_DAY];
    const done = await followUp(app, ana, { title: 'Soon done', due: '2026-03-02', rules });
    const stays = await followUp(app, ana, { title: 'It stays', due: '2026-03-02', rules });
    const hidden = await followUp(app, ben, { title: 'Soon hidden', due: '2026-03-02', owner: ana.id, rules });
    app.mails.refusal = '450 not now';
    await sweepAt('2026-03-02T08:00:00Z');
    await eventually(async () => (await digestsOf(ana))[0]?.state === 'deferred');
    expect((await get('/api/health')).reminders.oldestDueUnsentAt).toBe('2026-03-02T08:00:00.000Z');
    app.mails.refusal = null;
    await act(done.id, 'done');
    await app.sql(`update follow_up set owner_id = $1 where id = $2`, [ben.id, hidden.id], 'superuser');
    await restrict(hidden.id, ben, []);
    await sweepAt('2026-03-02T08:01:00Z');
    await sweepAt('2026-03-02T08:02:00Z').then(() => sweepAt('2026-03-02T08:03:00Z'));
    const { mail } = (await arrived(ana, 1))[0]!;
    expect(mail.text).toContain('It stays');
    expect(mail.text).not.toMatch(/Soon done|Soon hidden/);
    expect(await digestsOf(ana)).toHaveLength(1);

    await act(stays.id, 'done');
    const last = await followUp(app, ana, { title: 'Alone', due: '2026-03-03', rules });
    app.mails.refusal = '450 not now';
    await sweepAt('2026-03-03T08:00:00Z');
    await eventually(async () => (await digestsOf(ana))[1]?.state === 'deferred');
    app.mails.refusal = null;
    await act(last.id, 'done');
    await sweepAt('2026-03-03T08:05:00Z');
    const cancelled = await eventually(async () => (await digestsOf(ana)).find(({ state }) => state === 'cancelled'));
    expect(cancelled.last_error).toBe('Nothing of what it was to speak of is left to be done.');
    expect(received(ana)).toHaveLength(1);
  });

  it('does not come where there is nothing to say, nor to somebody who left', async () => {
    const made = await followUp(app, ana, { title: 'Done early', due: '2026-03-02', rules: [ON_THE_DAY] });
    await act(made.id, 'done');
    const theirs = await followUp(app, ben, { due: '2026-03-02', rules: [{ ...ON_THE_DAY, user: ana.id }] });
    await must(app.http('PATCH', `/api/users/${ana.id}`, { as: app.admin, version: 2, body: { disabled: true } }), 200);
    await sweepAt('2026-03-02T08:00:00Z');
    await sweepAt('2026-03-02T08:00:10Z');
    await settled();
    expect(await digestsOf(ana)).toEqual([]);
    expect((await get(`/api/follow-ups/${theirs.id}`, ben)).reminders).toMatchObject([{ state: 'cancelled' }]);
  });
});

describe('changing the habit', () => {
  it('moves what is to come into digests and out of them', async () => {
    const made = await followUp(app, ana, { due: '2026-03-04', rules: [ON_THE_DAY] });
    const reminder = async () => (await get(`/api/follow-ups/${made.id}`)).reminders;
    expect(await habits({ digest: '10:30' })).toMatchObject({ digest: '10:30' });
    expect(await reminder()).toMatchObject([{ at: '2026-03-04T10:30:00.000Z', inDigest: true }]);
    await habits({ digest: null });
    expect(await reminder()).toMatchObject([{ at: '2026-03-04T17:00:00.000Z', inDigest: false }]);
    await habits({ digest: '08:00' });
    expect(await reminder()).toMatchObject([{ at: '2026-03-04T08:00:00.000Z', inDigest: true }]);
  });

  it('loses nothing that waits at that very moment, and sends nothing twice', async () => {
    await app.nest.get(Jobs).rest();
    const late = await followUp(app, ana, { title: 'To a later hour', due: '2026-03-02', rules: [ON_THE_DAY] });
    await itIs('2026-03-02T08:00:05Z');
    await habits({ digest: '11:00' });
    await sweepAt('2026-03-02T08:00:10Z');
    app.nest.get(Jobs).work();
    await settled();
    expect(received(ana)).toHaveLength(0);
    await sweepAt('2026-03-02T11:00:00Z');
    expect((await arrived(ana, 1))[0]!.mail.text).toContain(late.id);

    await app.nest.get(Jobs).rest();
    const off = await followUp(app, ana, { title: 'To none', due: '2026-03-03', rules: [ON_THE_DAY] });
    await itIs('2026-03-03T11:00:05Z');
    await habits({ digest: null });
    await sweepAt('2026-03-03T11:00:10Z');
    app.nest.get(Jobs).work();
    expect((await arrived(ana, 2))[1]!.mail.subject).toBe('Reminder: To none');
    await sweepAt('2026-03-03T17:00:00Z');
    await settled();
    expect(received(ana)).toHaveLength(2);
    expect((await get(`/api/follow-ups/${off.id}`)).reminders).toHaveLength(1);
  });

  it('what comes up after the day’s digest comes by itself, at its own hour', async () => {
    await sweepAt('2026-03-02T09:00:00Z');
    await settled();
    const made = await followUp(app, ana, { title: 'Today still', due: '2026-03-02', rules: [ON_THE_DAY] });
    expect(made.reminders).toMatchObject([{ at: '2026-03-02T17:00:00.000Z', inDigest: false }]);
    await sweepAt('2026-03-02T17:00:00Z');
    expect((await arrived(ana, 1))[0]!.mail.subject).toBe('Reminder: Today still');
  });

  it('follows the person into another time zone', async () => {
    const made = await followUp(app, ana, { due: '2026-03-04', rules: [ON_THE_DAY] });
    const { version } = await get('/api/me');
    await must(app.http('PATCH', '/api/me', { as: ana, version, body: { timeZone: 'America/New_York' } }), 200);
    const [reminder] = (await get(`/api/follow-ups/${made.id}`)).reminders;
    expect(reminder).toMatchObject({ at: '2026-03-04T13:00:00.000Z', inDigest: true });
    await sweepAt('2026-03-04T13:00:00Z');
    expect((await arrived(ana, 1))[0]!.mail.text).toContain(made.id);
  });

  it.each([
    [{ digest: '8:00' }, '/digest'],
    [{ digest: 8 }, '/digest'],
    [{ nudgesByMail: ['nonsense'] }, '/nudgesByMail'],
    [{ nudgesByMail: null }, '/nudgesByMail'],
  ])('that makes no sense is refused: %j', async (body, pointer) => {
    const { version } = await get('/api/me/reminders');
    const answer = await app.http('PATCH', '/api/me/reminders', { as: ana, version, body });
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.errors[0].pointer).toContain(pointer);
  });
});
