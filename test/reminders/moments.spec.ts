import pg from 'pg';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';

const AT_NINE = '2026-03-02T09:00:00Z';
const AT_NOON = '2026-03-02T12:00:00Z';

let app: AppWithMail;
let ana: Person;
let ben: Person;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  app = await startAppWithMail();
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set('2026-03-02T08:00:00Z');
  app.mails.refusal = '450 not now';
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await app.sql(`update outgoing_mail set state = 'cancelled' where state <> 'sent'`, [], 'superuser');
});

const get = async (path: string) => (await must(app.http('GET', path, { as: ana }), 200)).body;
const patch = async (id: string, body: object) => {
  const { version } = await get(`/api/follow-ups/${id}`);
  return (await must(app.http('PATCH', `/api/follow-ups/${id}`, { as: ana, version, body }), 200)).body;
};
const sweep = () => eventually(() => app.nest.get(Sweep).run());
const sweepAt = async (at: string) => {
  app.clock.set(at);
  await sweep();
};
const mailsOf = async (id: string) =>
  (await app.sql('select * from outgoing_mail where scope_id = $1 order by created_at, id', [id], 'superuser')).rows;
const settled = (id: string) =>
  eventually(async () => (await mailsOf(id)).every(({ state }) => state === 'sent' || state === 'cancelled'));
/** The mail server takes mail again, and all that waited was tried. */
const isBack = async (id: string, at = '2026-03-02T10:00:00Z') => {
  app.mails.refusal = null;
  await app.sql(`update outgoing_mail set next_attempt_at = $1 where state = 'deferred'`, [at], 'superuser');
  await sweepAt(at);
  await settled(id);
};
const got = (person: Person, id: string) =>
  app.mails.received.filter(({ to, mail }) => to.includes(person.email) && mail.text!.includes(id)).length;

/** A follow-up with a moment at nine that somebody named, whose mail waits for the mail server. */
const waiting = async (moments: object[] = [{ at: AT_NINE }]) => {
  const { id } = await followUp(app, ana, { reminders: moments });
  await sweepAt(AT_NINE);
  await eventually(async () => {
    const all = await mailsOf(id);
    return all.length === moments.length && all.every(({ state }) => state === 'deferred');
  });
  return id as string;
};

describe('a moment that somebody named', () => {
  it('whose mail waits does not leave when another takes its place, which comes at its time', async () => {
    const id = await waiting();
    const changed = await patch(id, { reminders: [{ at: AT_NOON }] });
    expect(changed.reminders).toMatchObject([{ state: 'scheduled', at: '2026-03-02T12:00:00.000Z' }]);
    const [mail] = await mailsOf(id);
    expect(mail).toMatchObject({ state: 'cancelled', last_error: 'The reminder was taken back.' });
    await isBack(id);
    expect(got(ana, id)).toBe(0);
    await sweepAt(AT_NOON);
    await eventually(async () => got(ana, id) === 1);
  });

  it('whose mail waits does not leave when it is taken away', async () => {
    const id = await waiting();
    await patch(id, { reminders: [] });
    await isBack(id);
    expect(got(ana, id)).toBe(0);
  });

  it('whose mail waits leaves, once, when it stays among others', async () => {
    const id = await waiting([{ at: AT_NINE }, { at: AT_NINE, user: ben.id }]);
    await patch(id, { reminders: [{ at: AT_NINE }, { at: AT_NOON }] });
    await isBack(id);
    expect([got(ana, id), got(ben, id)]).toEqual([1, 0]);
    await sweepAt(AT_NOON);
    await eventually(async () => got(ana, id) === 2);
    await sweep();
    await settled(id);
    expect(got(ana, id)).toBe(2);
  });

  it('that was sent is not sent again by a form that still had it', async () => {
    const id = await waiting();
    await isBack(id);
    const changed = await patch(id, { reminders: [{ at: AT_NINE }] });
    expect(changed.reminders).toMatchObject([{ state: 'claimed' }]);
    await sweep();
    await settled(id);
    expect(got(ana, id)).toBe(1);
  });

  it('that is due and not yet written goes no more when it is taken away', async () => {
    const { id } = await followUp(app, ana, { reminders: [{ at: AT_NINE }] });
    app.clock.set(AT_NINE);
    await patch(id, { reminders: [] });
    await sweep();
    expect(await mailsOf(id)).toEqual([]);
  });

  it('whose mail waits goes to the new owner once, also where the form still has it', async () => {
    const id = await waiting();
    await patch(id, { owner: ben.id, reminders: [{ at: AT_NINE }] });
    await isBack(id);
    expect([got(ana, id), got(ben, id)]).toEqual([0, 1]);
  });

  it('is not sent when it is taken away while its mail is being written', async () => {
    const id = await waiting();
    const [mail] = await mailsOf(id);
    await app.nest.get(Jobs).rest();
    app.mails.refusal = null;
    app.clock.set(mail.next_attempt_at);
    const client = new pg.Client({ connectionString: app.scratch.superuserUrl });
    await client.connect();
    closing.push(() => client.end());
    await client.query('begin');
    await client.query('select from outgoing_mail where id = $1 for update', [mail.id]);
    const queue = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    const untilWaiting = (count: number) =>
      eventually(async () => (await app.sql(queue, [], 'superuser')).rowCount === count);
    const changing = patch(id, { reminders: [] });
    await untilWaiting(1);
    const job = { mail: mail.id, person: ana.id, attempt: mail.attempts };
    const delivering = app.nest.get(Delivery).deliver(job, { signal: new AbortController().signal });
    await untilWaiting(2);
    await client.query('commit');
    await Promise.all([changing, delivering]);
    app.nest.get(Jobs).work();
    await sweep();
    await settled(id);
    expect(got(ana, id)).toBe(0);
  });

  it('are taken out of what is done, and those that stay come back with it', async () => {
    const { id } = await followUp(app, ana, { reminders: [{ at: AT_NINE }, { at: AT_NOON }] });
    const act = async (word: string) => {
      const { version } = await get(`/api/follow-ups/${id}`);
      await must(app.http('POST', `/api/follow-ups/${id}/${word}`, { as: ana, version }), 200);
    };
    await act('done');
    const { reminders } = await get(`/api/follow-ups/${id}`);
    expect(reminders).toMatchObject([{ isSuspended: true }, { isSuspended: true, state: 'cancelled' }]);
    await patch(id, { reminders: [{ at: AT_NOON }, { at: '2026-03-02T13:00:00Z' }] });
    await act('reopen');
    const toCome = (await get(`/api/follow-ups/${id}`)).reminders.filter(
      ({ state }: { state: string }) => state === 'scheduled',
    );
    expect(toCome.map(({ at }: { at: string }) => at)).toEqual([
      '2026-03-02T12:00:00.000Z',
      '2026-03-02T13:00:00.000Z',
    ]);
  });
});
