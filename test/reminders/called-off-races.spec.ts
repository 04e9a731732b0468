import { Jobs } from '../../src/platform/jobs/jobs.js';
import { must } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';
import { EVERY_MONDAY, MailAway, ON_THE_DAY, TODAY } from './mail-away.js';
import { waitingReminders } from './waiting-reminder.js';

const away = MailAway.forThisFile();
const {
  ana,
  ben,
  snooze,
  reminders,
  sweep,
  sweepAt,
  mailTo,
  comesBack,
  isBack,
  settled,
  got,
  comesOnceAt,
  deliver,
  begun,
} = away;

/** Somebody holds the mail, so that whoever wants it queues up behind. */
const held = async (mail: { id: string }) => {
  // no job of the sweep's mixes in
  await away.app.nest.get(Jobs).rest();
  const holder = await begun();
  await holder.query('select from outgoing_mail where id = $1 for update', [mail.id]);
  const queue = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    untilWaiting: (count: number) =>
      eventually(async () => (await away.app.sql(queue, [], 'superuser')).rowCount === count),
    letGo: () => holder.query('commit'),
  };
};

describe.each(['single', 'in a digest'])('a reminder whose mail is just being sent, %s', (how) => {
  const isDigest = how === 'in a digest';
  const { waiting, waitingForEvent, cameWithout } = waitingReminders(away, isDigest);

  it.each([
    ['it is snoozed', '2026-03-04T10:00:00Z'],
    ['its event is moved', '2026-03-09T09:00:00Z'],
  ])('does not leave when %s while it is being written', async (what, then) => {
    const { id, moves } = await waitingForEvent();
    const mail = await mailTo(ana);
    await comesBack();
    const lock = await held(mail);
    away.app.clock.set(`${TODAY}T09:20:00Z`);
    const calling = what === 'it is snoozed' ? snooze(id, then) : moves();
    await lock.untilWaiting(1);
    const delivering = deliver(mail);
    await lock.untilWaiting(2);
    await lock.letGo();
    await Promise.all([calling, delivering]);
    away.app.nest.get(Jobs).work();
    expect((await mailTo(ana)).attempts).toBe(mail.attempts);
    await sweep();
    await sweepAt(`${TODAY}T10:30:00Z`);
    await settled();
    cameWithout(id);
    await comesOnceAt(then, ana, id);
  });

  it('has left when sending it began before the snooze, and is not sent again when that failed', async () => {
    const id = await waiting();
    const mail = await mailTo(ana);
    const answers: (() => void)[] = [];
    let refuses = true;
    const refusal = Object.assign(new Error('not now'), { responseCode: 451 });
    await comesBack({
      onRcptTo: (_address, _session, done) => {
        if (!refuses) return done();
        answers.push(() => done(refusal));
        return undefined;
      },
    });
    const lock = await held(mail);
    away.app.clock.set(`${TODAY}T09:20:00Z`);
    const delivering = deliver(mail);
    await lock.untilWaiting(1);
    const snoozing = snooze(id, '2026-03-04T10:00:00Z');
    await lock.untilWaiting(2);
    await lock.letGo();
    await snoozing;
    expect((await mailTo(ana)).state).toBe('sending');
    expect(await reminders(id)).toMatchObject([{ state: 'cancelled' }, { state: 'scheduled' }]);
    await eventually(async () => answers.length === 1);
    refuses = false;
    answers[0]!();
    await delivering;
    away.app.nest.get(Jobs).work();
    await sweepAt(`${TODAY}T10:30:00Z`);
    await settled();
    expect(got(ana, id)).toHaveLength(0);
    expect(await mailTo(ana)).toMatchObject(
      isDigest ? { state: 'sent' } : { state: 'cancelled', last_error: 'The reminder was called off.' },
    );
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });
});

describe('the sweep and whoever edits', () => {
  it('do not meet: what is being edited is passed over, and found the next time', async () => {
    const { id } = await followUp(away.app, ana, { due: TODAY, rules: [ON_THE_DAY] });
    const editor = await begun();
    await editor.query('update follow_up set note = $2 where id = $1', [id, 'Being edited']);
    await sweepAt(`${TODAY}T09:00:00Z`);
    expect(await reminders(id)).toMatchObject([{ state: 'scheduled' }]);
    await editor.query('commit');
    await sweep();
    expect(await reminders(id)).toMatchObject([{ state: 'claimed' }]);
  });

  it('at the same moment remind one of two, once', async () => {
    const body = { due: TODAY, rules: [ON_THE_DAY, EVERY_MONDAY], reminders: [{ at: `${TODAY}T09:00:00Z` }] };
    const made = [];
    for (let n = 0; n < 8; n++) made.push(await followUp(away.app, ana, body));
    away.app.clock.set(`${TODAY}T09:00:00Z`);
    const gives = made.map(({ id, version }) =>
      must(away.app.http('PATCH', `/api/follow-ups/${id}`, { as: ana, version, body: { owner: ben.id } }), 200),
    );
    await Promise.all([sweep(), ...gives]);
    await sweep();
    await isBack(`${TODAY}T09:30:00Z`);
    for (const { id } of made) expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 3]);
  });
});
