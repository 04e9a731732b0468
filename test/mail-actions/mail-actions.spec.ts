import { type Answer, must, PASSWORD, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { calendarFeed, fetched } from '../build/calendar-feed.js';
import { mailLinksOnly } from '../build/installation.js';
import { reminded, tokenIn } from '../build/reminded.js';

let app: AppWithMail;
let ines: Person;
let bo: Person;

beforeAll(async () => {
  app = await startAppWithMail();
  ines = await app.member('Inés Quintana');
  bo = await app.member('Bo Lund');
  app.clock.set('2026-05-04T08:00:00Z');
});
afterAll(() => app?.close());

const mailed = (body: Record<string, unknown> = {}, as = ines) => reminded(app, as, body);
const look = (token: string) => app.http('GET', `/api/mail-actions/${token}`);
const act = (token: string, body: unknown) => app.http('POST', `/api/mail-actions/${token}`, { body });
const get = async (path: string, as = ines) => (await must(app.http('GET', path, { as }), 200)).body;
const kept = (id: string) => get(`/api/follow-ups/${id}`);
const said = ({ status, body }: Answer) => [status, body.code];

describe('a link in a mail', () => {
  it('shows first what it is about, and for whom', async () => {
    const { id, token } = await mailed({ title: 'Send the draft', due: '2026-05', note: 'Of the annex' });
    const { body, headers } = await must(look(token), 200);
    expect(body).toEqual({
      person: { id: ines.id, name: 'Inés Quintana' },
      timeZone: 'UTC',
      state: 'open',
      actions: ['done', 'snooze', 'give'],
      title: 'Send the draft',
      due: '2026-05',
      path: `/follow-ups/${id}`,
      colleagues: [
        { id: app.admin.id, name: app.admin.name },
        { id: bo.id, name: 'Bo Lund' },
      ].sort((one, other) => one.name.localeCompare(other.name)),
      expiresAt: '2026-06-03T08:01:00.000Z',
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('does nothing for a scanner, however often that follows it, and works after that', async () => {
    const { id, token, mail } = await mailed();
    const links = [...mail.mail.html!.matchAll(/href="https:\/\/crm\.example\.org([^"]+)"/g)].map(([, path]) =>
      path!.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'),
    );
    expect(links).toHaveLength(4);
    for (const path of [...links, `/api/mail-actions/${token}`]) {
      for (const method of ['GET', 'GET', 'HEAD', 'GET', 'OPTIONS', 'PUT', 'DELETE', 'GET', 'HEAD', 'GET']) {
        const { status } = await fetch(`${app.url}${path}`, { method, headers: { accept: 'text/html' } });
        if (path.startsWith('/api/')) expect(status).toBeLessThan(500);
      }
    }
    expect(await kept(id)).toMatchObject({ status: 'open', version: 1 });
    expect((await act(token, { action: 'done' })).status).toBe(200);
    expect(await kept(id)).toMatchObject({ status: 'done', version: 2 });
  });

  it('says that it is done, as the person who got it; the history tells that it came from the mail', async () => {
    const { id, token } = await mailed({ title: 'Send the draft' });
    const { body } = await must(act(token, { action: 'done' }), 200);
    expect(body).toMatchObject({ state: 'done', title: 'Send the draft', colleagues: [] });
    const { items } = await get(`/api/follow-ups/${id}/history`);
    const [done, link] = items.filter(({ op, actor }: { op: string; actor: unknown }) => op === 'UPDATE' && actor);
    expect(done).toMatchObject({ actor: { id: ines.id }, record: 'follow_up', after: { status: 'done' } });
    expect(link).toMatchObject({
      actor: { id: ines.id },
      record: 'mail_action',
      before: { usedAt: null, usedFor: null },
      after: { usedFor: 'done' },
    });
    expect(JSON.stringify(items)).not.toContain(token);
  });

  it('snoozes for whoever got it', async () => {
    const { id, token } = await mailed();
    const until = '2026-06-01T07:00:00.000Z';
    await must(act(token, { action: 'snooze', until }), 200);
    const { reminders, status } = await kept(id);
    expect(status).toBe('open');
    expect(reminders.at(-1)).toMatchObject({ at: until, user: { id: ines.id }, state: 'scheduled' });
  });

  it('gives it to a colleague, whom it reminds from now on', async () => {
    const { id, token } = await mailed({ rules: [{ kind: 'weekly', weekday: 1, time: '09:00' }] });
    const { body } = await must(act(token, { action: 'give', owner: bo.id }), 200);
    expect(body.state).toBe('given-away');
    const { owner, reminders } = await kept(id);
    expect(owner).toEqual({ id: bo.id, name: 'Bo Lund' });
    const toCome = reminders.filter(({ state }: { state: string }) => state === 'scheduled');
    expect(toCome.map(({ user }: { user: Person }) => user.id)).toEqual([bo.id]);
  });

  it('acts on the follow-up as it stands, whatever changed since the page was shown', async () => {
    const { id, token } = await mailed();
    await must(look(token), 200);
    const body = { title: 'Send the final text' };
    await must(app.http('PATCH', `/api/follow-ups/${id}`, { as: bo, version: 1, body }), 200);
    expect((await must(act(token, { action: 'done' }), 200)).body.title).toBe('Send the final text');
    expect(await kept(id)).toMatchObject({ status: 'done', title: 'Send the final text', version: 3 });
  });

  it('works once', async () => {
    const { id, token } = await mailed();
    await must(act(token, { action: 'snooze', until: '2026-06-01T07:00:00Z' }), 200);
    expect(said(await act(token, { action: 'done' }))).toEqual([410, 'link-used']);
    expect(said(await look(token))).toEqual([410, 'link-used']);
    expect((await kept(id)).status).toBe('open');
  });

  it('works once, also when twenty ask at once', async () => {
    const { id, token } = await mailed();
    const until = '2026-06-01T07:00:00Z';
    const bodies = [{ action: 'done' }, { action: 'snooze', until }, { action: 'give', owner: bo.id }];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => act(token, bodies[n % 3])));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter((one) => said(one).join() === '410,link-used')).toHaveLength(19);
    expect((await kept(id)).version).toBe(2);
  });

  it('is not used up by what was refused', async () => {
    const { id, token } = await mailed();
    const stranger = '00000000-0000-4000-8000-00000000dead';
    for (const [body, status, pointer] of [
      [{}, 400, '/action'],
      [{ action: 'drop' }, 400, '/action'],
      [{ action: 'snooze' }, 400, '/until'],
      [{ action: 'snooze', until: 'soon' }, 400, '/until'],
      [{ action: 'snooze', until: '2020-01-01T00:00:00Z' }, 422, '/until'],
      [{ action: 'give' }, 400, '/owner'],
      [{ action: 'give', owner: stranger }, 422, '/owner'],
      [{ action: 'done', version: 1 }, 400, '/version'],
    ] as const) {
      const answer = await act(token, body);
      expect([body, answer.status, answer.body.errors[0].pointer]).toEqual([body, status, pointer]);
    }
    expect(await kept(id)).toMatchObject({ status: 'open', version: 1 });
    await must(act(token, { action: 'done' }), 200);
  });
});

describe('a link that is over, or never was one', () => {
  it('after thirty days', async () => {
    const { id, token } = await mailed();
    const now = app.clock.now();
    app.clock.advance(30 * 24 * 3_600_000 - 1_000);
    await must(look(token), 200);
    app.clock.advance(2_000);
    expect(said(await look(token))).toEqual([410, 'link-expired']);
    expect(said(await act(token, { action: 'done' }))).toEqual([410, 'link-expired']);
    app.clock.set(now);
    expect((await kept(id)).status).toBe('open');
  });

  it('with any letter of it changed, or of another follow-up', async () => {
    const { token } = await mailed();
    const other = await mailed();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const changed = (at: number) => {
      const next = letters[(letters.indexOf(token[at]!) + 1) % 64]!;
      return token.slice(0, at) + next + token.slice(at + 1);
    };
    // the id is in the first half, the signature in the second
    const mixed = token.slice(0, 21) + other.token.slice(21);
    for (const word of [...[0, 10, 21, 30, 41, 42].map(changed), mixed, token.slice(1), `${token}A`, 'x', '%20']) {
      expect([word, ...said(await look(word))]).toEqual([word, 404, 'not-found']);
      expect([word, ...said(await act(word, { action: 'done' }))]).toEqual([word, 404, 'not-found']);
    }
    await must(look(token), 200);
  });

  it('is not signed for another person, record or time', async () => {
    const { id, token } = await mailed();
    const { rows } = await app.sql('select * from mail_action where scope_id = $1', [id], 'superuser');
    for (const [column, value] of [
      ['user_id', bo.id],
      ['scope_id', '00000000-0000-4000-8000-00000000dead'],
      ['expires_at', '2040-01-01T00:00:00Z'],
    ]) {
      await app.sql(`update mail_action set ${column} = $2 where id = $1`, [rows[0].id, value], 'superuser');
      expect(said(await look(token))).toEqual([404, 'not-found']);
      await app.sql(`update mail_action set ${column} = $2 where id = $1`, [rows[0].id, rows[0][column!]], 'superuser');
    }
    await must(look(token), 200);
  });

  it('of somebody whose account is disabled', async () => {
    const cy = await app.member('Cy Leaver');
    const { id, token } = await mailed({}, cy);
    const { version } = await get(`/api/users/${cy.id}`, app.admin);
    const body = { disabled: true };
    await must(app.http('PATCH', `/api/users/${cy.id}`, { as: app.admin, version, body }), 200);
    expect(said(await look(token))).toEqual([410, 'account-disabled']);
    expect(said(await act(token, { action: 'done' }))).toEqual([410, 'account-disabled']);
    expect((await kept(id)).status).toBe('open');
  });

  it('slows down whoever guesses, and nobody who holds a link', async () => {
    const { token } = await mailed();
    const guesses = [];
    for (let n = 0; n < 60; n++) guesses.push((await look(`guess-${n}`)).status);
    expect(guesses.at(-1)).toBe(429);
    const refused = await act('another-guess', { action: 'done' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await must(look(token), 200);
    app.clock.advance(16 * 60_000);
    expect((await look('a-guess-later')).status).toBe(404);
  });
});

describe('a link ends', () => {
  const credentialOf = async ({ id }: Person) =>
    (await app.sql('select to_jsonb(c) as row from credential c where user_id = $1', [id], 'superuser')).rows[0].row;
  const linkAndFeed = async (as: Person) => {
    const { token } = await mailed({}, as);
    expect((await look(token)).status).toBe(200);
    return { token, feed: await calendarFeed(app, as) };
  };

  it('with the password, a forgotten one and a first one too; as the calendar addresses do', async () => {
    const lea = await app.member('Lea Voss');
    const first = await linkAndFeed(lea);
    const password = { current: PASSWORD, next: 'a wholly other horse' };
    await must(app.http('PUT', '/api/me/password', { as: lea, body: password }), 204);
    for (const asked of [look(first.token), act(first.token, { action: 'done' })])
      expect(said(await asked)).toEqual([410, 'link-revoked']);

    const second = await linkAndFeed(lea);
    const row = await credentialOf(lea);
    await app.sql('delete from credential where user_id = $1', [lea.id], 'superuser');
    expect(said(await look(second.token))).toEqual([410, 'link-revoked']);

    const third = await linkAndFeed(lea);
    await app.sql(
      'insert into credential select * from jsonb_populate_record(null::credential, $1)',
      [row],
      'superuser',
    );
    expect(said(await look(third.token))).toEqual([410, 'link-revoked']);
    expect((await fetched(app, third.feed.address)).status).toBe(404);
  });

  it('with the account, also when that is enabled again', async () => {
    const leo = await app.member('Leo Voss');
    const { token } = await mailed({}, leo);
    for (const disabled of [true, false]) {
      const { version } = (await must(app.http('GET', `/api/users/${leo.id}`, { as: app.admin }), 200)).body;
      await must(app.http('PATCH', `/api/users/${leo.id}`, { as: app.admin, version, body: { disabled } }), 200);
    }
    expect(said(await look(token))).toEqual([410, 'link-revoked']);
  });
});

describe('a follow-up that no longer stands as it did', () => {
  const change = (id: string, method: string, path: string, body?: unknown, as = ines, version = 1) =>
    must(app.http(method, `/api/follow-ups/${id}${path}`, { as, version, body }));

  it.each([
    ['done', 'POST', '/done', undefined],
    ['dropped', 'POST', '/drop', undefined],
    ['deleted', 'DELETE', '', undefined],
    ['given-away', 'PATCH', '', () => ({ owner: bo.id })],
    ['confidential', 'PATCH', '', () => ({ visibility: 'restricted' })],
  ] as const)('is %s: it says so, and nothing is done', async (state, method, path, body) => {
    const { id, token } = await mailed({ title: 'Zanzibar papers', due: '2026-05' });
    await change(id, method, path, body?.());
    const { body: view } = await must(look(token), 200);
    const words = state === 'confidential' ? null : 'Zanzibar papers';
    expect(view).toMatchObject({ state, title: words, colleagues: [] });
    expect(said(await act(token, { action: 'snooze', until: '2026-08-01T07:00:00Z' }))).toEqual([409, state]);
    const { rows } = await app.sql('select version from follow_up where id = $1', [id], 'superuser');
    expect(rows[0].version).toBe(2);
  });

  it('is no longer for this person: nothing of it is said', async () => {
    const { id, token } = await mailed({ title: 'Zanzibar papers', due: '2026-05', owner: bo.id });
    expect((await look(token)).body).toMatchObject({ state: 'open', person: { id: bo.id } });
    await change(id, 'PATCH', '', { owner: ines.id, visibility: 'restricted' });
    const { body } = await must(look(token), 200);
    expect(body).toMatchObject({ state: 'gone', title: null, due: null, colleagues: [] });
    expect(said(await act(token, { action: 'done' }))).toEqual([409, 'gone']);
  });

  it('works again when it is opened again', async () => {
    const { id, token } = await mailed();
    await change(id, 'POST', '/done');
    expect(said(await act(token, { action: 'done' }))).toEqual([409, 'done']);
    await change(id, 'POST', '/reopen', undefined, ines, 2);
    await must(act(token, { action: 'done' }), 200);
  });

  it('was somebody else’s from the beginning: whoever is reminded acts all the same', async () => {
    const at = new Date(app.clock.now().getTime() + 60_000).toISOString();
    const { id, token, mail } = await mailed({ owner: ines.id, reminders: [{ at, user: bo.id }] });
    expect(mail.to).toEqual([bo.email]);
    expect((await must(look(token), 200)).body).toMatchObject({ state: 'open', person: { id: bo.id } });
    await must(act(token, { action: 'give', owner: bo.id }), 200);
    expect((await kept(id)).owner.id).toBe(bo.id);
  });

  it('is given only to who may read it', async () => {
    const meeting = { date: '2026-05', kind: 'meeting', states: ['KAZ'], text: 'x' };
    const engagement = (await must(app.http('POST', '/api/engagements', { as: ines, body: meeting }), 201)).body;
    const { id, token } = await mailed({ engagement: engagement.id });
    const cy = await app.member('Dee Late');
    expect((await look(token)).body.colleagues).toContainEqual({ id: cy.id, name: 'Dee Late' });
    await must(act(token, { action: 'give', owner: cy.id }), 200);
    expect((await kept(id)).owner.id).toBe(cy.id);
  });
});

describe('what may be said in a mail', () => {
  it('has no link by which to act on something restricted', async () => {
    const { id, mail } = await mailed({ visibility: 'restricted' });
    expect(mail.raw).not.toContain('from-mail');
    expect(mail.mail.text).toContain(`/follow-ups/${id}`);
    const { rows } = await app.sql('select * from mail_action where scope_id = $1', [id], 'superuser');
    expect(rows).toEqual([]);
  });

  it('is not said on the page either where mails carry links only, and yet one acts', async () => {
    await mailLinksOnly(app, true);
    const { id, token } = await mailed({ title: 'Zanzibar papers', note: 'Zanzibar', due: '2026-05' });
    const { body } = await must(look(token), 200);
    expect(body).toMatchObject({ state: 'open', title: null, due: null, colleagues: [] });
    const answer = await must(act(token, { action: 'done' }), 200);
    expect(JSON.stringify([body, answer.body])).not.toMatch(/Zanzibar|2026-05"/);
    await mailLinksOnly(app, false);
    expect((await kept(id)).status).toBe('done');
  });

  it('stands in the Outbox without the link, for colleagues, administrators and the recipient', async () => {
    const { id, token, mail } = await mailed({
      note: 'See https://crm.example.org/from-mail/known-to-the-recipient-alone',
    });
    for (const as of [ines, bo, app.admin]) {
      const list = await get('/api/outbox?limit=1', as);
      const whole = await get(`/api/outbox/${list.items[0].id}`, as);
      expect(whole.bodyText).toContain('/from-mail/known-to-the-recipient-alone?do=done');
      expect(JSON.stringify([list, whole])).not.toContain(token);
    }
    // what somebody wrote is not taken for the place of the link
    expect(mail.mail.text).toContain('See https://crm.example.org/from-mail/known-to-the-recipient-alone\n');
    expect(tokenIn(mail)).toBe(token);
    const { rows } = await app.sql(
      `select (select count(*) from outgoing_mail m where m::text like $1)
         + (select count(*) from history h where h::text like $1)
         + (select count(*) from mail_action a where a::text like $1) as n`,
      [`%${token.slice(4)}%`],
      'superuser',
    );
    expect(Number(rows[0].n)).toBe(0);
    expect((await kept(id)).status).toBe('open');
  });
});
