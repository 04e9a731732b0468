import { BouncedMail } from '../../src/platform/bounces/bounced-mail.js';
import { readReport } from '../../src/platform/bounces/report.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { bare, exim, postfix } from '../bounces/reports.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer } from '../mail-server.js';

const NINE = '2026-03-02T09:00:00Z';

describe('mail that comes back', () => {
  let app: AppWithMail;
  let ines: Person;
  let bola: Person;

  beforeEach(async () => {
    app = await startAppWithMail({ env: { MAIL_BOUNCES_TO: 'bounces@example.org' } });
    ines = await app.member('Ines Quintana');
    bola = await app.member('Bola Adeyemi');
    app.clock.set(NINE);
  });

  afterEach(() => app?.close());

  const sweep = () => app.nest.get(Sweep).run();
  const get = async (path: string, as = ines) => (await must(app.http('GET', path, { as }), 200)).body;
  const mail = (id: string) => get(`/api/outbox/${id}`);
  const reminderOf = async (id: string) => (await get(`/api/follow-ups/${id}`)).reminders[0];
  const take = async (text: string) => app.nest.get(BouncedMail).take((await readReport(Buffer.from(text)))!);

  /** A follow-up whose reminder is due now, with its mail once that has this state. */
  const reminded = async (state: string, body: Record<string, unknown> = {}) => {
    const { id } = await followUp(app, ines, { reminders: [{ at: app.clock.now().toISOString() }], ...body });
    await sweep();
    const found = await eventually(async () => {
      const reminder = await reminderOf(id);
      return reminder.mail?.state === state && mail(reminder.mail.id);
    });
    return { followUp: id, mail: found, returned: { address: found.toAddress, messageId: found.messageId } };
  };

  it('leaves with the address to which it comes back, and asks that only its headers do', async () => {
    const asked: unknown[] = [];
    const knowing = await startMailServer({
      hideDSN: false,
      onMailFrom: (_, { envelope }, done) => {
        asked.push(envelope.dsn);
        done();
      },
    });
    const BOUNCE_IMAP_URL = 'imap://crm-bounces%40example.org:secret@127.0.0.1:9/INBOX';
    const other = await startAppWithMail({ mails: knowing, env: { BOUNCE_IMAP_URL } });
    const person = await other.member('Ines Quintana');
    await followUp(other, person, { reminders: [{ at: NINE }] });
    await other.nest.get(Sweep).run();
    const [received] = await knowing.until(1);
    expect(received!.from).toBe('crm-bounces@example.org');
    expect(received!.mail.from).toMatchObject({ address: 'aide-memoire@localhost' });
    expect(asked).toEqual([{ ret: 'HDRS', envid: received!.mail.messageId!.slice(1, -1) }]);
    await other.close();
    await knowing.close();

    await reminded('sent');
    expect(app.mails.received[0]!.from).toBe('bounces@example.org');
    expect(app.mails.received[0]!.to).toEqual([ines.email]);
  });

  it('is said on the mail and on its follow-up, and nothing leaves to the address any more', async () => {
    const { followUp: id, mail: sent, returned } = await reminded('sent');
    app.clock.set('2026-03-02T09:05:00Z');
    expect(await take(postfix(returned))).toBe(true);
    expect(await mail(sent.id)).toMatchObject({
      state: 'bounced',
      sentAt: '2026-03-02T09:00:00.000Z',
      bouncedAt: '2026-03-02T09:05:00.000Z',
      nextAttemptAt: null,
      serverAnswer: '250 queued as number 1',
      lastError: `It came back: 550 5.1.1 <${ines.email}>: Recipient address rejected: User unknown in virtual mailbox table`,
      addressSuppressedSince: '2026-03-02T09:05:00.000Z',
    });
    expect((await reminderOf(id)).mail).toMatchObject({ id: sent.id, state: 'bounced' });

    const held = await reminded('suppressed');
    expect(held.mail).toMatchObject({ attempts: 0, sentAt: null, nextAttemptAt: null });
    expect(held.mail.lastError).toBe(
      'Mail to this address comes back: none leaves until an administrator allows it again.',
    );
    expect((await get('/api/outbox?state=suppressed')).items).toHaveLength(1);
    const again = await app.http('POST', `/api/outbox/${held.mail.id}/retry`, { as: ines });
    expect(again).toMatchObject({ status: 409, body: { code: 'suppressed' } });
    expect(app.mails.received).toHaveLength(1);
  });

  it('holds back what was written before, right before it would have left, whatever the capitals', async () => {
    const { returned } = await reminded('sent');
    await app.sql(`update app_user set email = 'Ines.Quintana@Example.org' where id = $1`, [ines.id], 'superuser');
    const { id } = await followUp(app, ines, { reminders: [{ at: NINE }] });
    await app.sql(
      `insert into outgoing_mail (message_id, mail_class, kind, scope, scope_id, recipient_id, to_address, subject, body_text, body_html,
         next_attempt_at, give_up_at, created_at)
       values ('<waiting@localhost>', 'staff', 'note', 'follow_up', $1, $2, 'Ines.Quintana@Example.org', 'A note', 'x', 'x', $3, '2027-01-01', $3)`,
      [id, ines.id, NINE],
      'superuser',
    );
    await take(exim(returned));
    await sweep();
    const states = async () => (await get('/api/outbox')).items.map(({ state }: { state: string }) => state).sort();
    await eventually(async () => (await states()).join() === 'bounced,suppressed,suppressed');
    expect(app.mails.received).toHaveLength(1);
  });

  it('changes the ledger once, however often it is read, and nothing after it was lifted and sent again', async () => {
    const { mail: sent, returned } = await reminded('sent');
    for (let n = 0; n < 3; n++) expect(await take(postfix(returned))).toBe(true);
    const { items } = await get('/api/suppressions', app.admin);
    expect(items).toHaveLength(1);
    const { id, version } = items[0];
    await must(app.http('POST', `/api/suppressions/${id}/lift`, { as: app.admin, version }), 200);
    await take(postfix(returned));
    expect((await get('/api/suppressions?show=standing', app.admin)).items).toEqual([]);
    await must(app.http('POST', `/api/outbox/${sent.id}/retry`, { as: ines }), 200);
    await app.mails.until(2);
    expect(new Set(app.mails.received.map((one) => one.mail.messageId)).size).toBe(1);
    await eventually(async () => (await mail(sent.id)).state === 'sent');
    expect(await mail(sent.id)).toMatchObject({ bouncedAt: null, lastError: null });
    await take(postfix(returned));
    expect((await get('/api/suppressions', app.admin)).items).toHaveLength(2);
  });

  it.each<[string, (about: { address: string; messageId: string }) => string, object]>([
    ['a Message-ID that we never gave', (m) => postfix({ ...m, messageId: '<0@localhost>' }), { state: 'sent' }],
    [
      'another address',
      (m) => postfix({ ...m, address: 'bola.adeyemi@example.org' }),
      { state: 'sent', lastError: null },
    ],
    [
      'a delay',
      (m) => postfix(m, { action: 'delayed', status: '4.4.1' }),
      { state: 'sent', lastError: expect.stringMatching(/^Still on its way, as its mail server says: 550 4\.4\.1/) },
    ],
    ['a success', (m) => postfix(m, { action: 'delivered', status: '2.0.0' }), { state: 'sent', lastError: null }],
    [
      'a server that gave up trying',
      (m) => postfix(m, { action: 'failed', status: '4.4.7' }),
      { state: 'bounced', lastError: expect.stringContaining('4.4.7') },
    ],
  ])('suppresses nobody for %s', async (_, report, expected) => {
    const { mail: sent, returned } = await reminded('sent');
    await take(report(returned));
    expect(await mail(sent.id)).toMatchObject(expected);
    expect((await get('/api/suppressions', app.admin)).items).toEqual([]);
  });

  it('is believed by its Message-ID, which no colleague is shown, and for two weeks', async () => {
    const { mail: sent, returned } = await reminded('sent');
    const [row] = (await app.sql('select message_id, attempts from outgoing_mail', [], 'superuser')).rows;
    expect(sent.messageId).toBe(row.message_id);
    expect((await get(`/api/outbox/${sent.id}`, app.admin)).messageId).toBe(row.message_id);
    const shown = await get(`/api/outbox/${sent.id}`, bola);
    expect(shown).toMatchObject({ id: sent.id, messageId: null });
    const inner = row.message_id.slice(1, -1);
    expect(JSON.stringify(shown)).not.toContain(inner);
    const kept = await app.sql('select before, after from history', [], 'superuser');
    expect(JSON.stringify(kept.rows)).not.toContain(inner.split('@')[0]);
    app.clock.set('2026-03-16T09:00:01Z');
    expect(await take(postfix(returned))).toBe(false);
    expect(await mail(sent.id)).toMatchObject({ state: 'sent' });
    app.clock.set('2026-03-16T09:00:00Z');
    expect(await take(postfix(returned))).toBe(true);
    expect(await mail(sent.id)).toMatchObject({ state: 'bounced' });
  });

  it('is shown to administrators and to whoever has the address, and to no colleague', async () => {
    const { returned, mail: sent } = await reminded('sent', { visibility: 'restricted', title: 'Zanzibar papers' });
    await take(bare(returned));
    const [mine] = (await get('/api/suppressions')).items;
    expect(mine).toEqual({
      ...{ id: mine.id, address: ines.email, reason: '5.7.1', version: 1, liftedAt: null, liftedBy: null },
      user: { id: ines.id, name: 'Ines Quintana' },
      since: '2026-03-02T09:00:00.000Z',
      mail: sent.id,
    });
    expect((await get('/api/me')).mail).toEqual({
      leaves: true,
      comesBack: { since: '2026-03-02T09:00:00.000Z', reason: '5.7.1' },
    });
    const listed = await get('/api/suppressions?total=true', app.admin);
    expect(listed).toMatchObject({ total: 1, items: [{ id: mine.id, address: ines.email, mail: null }] });
    expect((await get('/api/me', app.admin)).mail.comesBack).toBeNull();

    expect(await get('/api/suppressions?total=true', bola)).toEqual({ items: [], next: null, total: 0 });
    expect((await app.http('GET', `/api/suppressions/${mine.id}`, { as: bola })).status).toBe(404);
    expect((await get('/api/me', bola)).mail.comesBack).toBeNull();
    // plain SQL through the application's own role, as that colleague
    const seen = await app.sql(
      `select act_as('${bola.id}'); select (select count(*) from suppression) + (select count(*) from history where scope = 'suppression') as n`,
    );
    expect(JSON.stringify(seen)).toContain('"n":"0"');
  });

  it('leaves again once an administrator lifts it, with what was held back in the last two days', async () => {
    const { returned } = await reminded('sent');
    await take(postfix(returned));
    const old = await reminded('suppressed');
    app.clock.set('2026-03-04T10:00:00Z');
    const young = await reminded('suppressed');
    const { id, version } = (await get('/api/suppressions')).items[0];
    const lift = (as: Person, headers: { version?: number }) =>
      app.http('POST', `/api/suppressions/${id}/lift`, { as, ...headers });
    expect((await lift(ines, { version })).status).toBe(403);
    expect((await lift(app.admin, {})).status).toBe(428);
    expect((await lift(app.admin, { version: version + 1 })).status).toBe(412);
    expect((await get('/api/suppressions?show=lifted', app.admin)).items).toEqual([]);
    await sweep();
    expect((await mail(young.mail.id)).state).toBe('suppressed');

    const lifted = await must(lift(app.admin, { version }), 200);
    expect(lifted.body).toMatchObject({ liftedAt: '2026-03-04T10:00:00.000Z', liftedBy: { id: app.admin.id } });
    expect(lifted.headers.get('etag')).toBe(`"${version + 1}"`);
    expect((await lift(app.admin, { version: version + 1 })).status).toBe(409);
    await sweep();
    await app.mails.until(2);
    await eventually(async () => (await mail(young.mail.id)).state === 'sent');
    await sweep();
    expect((await mail(old.mail.id)).state).toBe('suppressed');
    expect((await get('/api/me')).mail.comesBack).toBeNull();
    expect((await get('/api/suppressions?show=lifted', app.admin)).items).toHaveLength(1);
    const { rows } = await app.sql(
      `select op, actor_id from history where scope = 'suppression' and scope_id = $1 order by id`,
      [id],
      'superuser',
    );
    expect(rows).toEqual([
      { op: 'INSERT', actor_id: null },
      { op: 'UPDATE', actor_id: app.admin.id },
    ]);
    await must(app.http('POST', `/api/outbox/${old.mail.id}/retry`, { as: ines }), 200);
    await app.mails.until(3);
  });
});
