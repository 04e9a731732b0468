import { must } from '../app.js';
import { MailAway, TODAY } from './mail-away.js';

const away = MailAway.forThisFile();
const { ana, ben, followUp, patch, reminders, sweepAt, waits, comesBack, isBack, settled, got } = away;

const AT_NINE = `${TODAY}T09:00:00Z`;
const act = async (id: string, action: string) => {
  const { version } = await away.get(`/api/follow-ups/${id}`);
  await must(away.app.http('POST', `/api/follow-ups/${id}/${action}`, { as: ana, version }), 200);
};
const counts = (id: string) => ({ ana: got(ana, id).length, ben: got(ben, id).length });

describe('a moment that somebody named', () => {
  it('more than once stands there once', async () => {
    const id = await followUp({ reminders: [{ at: AT_NINE }, { at: AT_NINE }, { at: AT_NINE, user: ana.id }] });
    expect(await reminders(id)).toHaveLength(1);
  });

  it('for the owner and a colleague comes once to the colleague who is given it', async () => {
    const id = await followUp({ reminders: [{ at: AT_NINE }, { at: AT_NINE, user: ben.id }] });
    await patch(id, { owner: ben.id });
    await comesBack();
    await sweepAt(AT_NINE);
    await settled();
    expect(counts(id)).toEqual({ ana: 0, ben: 1 });
  });

  it('for the owner and a colleague comes once to the colleague who is given it while it is done', async () => {
    const id = await followUp({ reminders: [{ at: AT_NINE }, { at: AT_NINE, user: ben.id }] });
    await act(id, 'done');
    await patch(id, { owner: ben.id });
    await act(id, 'reopen');
    await comesBack();
    await sweepAt(AT_NINE);
    await settled();
    expect(counts(id)).toEqual({ ana: 0, ben: 1 });
  });

  it('for the owner and a colleague, whose mails wait, comes once to the colleague who is given it', async () => {
    const id = await followUp({ reminders: [{ at: AT_NINE }, { at: AT_NINE, user: ben.id }] });
    await sweepAt(AT_NINE);
    await waits(ana);
    await waits(ben);
    await patch(id, { owner: ben.id });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(counts(id)).toEqual({ ana: 0, ben: 1 });
  });

  it('whose mail was leaving as that was done stays with whom it was for, who is called by name', async () => {
    const id = await followUp({ reminders: [{ at: AT_NINE }] });
    await sweepAt(AT_NINE);
    await waits(ana);
    const sql = (change: string) => away.app.sql(`update outgoing_mail set ${change}`, [ana.id], 'superuser');
    await sql(`state = 'sending' where recipient_id = $1`);
    await act(id, 'done');
    await patch(id, { owner: ben.id });
    await act(id, 'reopen');
    await sql(`state = 'deferred' where recipient_id = $1 and state = 'sending'`);
    await isBack(`${TODAY}T10:00:00Z`);
    expect(counts(id)).toEqual({ ana: 1, ben: 0 });
    expect(got(ana, id)[0]!.mail.text).toContain(`Dear ${ana.name}`);
  });
});
