import { Jobs } from '../../src/platform/jobs/jobs.js';
import { must } from '../app.js';
import { eventually } from '../mail-server.js';
import { EVERY_MONDAY, MailAway, ON_THE_DAY, TODAY } from './mail-away.js';

const away = MailAway.forThisFile();
const { ana, ben, followUp, patch, sweepAt, waits, isBack, settled, got, mailTo, begun, deliver } = away;

const sql = (text: string, values: unknown[] = []) => away.app.sql(text, values, 'superuser');
const act = async (id: string, action: string) => {
  const { version } = await away.get(`/api/follow-ups/${id}`);
  await must(away.app.http('POST', `/api/follow-ups/${id}/${action}`, { as: ana, version }), 200);
};
/** Ana's, whose mail of nine o'clock is just being sent. */
const leaving = async (body: object) => {
  const id = await followUp({ title: 'Call the desk', ...body });
  await sweepAt(`${TODAY}T09:00:00Z`);
  await waits(ana);
  await sql(`update outgoing_mail set state = 'sending' where recipient_id = $1`, [ana.id]);
  return id;
};
const didNotLeave = () =>
  sql(`update outgoing_mail set state = 'deferred' where recipient_id = $1 and state = 'sending'`, [ana.id]);
const inTheEnd = async (id: string, counts: { ana: number; ben: number }) => {
  await sweepAt(`${TODAY}T20:00:00Z`);
  await settled();
  expect({ ana: got(ana, id).length, ben: got(ben, id).length }).toEqual(counts);
};
const give = (id: string, to: { id: string }) => patch(id, { owner: to.id });

describe.each([
  ['by a rule', { due: TODAY, rules: [ON_THE_DAY] }, null],
  ['by a weekly rule', { rules: [EVERY_MONDAY] }, null],
  ['in a digest', { due: TODAY, rules: [ON_THE_DAY] }, '09:00'],
])('a reminder %s, given away as its mail was leaving, and given back', (_, body, digest) => {
  beforeEach(() => away.habits({ digest }));

  it('comes, once, where the mail did not leave after all', async () => {
    const id = await leaving(body);
    await give(id, ben);
    await give(id, ana);
    await didNotLeave();
    await isBack(`${TODAY}T10:00:00Z`);
    await inTheEnd(id, { ana: 1, ben: 0 });
  });

  it('comes, once, where the mail was called off before it was given back', async () => {
    const id = await leaving(body);
    await give(id, ben);
    await didNotLeave();
    await sql(`update outgoing_mail set next_attempt_at = $1 where state = 'deferred'`, [`${TODAY}T09:30:00Z`]);
    await away.app.nest.get(Jobs).rest();
    away.app.clock.set(`${TODAY}T09:30:00Z`);
    await deliver(await mailTo(ana));
    expect(await mailTo(ana)).toMatchObject({ state: 'cancelled' });
    away.app.nest.get(Jobs).work();
    await give(id, ana);
    await isBack(`${TODAY}T10:00:00Z`);
    await inTheEnd(id, { ana: 1, ben: 0 });
  });

  it('does not come again where the mail left', async () => {
    const id = await leaving(body);
    await give(id, ben);
    await give(id, ana);
    await sql(`update outgoing_mail set state = 'sent', sent_at = created_at where recipient_id = $1`, [ana.id]);
    await isBack(`${TODAY}T10:00:00Z`);
    await inTheEnd(id, { ana: 0, ben: 0 });
  });
});

it('a reminder whose day was moved as its mail was leaving, and moved back, comes where the mail did not leave after all', async () => {
  const id = await leaving({ due: TODAY, rules: [ON_THE_DAY] });
  await patch(id, { due: '2026-03-05' });
  await patch(id, { due: TODAY });
  await didNotLeave();
  await isBack(`${TODAY}T10:00:00Z`);
  await inTheEnd(id, { ana: 1, ben: 0 });
});

it('a reminder that was put off as its mail was leaving comes at that moment alone, however often it is given away and back', async () => {
  const id = await leaving({ due: TODAY, rules: [ON_THE_DAY] });
  await away.snooze(id, '2026-03-04T10:00:00Z');
  await didNotLeave();
  await isBack(`${TODAY}T10:00:00Z`);
  await give(id, ben);
  await give(id, ana);
  await inTheEnd(id, { ana: 0, ben: 0 });
  await away.comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  await patch(id, { note: 'Ask for the counsellor.' });
  await sweepAt('2026-03-04T11:00:00Z');
  await settled();
  expect(got(ana, id)).toHaveLength(1);
});

it.each(['reopened', 'called off'])(
  'a reminder of what is opened again while its mail is called off comes, once, %s first',
  async (first) => {
    const id = await leaving({ due: TODAY, rules: [ON_THE_DAY] });
    await act(id, 'done');
    await sql('update outgoing_mail set sender_id = null where recipient_id = $1', [ana.id]);
    const mail = await mailTo(ana);
    await away.app.nest.get(Jobs).rest();
    const holder = await begun();
    await holder.query('select from outgoing_mail where id = $1 for update', [mail.id]);
    const queue = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    const untilWaiting = (count: number) => eventually(async () => (await sql(queue)).rowCount === count);
    const both = [() => act(id, 'reopen'), () => deliver(mail)];
    const running: Promise<unknown>[] = [];
    for (const run of first === 'reopened' ? both : both.reverse()) {
      running.push(run());
      await untilWaiting(running.length);
    }
    await holder.query('commit');
    await Promise.all(running);
    away.app.nest.get(Jobs).work();
    await isBack(`${TODAY}T10:00:00Z`);
    await inTheEnd(id, { ana: 1, ben: 0 });
  },
);
