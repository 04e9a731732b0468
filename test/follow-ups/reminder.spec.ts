import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';

describe('a reminder', () => {
  let app: AppWithMail;
  let ines: Person;

  beforeAll(async () => {
    app = await startAppWithMail({ env: { MAIL_FROM: 'Aide-Mémoire <crm@example.org>' } });
    ines = await app.member('Inés Quintana');
  });

  afterAll(() => app?.close());

  const sweep = () => app.nest.get(Sweep).run();
  const get = async (path: string, as = ines) => (await must(app.http('GET', path, { as }), 200)).body;

  it('is sent at its time, once, and the Outbox shows what the server answered', async () => {
    app.clock.set('2026-03-01T08:00:00Z');
    const { id } = await followUp(app, ines, {
      title: 'Send the draft <b>declaration</b> & annex',
      note: 'To the Counsellor.\nShe asked for it in French.',
      due: '2026-03',
      state: 'KAZ',
      reminders: [{ at: '2026-03-02T09:00:00Z' }],
    });
    await sweep();
    expect(app.mails.received).toHaveLength(0);
    app.clock.set('2026-03-02T09:00:00Z');
    await sweep();
    const [first] = await app.mails.until(1);
    await sweep();
    await sweep();

    expect(first!.to).toEqual(['in.s.quintana@example.org']);
    expect(first!.mail.subject).toBe('Reminder: Send the draft <b>declaration</b> & annex');
    expect(first!.mail.from).toEqual({ address: 'crm@example.org', name: 'Aide-Mémoire' });
    expect(first!.mail.to).toEqual([{ address: 'in.s.quintana@example.org', name: 'Inés Quintana' }]);
    expect(first!.mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    for (const words of ['Due: March 2026', 'State: Kazakhstan', 'To the Counsellor.', 'She asked for it in French.']) {
      expect(first!.mail.html).toContain(words);
    }
    const token = /from-mail\/([\w-]{43})\?/.exec(first!.mail.text!)![1];
    const acting = `https://crm.example.org/from-mail/${token}?do=`;
    expect(first!.mail.text!.trimEnd()).toBe(
      [
        'Dear Inés Quintana,',
        'This is to remind you of:',
        '    Send the draft <b>declaration</b> & annex\n    Due: March 2026\n    State: Kazakhstan',
        'To the Counsellor.\nShe asked for it in French.',
        `Open it in Aide-Mémoire:\nhttps://crm.example.org/follow-ups/${id}`,
        `Or from here, without signing in, once within 30 days:\nDone: ${acting}done\nSnooze: ${acting}snooze\nGive to a colleague: ${acting}give`,
        'Aide-Mémoire',
      ].join('\n\n'),
    );
    expect(first!.mail.html).toContain('Send the draft &lt;b&gt;declaration&lt;/b&gt; &amp; annex');
    expect(first!.mail.html!.match(/href=/g)).toHaveLength(4);
    expect(first!.mail.html).not.toMatch(/<img|src=/);

    const sent = await eventually(async () => (await get('/api/outbox?state=sent')).items[0]);
    expect(sent).toMatchObject({
      kind: 'reminder',
      toAddress: 'in.s.quintana@example.org',
      state: 'sent',
      attempts: 1,
    });
    expect(sent.serverAnswer).toBe('250 queued as number 1');
    expect(sent.sentAt).toBe('2026-03-02T09:00:00.000Z');
    const whole = await get(`/api/outbox/${sent.id}`);
    expect(whole.messageId).toBe(first!.mail.messageId);
    expect(whole.messageId).toMatch(/^<[\da-f-]{36}@crm\.example\.org>$/);
    expect(whole.messageId).not.toContain(sent.id);
    expect(whole.bodyText).toContain('She asked for it in French.');
    const [reminder] = (await get(`/api/follow-ups/${id}`)).reminders;
    expect(reminder).toMatchObject({ state: 'claimed', mail: { id: sent.id, state: 'sent', sentAt: sent.sentAt } });
    expect(app.mails.received).toHaveLength(1);
  });

  /** A follow-up of Inés with one reminder at nine, and the clock at eight. */
  const reminded = async (body: Record<string, unknown> = {}) => {
    app.clock.set('2026-05-04T08:00:00Z');
    return followUp(app, ines, { reminders: [{ at: '2026-05-04T09:00:00Z' }], ...body });
  };
  const atNine = async () => {
    app.clock.set('2026-05-04T09:00:00Z');
    await sweep();
  };
  const stateOf = async (id: string) => (await get(`/api/follow-ups/${id}`)).reminders[0].state;
  const mailsOf = async (id: string) =>
    (await app.sql('select * from outgoing_mail where scope_id = $1', [id], 'superuser')).rows;

  it('of something restricted carries the link and nothing else of it', async () => {
    const meeting = { date: '2026-05', kind: 'meeting', states: ['KAZ'], text: 'x', visibility: 'restricted' };
    const followUps = [{ title: 'Zanzibar papers', note: 'x', reminders: [{ at: '2026-05-04T09:00:00Z' }] }];
    const count = app.mails.received.length;
    const alone = await reminded({ title: 'Zanzibar papers', note: 'For nobody else', visibility: 'restricted' });
    const body = { ...meeting, followUps };
    const engagement = (await must(app.http('POST', '/api/engagements', { as: ines, body }), 201)).body;
    const opened = await reminded({ title: 'Zanzibar papers', engagement: engagement.id, visibility: 'internal' });
    await atNine();
    const received = (await app.mails.until(count + 3)).slice(count);
    for (const { raw, mail } of received) {
      expect(mail.subject).toBe('A reminder from Aide-Mémoire');
      expect(`${raw}${mail.text}${mail.html}`).not.toMatch(/Zanzibar|For nobody|Kazakhstan|May 2026/);
      expect(mail.text).toContain('https://crm.example.org/follow-ups/');
    }
    for (const id of [alone.id, engagement.followUps[0].id, opened.id]) {
      expect(received.filter(({ mail }) => mail.text!.includes(`/follow-ups/${id}`))).toHaveLength(1);
    }
  });

  it('says no more than may be said at the moment when it leaves', async () => {
    const { id } = await reminded({ title: 'Zanzibar papers', state: 'KAZ' });
    const count = app.mails.received.length;
    // the sweep claims it while nothing is sent yet; then it is restricted
    app.clock.set('2026-05-04T09:00:00Z');
    await app.nest.get(Jobs).rest();
    await sweep();
    expect((await mailsOf(id))[0]).toMatchObject({ state: 'queued', subject: 'Reminder: Zanzibar papers' });
    const body = { visibility: 'restricted' };
    await must(app.http('PATCH', `/api/follow-ups/${id}`, { as: ines, version: 1, body }), 200);
    app.nest.get(Jobs).work();
    const { raw, mail } = (await app.mails.until(count + 1)).at(-1)!;
    expect(mail.subject).toBe('A reminder from Aide-Mémoire');
    expect(`${raw}${mail.text}${mail.html}`).not.toMatch(/Zanzibar|Kazakhstan|from-mail/);
    const row = await eventually(async () => (await mailsOf(id)).find(({ state }) => state === 'sent'));
    expect(JSON.stringify(row)).not.toContain('Zanzibar');
  });

  it.each([
    ['done', 'POST', '/done', undefined, 'The follow-up is done.'],
    ['dropped', 'POST', '/drop', undefined, 'The follow-up was dropped.'],
    ['put away', 'DELETE', '', undefined, 'The follow-up was deleted.'],
  ])('is called off when the follow-up is %s, before its time and after', async (_, method, action, body, reason) => {
    const early = await reminded();
    await must(app.http(method, `/api/follow-ups/${early.id}${action}`, { as: ines, version: 1, body }));
    const late = await reminded();
    const count = app.mails.received.length;
    app.clock.set('2026-05-04T09:00:00Z');
    await app.nest.get(Jobs).rest();
    await sweep();
    await must(app.http(method, `/api/follow-ups/${late.id}${action}`, { as: ines, version: 1, body }));
    app.nest.get(Jobs).work();
    const [mail] = await eventually(async () => {
      const rows = await mailsOf(late.id);
      return rows[0].state !== 'queued' && rows;
    });
    expect(mail).toMatchObject({ state: 'cancelled', last_error: reason, attempts: 0 });
    expect(await mailsOf(early.id)).toEqual([]);
    const { rows } = await app.sql('select state from reminder where follow_up_id = $1', [early.id], 'superuser');
    expect(rows).toEqual([{ state: 'cancelled' }]);
    expect(app.mails.received).toHaveLength(count);
  });

  it('is not sent to somebody who may no longer see it, or who left', async () => {
    const tomas = await app.member('Tomas Okello');
    const nadia = await app.member('Nadia Sorel');
    const readers = { users: [tomas.id, nadia.id] };
    const hidden = await reminded({ visibility: 'restricted', readers, reminders: [at(9, tomas.id)] });
    const left = await reminded({ reminders: [at(9, nadia.id)] });
    const leftLater = await reminded({ reminders: [at(10, nadia.id)] });
    const count = app.mails.received.length;
    await app.nest.get(Jobs).rest();
    await atNine();
    const body = { readers: { users: [] } };
    await must(app.http('PATCH', `/api/follow-ups/${hidden.id}`, { as: ines, version: 1, body }), 200);
    await must(
      app.http('PATCH', `/api/users/${nadia.id}`, { as: app.admin, version: 1, body: { disabled: true } }),
      200,
    );
    app.nest.get(Jobs).work();
    const cancelled = (id: string) =>
      eventually(async () => (await mailsOf(id)).find(({ state }) => state === 'cancelled'));
    expect((await cancelled(hidden.id)).last_error).toBe('Its recipient may no longer see what it is about.');
    expect((await cancelled(left.id)).last_error).toBe('Its recipient’s account is disabled.');
    app.clock.set('2026-05-04T10:00:00Z');
    await sweep();
    expect(await stateOf(leftLater.id)).toBe('cancelled');
    expect(app.mails.received).toHaveLength(count);
  });

  const at = (hour: number, user: string) => ({ at: `2026-05-04T${String(hour).padStart(2, '0')}:00:00Z`, user });

  it('is unknown to whoever may not see the follow-up: in the Outbox, by its id, in no count', async () => {
    const stranger = await app.member('Stranger Danger');
    const { id } = await reminded({ visibility: 'restricted' });
    const count = app.mails.received.length;
    await atNine();
    await app.mails.until(count + 1);
    const [mail] = await mailsOf(id);
    const own = (await get('/api/outbox?total=true&limit=200')).items.map((item: { id: string }) => item.id);
    expect(own).toContain(mail.id);
    for (const as of [stranger, app.admin]) {
      const { items, total } = (await must(app.http('GET', '/api/outbox?total=true&limit=200', { as }), 200)).body;
      expect(items.map((item: { id: string }) => item.id)).not.toContain(mail.id);
      expect(total).toBe(items.length);
      expect((await app.http('GET', `/api/outbox/${mail.id}`, { as })).status).toBe(404);
      expect((await app.http('POST', `/api/outbox/${mail.id}/retry`, { as })).status).toBe(404);
    }
  });

  it('cannot be bent by what somebody writes, in any script and at any length', async () => {
    const title = `${'ما هي الخطوة التالية؟ '.repeat(3)}{{name}} $t(link) <script>alert(1)</script> ${'长'.repeat(300)}`;
    const count = app.mails.received.length;
    await reminded({ title, note: 'a\r\n.\r\nQUIT\r\n\r\nBcc: eve@example.org' });
    await app.sql(
      `update follow_up set title = title || E'\r\nBcc: mallory@example.org\r\n\r\nhello' where title like 'ما%'`,
      [],
      'superuser',
    );
    await atNine();
    const { to, raw, mail } = (await app.mails.until(count + 1)).at(-1)!;
    expect(to).toEqual(['in.s.quintana@example.org']);
    expect(mail.bcc ?? []).toEqual([]);
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^(bcc|hello)/im);
    expect(mail.subject).toMatch(/^Reminder: ما هي الخطوة التالية؟ .* \{\{name\}\} \$t\(link\) .*…$/);
    expect(Array.from(mail.subject!)).toHaveLength(200);
    expect(mail.text).toContain('长'.repeat(300));
    expect(mail.text).toContain('{{name}} $t(link)');
    expect(mail.text).toContain('QUIT');
    expect(mail.html).not.toContain('<script>');
  });

  it('whose time has passed is made up for at once', async () => {
    app.clock.set('2026-05-10T08:00:00Z');
    const count = app.mails.received.length;
    const { id } = await followUp(app, ines, { reminders: [{ at: '2026-05-01T09:00:00Z' }] });
    await sweep();
    expect((await app.mails.until(count + 1)).at(-1)!.mail.text).toContain(id);
  });
});
