import type { Person } from '../app.js';
import { MailAway, TODAY } from './mail-away.js';

const away = MailAway.forThisFile();
const { ana, ben, cleo, followUp, patch, snooze, sweepAt, waits, isBack, got, comesOnceAt } = away;

describe('a moment that somebody named, whose mail waits for the mail server', () => {
  const moment = async (user?: Person) => {
    const reminders = [{ at: `${TODAY}T09:00:00Z`, user: user?.id }];
    const id = await followUp({ title: 'Call the desk', reminders });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(user ?? ana);
    return id;
  };

  it('is the new owner’s when it is given away, though the form says no more of it', async () => {
    const id = await moment();
    await patch(id, { owner: ben.id, reminders: [], rules: [] });
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 1]);
  });

  it('stays a colleague’s, for whom it was named', async () => {
    const id = await moment(cleo);
    await patch(id, { owner: ben.id });
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ben, id).length, got(cleo, id).length]).toEqual([0, 1]);
  });

  it('stays a colleague’s when somebody else snoozes', async () => {
    const id = await moment(cleo);
    await snooze(id, '2026-03-04T10:00:00Z');
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(cleo, id)).toHaveLength(1);
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });

  it('leaves when nothing of it changed but a word', async () => {
    const id = await moment();
    await patch(id, { note: 'Ask for the counsellor.' });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, 'Ask for the counsellor.')).toHaveLength(1);
  });

  it('does not leave after a snooze when mail to the address was held back, and is allowed again', async () => {
    const id = await moment();
    await away.app.sql(`update outgoing_mail set state = 'suppressed' where scope_id = $1`, [id], 'superuser');
    await snooze(id, '2026-03-04T10:00:00Z');
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, id)).toHaveLength(0);
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });
});
