import { must } from '../app.js';
import { type MailAway, ON_THE_DAY, TODAY } from './mail-away.js';

/** Reminders of Ana's that are claimed and not sent: single, or in a digest with another one, which is left alone. */
export function waitingReminders(away: MailAway, isDigest: boolean) {
  const { ana, ben } = away;
  const waiting = async (body: object = { due: TODAY }): Promise<string> => {
    if (isDigest) {
      await away.habits({ digest: '09:00' });
      await away.followUp({ title: 'It stays', due: TODAY, rules: [ON_THE_DAY] });
    }
    const id = await away.followUp({ title: 'Call the desk', rules: [ON_THE_DAY], ...body });
    await away.sweepAt(`${TODAY}T09:00:00Z`);
    await away.waits(ana);
    const [reminder] = await away.reminders(id);
    expect(reminder).toMatchObject({ state: 'claimed', inDigest: isDigest, mail: { state: 'deferred' } });
    return id;
  };

  /** Counted from an event that Ben moves, who may not see it. */
  const waitingForEvent = async () => {
    const { app } = away;
    const body = { name: 'Session', date: '2026-03-09' };
    const event = (await must(app.http('POST', '/api/events', { as: ben, body }), 201)).body;
    const anchor = { event: event.id, count: 1, unit: 'week', when: 'before' };
    const id = await waiting({ anchor, visibility: 'restricted' });
    expect((await app.http('GET', `/api/follow-ups/${id}`, { as: ben })).status).toBe(404);
    const change = { as: ben, version: event.version, body: { date: '2026-03-16' } };
    return { id, moves: () => must(app.http('PATCH', `/api/events/${event.id}`, change), 200) };
  };

  /** Of Ana's reminders nothing came of this one, and what stood beside it in the digest came. */
  const cameWithout = (id: string) => {
    expect(away.got(ana, id)).toHaveLength(0);
    expect(away.got(ana, 'It stays')).toHaveLength(isDigest ? 1 : 0);
  };

  return { waiting, waitingForEvent, cameWithout };
}
