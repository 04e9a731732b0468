import { must } from '../app.js';
import { EVERY_MONDAY, MailAway, ON_THE_DAY, TODAY } from './mail-away.js';
import { waitingReminders } from './waiting-reminder.js';

const away = MailAway.forThisFile();
const { ana, ben, get, patch, snooze, reminders, sweep, sweepAt } = away;
const { mailsTo, mailTo, waits, comesBack, isBack, settled, got, comesOnceAt, deliver } = away;

describe.each(['single', 'in a digest'])('a reminder whose mail waits for the mail server, %s', (how) => {
  const isDigest = how === 'in a digest';
  const { waiting, waitingForEvent, cameWithout } = waitingReminders(away, isDigest);

  /** What the Outbox says to Ana of the mail that waited. */
  const isCalledOff = async (why: string) => {
    const { id } = (await mailsTo(ana))[0];
    const mail = await get(`/api/outbox/${id}`);
    expect(mail).toMatchObject(isDigest ? { state: 'deferred' } : { state: 'cancelled', lastError: why });
  };
  /** The server is back, and of what was called off nothing came to Ana. */
  const leavesWithoutIt = async (id: string) => {
    await isBack(`${TODAY}T09:30:00Z`);
    cameWithout(id);
  };

  it('does not leave once it is snoozed, and comes at the end of the snooze', async () => {
    const id = await waiting();
    const snoozed = await snooze(id, '2026-03-04T10:00:00Z');
    expect(snoozed.reminders).toMatchObject([
      { state: 'cancelled', rule: expect.any(String), mail: isDigest ? null : { state: 'cancelled' } },
      { state: 'scheduled', at: '2026-03-04T10:00:00.000Z' },
    ]);
    await isCalledOff('It was snoozed.');
    await leavesWithoutIt(id);
    await patch(id, { note: 'Edited meanwhile.' });
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });

  it('goes to whoever is given it, once, and no more to whose it was', async () => {
    const id = await waiting();
    const given = await patch(id, { owner: ben.id });
    expect(given.reminders).toMatchObject([{ user: { id: ben.id }, state: 'scheduled' }]);
    await isCalledOff('It was given to somebody else.');
    await leavesWithoutIt(id);
    expect(got(ben, id)).toHaveLength(1);
    await patch(id, { note: 'Edited afterwards.' });
    await sweepAt('2026-03-03T09:00:00Z');
    await settled();
    expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 1]);
  });

  it('is given back before anything left, and comes once', async () => {
    const id = await waiting();
    await patch(id, { owner: ben.id });
    await sweep();
    await waits(ben);
    await patch(id, { owner: ana.id }, ben);
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ana, id).length, got(ben, id).length]).toEqual([1, 0]);
  });

  it('that comes every week goes to whoever is given it, once, and then every week', async () => {
    const id = await waiting({ rules: [EVERY_MONDAY] });
    await patch(id, { owner: ben.id });
    await leavesWithoutIt(id);
    expect(got(ben, id)).toHaveLength(1);
    await comesOnceAt('2026-03-09T09:00:00Z', ben, id);
    expect(got(ana, id)).toHaveLength(0);
  });

  it('does not leave once its day is moved, and comes on that day', async () => {
    const id = await waiting();
    const moved = await patch(id, { due: '2026-03-05' });
    expect(moved.reminders).toMatchObject([{ state: 'scheduled', at: '2026-03-05T09:00:00.000Z' }]);
    await isCalledOff('Its day was moved.');
    await leavesWithoutIt(id);
    await comesOnceAt('2026-03-05T09:00:00Z', ana, id);
  });

  it('is not lost when its day is moved and moved back', async () => {
    const id = await waiting();
    await patch(id, { due: '2026-03-05' });
    await patch(id, { due: TODAY });
    await isBack(`${TODAY}T09:30:00Z`);
    await sweepAt('2026-03-05T09:00:00Z');
    await settled();
    expect(got(ana, id)).toHaveLength(1);
  });

  it('gives way to the rule that takes the place of its own', async () => {
    const id = await waiting();
    const changed = await patch(id, { rules: [{ ...ON_THE_DAY, time: '17:00' }] });
    expect(changed.reminders).toMatchObject([{ state: 'scheduled', at: `${TODAY}T17:00:00.000Z` }]);
    await isCalledOff('The reminder was taken back.');
    await leavesWithoutIt(id);
    await comesOnceAt(`${TODAY}T17:00:00Z`, ana, id);
  });

  it('leaves where the rule that takes the place of its own is late', async () => {
    const id = await waiting();
    await patch(id, { rules: [{ ...ON_THE_DAY, time: '08:00' }] });
    await isBack(`${TODAY}T09:30:00Z`);
    await sweepAt(`${TODAY}T17:00:00Z`);
    await settled();
    expect(got(ana, id)).toHaveLength(1);
  });

  it('does not leave once its rule is taken away', async () => {
    const id = await waiting();
    await patch(id, { rules: [] });
    await isCalledOff('The reminder was taken back.');
    await leavesWithoutIt(id);
  });

  it('leaves with the new day where that has passed', async () => {
    const id = await waiting();
    await patch(id, { due: '2026-03-01' });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, 'Due: 1 March 2026')).toHaveLength(1);
    expect(got(ana, id)).toHaveLength(1);
  });

  it('does not leave once its event is moved, by somebody who may not see it', async () => {
    const { id, moves } = await waitingForEvent();
    await moves();
    // the server is back before it is planned anew
    const waiter = await mailTo(ana);
    await comesBack();
    away.app.clock.set(`${TODAY}T09:20:00Z`);
    await deliver(waiter);
    expect(await mailTo(ana)).toMatchObject({ state: 'deferred', attempts: waiter.attempts });
    await sweep();
    expect(await reminders(id)).toMatchObject([{ state: 'scheduled', at: '2026-03-09T09:00:00.000Z' }]);
    if (!isDigest) await isCalledOff('Its day was moved.');
    await sweepAt(`${TODAY}T10:30:00Z`);
    await settled();
    cameWithout(id);
    await comesOnceAt('2026-03-09T09:00:00Z', ana, id);
  });
});

describe('a campaign’s deadline, whose mail waits for the mail server', () => {
  const drive = async (body: object) => {
    const campaign = { name: `Drive of ${ana.name}`, instrument: 'ssd', ...body };
    const made = (await must(away.app.http('POST', '/api/campaigns', { as: ana, body: campaign }), 201)).body;
    return { id: made.id as string, change: (body: object) => patchCampaign(made.id, body) };
  };
  const patchCampaign = async (id: string, body: object) => {
    const { version } = await get(`/api/campaigns/${id}`);
    await must(away.app.http('PATCH', `/api/campaigns/${id}`, { as: ana, version, body }), 200);
  };

  it('goes to whoever runs it now, once', async () => {
    const { id, change } = await drive({ deadline: TODAY, rules: [ON_THE_DAY] });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(ana);
    await change({ owner: ben.id });
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 1]);
  });

  it('does not leave once the deadline is moved', async () => {
    const { id, change } = await drive({ deadline: TODAY, rules: [ON_THE_DAY] });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(ana);
    await change({ deadline: '2026-03-05' });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, id)).toHaveLength(0);
    await comesOnceAt('2026-03-05T09:00:00Z', ana, id);
  });
});
