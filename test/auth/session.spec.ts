import { type Answer, must, PASSWORD, type Person, signIn, startApp, type TestApp } from '../app.js';

const HOUR = 3_600_000;

describe('a session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const who = async (as: Person) => (await app.http('GET', '/api/session', { as })).status;

  it('says who is signed in', async () => {
    const { status, body } = await app.http('GET', '/api/session', { as: app.admin });
    expect(status).toBe(200);
    expect(body).toEqual({
      user: { id: app.admin.id, email: 'ada@example.org', name: 'Administrator', role: 'administrator' },
    });
  });

  it('begins with the right password, whatever the capitals of the address', async () => {
    const answer = await app.http('POST', '/api/session', { body: { email: 'ADA@Example.org', password: PASSWORD } });
    expect(answer.status).toBe(200);
    expect(answer.body.user.id).toBe(app.admin.id);
    const cookies = answer.headers.getSetCookie();
    expect(cookies[0]).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it.each([
    ['a wrong password', { email: 'ada@example.org', password: 'wrong horse battery' }],
    ['an unknown address', { email: 'nobody@example.org', password: PASSWORD }],
    ['the operator', { email: 'operator@localhost', password: PASSWORD }],
  ])('does not begin with %s, and does not say why', async (_, body) => {
    const answer = await app.http('POST', '/api/session', { body });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      code: 'wrong-credentials',
      detail: 'The e-mail address or the password is wrong.',
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('stands in the database as a hash alone', async () => {
    const secret = /session=([^;]+)/.exec(app.admin.cookie)![1]!;
    const { rows } = await app.sql('select token_hash::text, s::text from session s', [], 'superuser');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('ends at once by signing out, and the cookie is withdrawn', async () => {
    const person = await signIn(app.url, app.admin.email);
    const answer = await app.http('DELETE', '/api/session', { as: person });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^session=;.*Expires=Thu, 01 Jan 1970/);
    expect(await who(person)).toBe(401);
    expect((await app.http('DELETE', '/api/session', { as: person })).status).toBe(204);
  });

  it('takes the place of the one that the browser had before', async () => {
    const before = await signIn(app.url, app.admin.email);
    const body = { email: app.admin.email, password: PASSWORD };
    await must(app.http('POST', '/api/session', { as: before, body }));
    expect(await who(before)).toBe(401);
  });

  it('ends for all others, not for this one, when the password changes', async () => {
    const here = await app.member('Petra Klee');
    const there = await signIn(app.url, here.email);
    const change = (body: object) => app.http('PUT', '/api/me/password', { as: here, body });
    const next = 'a much better password';
    expect(errorsOf(await change({ current: 'not this one, no', next }), 422)).toEqual(['/current wrong']);
    expect(errorsOf(await change({ next }), 422)).toEqual(['/current wrong']);
    expect(errorsOf(await change({ current: PASSWORD, next: 'short' }), 400)).toEqual(['/next plain-text']);
    expect(await who(there)).toBe(200);
    expect((await change({ current: PASSWORD, next })).status).toBe(204);
    expect([await who(here), await who(there)]).toEqual([200, 401]);
    await expect(signIn(app.url, here.email)).rejects.toThrow('401');
    await signIn(app.url, here.email, next);
  });

  it('ends with every token when the password changes, or is forgotten by a link', async () => {
    const petra = await app.member('Petra Hahn');
    const token = async (as: Person) =>
      (await must(app.http('POST', '/api/me/tokens', { as, body: { name: 'script' } }), 201)).body.token;
    const by = async (bearer: string) =>
      (await app.http('GET', '/api/session', { headers: { authorization: `Bearer ${bearer}` } })).status;
    const first = await token(petra);
    const next = 'a much better password';
    await must(app.http('PUT', '/api/me/password', { as: petra, body: { current: PASSWORD, next } }), 204);
    expect([await by(first), await who(petra)]).toEqual([401, 200]);
    const second = await token(petra);
    const made = await must(app.http('POST', `/api/users/${petra.id}/sign-in-link`, { as: app.admin }), 201);
    expect([await by(second), await who(petra)]).toEqual([200, 200]);
    const secret = made.body.signInLink.split('#token=')[1];
    const entered = await must(app.http('POST', '/api/session/link', { body: { token: secret } }), 200);
    expect([await by(second), await who(petra)]).toEqual([401, 401]);
    await expect(signIn(app.url, petra.email, next)).rejects.toThrow('401');
    const again = { ...petra, cookie: entered.headers.getSetCookie()[0]!.split(';')[0]! };
    await must(app.http('PUT', '/api/me/password', { as: again, body: { next: 'a third long password' } }), 204);
    await signIn(app.url, petra.email, 'a third long password');
  });

  it('alone makes tokens: a token does not', async () => {
    const body = { name: 'script' };
    const { token } = (await must(app.http('POST', '/api/me/tokens', { as: app.admin, body }), 201)).body;
    const headers = { authorization: `Bearer ${token}` };
    expect((await app.http('POST', '/api/me/tokens', { headers, body })).status).toBe(403);
  });

  it('is on one’s own list, and can be ended from it, by its owner alone', async () => {
    const owner = await app.member('Lena Vogel');
    const other = await signIn(app.url, owner.email);
    const { body } = await app.http('GET', '/api/me/sessions', { as: owner });
    expect(body.items.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, true]);
    const { id } = body.items.find(({ current }: { current: boolean }) => !current);
    expect((await app.http('DELETE', `/api/me/sessions/${id}`, { as: app.admin })).status).toBe(404);
    expect((await app.http('DELETE', `/api/me/sessions/${id}`, { as: owner })).status).toBe(204);
    expect([await who(owner), await who(other)]).toEqual([200, 401]);
  });

  it('ends for somebody who is disabled, at once and for good', async () => {
    const person = await app.member('Jonas Falk');
    const { body: token } = await must(
      app.http('POST', '/api/me/tokens', { as: person, body: { name: 'script' } }),
      201,
    );
    const bearer = { authorization: `Bearer ${token.token}` };
    expect((await app.http('GET', '/api/session', { headers: bearer })).status).toBe(200);
    await must(app.http('PATCH', `/api/users/${person.id}`, { as: app.admin, version: 1, body: { disabled: true } }));
    expect(await who(person)).toBe(401);
    expect((await app.http('GET', '/api/session', { headers: bearer })).status).toBe(401);
    await expect(signIn(app.url, person.email)).rejects.toThrow('401');
    await must(app.http('PATCH', `/api/users/${person.id}`, { as: app.admin, version: 2, body: { disabled: false } }));
    expect(await who(person)).toBe(401);
    expect((await app.http('GET', '/api/session', { headers: bearer })).status).toBe(401);
    await signIn(app.url, person.email);
  });

  describe('in time', () => {
    let person: Person;
    beforeEach(async () => {
      await app.sql('delete from session', [], 'superuser');
      app.clock.set('2026-11-21T09:00:00Z');
      person = await signIn(app.url, app.admin.email);
    });

    it('lasts while it is used, 12 hours after the last time', async () => {
      for (let n = 0; n < 5; n++) {
        app.clock.advance(11 * HOUR);
        expect(await who(person)).toBe(200);
      }
      app.clock.advance(12 * HOUR);
      expect(await who(person)).toBe(401);
    });

    it('lasts 30 days at most', async () => {
      for (let n = 0; n < 30 * 24; n += 10) {
        expect(await who(person)).toBe(200);
        app.clock.advance(10 * HOUR);
      }
      expect(await who(person)).toBe(401);
    });

    it('writes down when it was seen once a minute', async () => {
      const seen = async () => {
        await who(person);
        const { rows } = await app.sql('select max(last_seen_at) as at from session', [], 'superuser');
        return rows[0].at.toISOString();
      };
      const first = await seen();
      app.clock.advance(59_000);
      expect(await seen()).toBe(first);
      app.clock.advance(2_000);
      expect(await seen()).toBe('2026-11-21T09:01:01.000Z');
    });

    it('is cleared away some time after its end, with all that went with it', async () => {
      await expect(signIn(app.url, 'nobody@example.org')).rejects.toThrow('401');
      app.clock.set('2028-01-01T00:00:00Z');
      await signIn(app.url, app.admin.email);
      const { rows } = await app.sql(
        `select (select count(*)::int from session) as sessions, (select count(*)::int from known_device) as devices,
           (select count(*)::int from sign_in_failure) as failures`,
        [],
        'superuser',
      );
      expect(rows[0]).toEqual({ sessions: 1, devices: 1, failures: 0 });
    });
  });
});

function errorsOf(answer: Answer, status: number): string[] {
  expect(answer.status).toBe(status);
  return answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
}
