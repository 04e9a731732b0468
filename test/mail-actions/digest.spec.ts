import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, startApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer } from '../mail-server.js';

it('a digest carries a link for each of its follow-ups: one that is used leaves the others', async () => {
  const mails = await startMailServer();
  const app = await startApp({ worker: true, env: { SMTP_URL: mails.url } });
  try {
    app.clock.set('2026-03-02T06:00:00Z');
    const ana = await app.member('Ana Ferro');
    const { version } = (await must(app.http('GET', '/api/me/reminders', { as: ana }), 200)).body;
    const digest = { digest: '08:00' };
    await must(app.http('PATCH', '/api/me/reminders', { as: ana, version, body: digest }), 200);
    const rules = [{ kind: 'offset', count: 0, unit: 'day', when: 'before', time: '17:00' }];
    const ben = await app.member('Ben Lund');
    const due = { due: '2026-03-02', rules };
    const one = await followUp(app, ana, { ...due, title: 'Call back' });
    const other = await followUp(app, ana, { ...due, title: 'Book a room' });
    const shown = await followUp(app, ben, { ...due, title: 'Soon hidden', owner: ana.id });
    const given = await followUp(app, ana, { ...due, title: 'Soon given' });
    const hidden = await followUp(app, ana, { ...due, title: 'Zanzibar', visibility: 'restricted' });
    app.clock.set('2026-03-02T08:00:00Z');
    await eventually(() => app.nest.get(Sweep).run());
    const [received] = await mails.until(1);
    const { text, html } = received!.mail;
    const links = [...text!.matchAll(/\/follow-ups\/(\S+)\n +Done, snooze .*\/from-mail\/([\w-]{43})\n/g)];
    const tokens = new Map(links.map(([, id, token]) => [id, token!]));
    expect([...tokens.keys()].sort()).toEqual([one.id, other.id, shown.id, given.id].sort());
    expect(text).toContain(`/follow-ups/${hidden.id}`);
    expect(html!.match(/>Give to a colleague</g)).toHaveLength(4);
    for (const token of tokens.values()) expect(html).toContain(token);

    const act = (id: string) => app.http('POST', `/api/mail-actions/${tokens.get(id)}`, { body: { action: 'done' } });
    expect((await must(act(one.id), 200)).body.title).toBe('Call back');
    expect((await act(one.id)).status).toBe(410);
    expect((await must(act(other.id), 200)).body.title).toBe('Book a room');

    const outbox = (await must(app.http('GET', '/api/outbox', { as: ana }), 200)).body.items;
    const whole = (await must(app.http('GET', `/api/outbox/${outbox[0].id}`, { as: ana }), 200)).body;
    expect(whole.bodyText).toContain('/from-mail/known-to-the-recipient-alone');
    for (const token of tokens.values()) expect(JSON.stringify(whole)).not.toContain(token);

    // given away; and the digest is not to be seen any more, as something else in it is hidden
    const body = { owner: ben.id };
    await must(app.http('PATCH', `/api/follow-ups/${given.id}`, { as: ben, version: given.version, body }), 200);
    await app.sql('update follow_up set owner_id = $2, author_id = $2 where id = $1', [shown.id, ben.id], 'superuser');
    const path = `/api/follow-ups/${shown.id}`;
    const { version: now } = (await must(app.http('GET', path, { as: ben }), 200)).body;
    const away = { visibility: 'restricted', readers: { users: [] } };
    await must(app.http('PATCH', path, { as: ben, version: now, body: away }), 200);
    expect((await must(app.http('GET', '/api/outbox', { as: ana }), 200)).body.items).toEqual([]);
    const late = await act(given.id);
    expect([late.status, late.body.code]).toEqual([409, 'given-away']);
  } finally {
    await app.close();
    await mails.close();
  }
});
