import { must, PASSWORD, startApp, type TestApp } from '../app.js';

describe('a personal token', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const make = async (name = 'nightly export') =>
    (await must(app.http('POST', '/api/me/tokens', { as: app.admin, body: { name } }), 201)).body;
  const by = (token: string) => app.http('GET', '/api/session', { headers: { authorization: `Bearer ${token}` } });

  it('acts as its owner, and is shown once', async () => {
    const { id, name, token } = await make();
    expect([name, token]).toEqual(['nightly export', expect.stringMatching(/^am_[\w-]{43}$/)]);
    expect((await by(token)).body.user.id).toBe(app.admin.id);
    const { body } = await app.http('GET', '/api/me/tokens', { as: app.admin });
    expect(body.items.find((item: { id: string }) => item.id === id)).toEqual({
      id,
      name,
      createdAt: expect.any(String),
      lastUsedAt: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toContain(token);
  });

  it('opens nothing once it is revoked', async () => {
    const { id, token } = await make();
    const member = await app.member('Nils Roth');
    expect((await app.http('DELETE', `/api/me/tokens/${id}`, { as: member })).status).toBe(404);
    expect((await app.http('DELETE', `/api/me/tokens/${id}`, { as: app.admin })).status).toBe(204);
    expect((await by(token)).status).toBe(401);
    expect((await app.http('DELETE', `/api/me/tokens/${id}`, { as: app.admin })).status).toBe(404);
  });

  it.each(['', 'x', `am_${'x'.repeat(43)}`, 'am_', 'x'.repeat(10_000)])('is none: %.20s', async (token) => {
    expect((await by(token)).status).toBe(401);
  });

  it('that is bad is not made good by a cookie', async () => {
    const headers = { authorization: 'Basic YTpi' };
    expect((await app.http('GET', '/api/session', { as: app.admin, headers })).status).toBe(401);
  });
});

describe('a one-time link', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  let count = 0;
  const invite = async () => {
    const body = { email: `guest${++count}@example.org`, name: 'Guest', role: 'member' };
    return (await must(app.http('POST', '/api/users', { as: app.admin, body }), 201)).body;
  };
  const open = (link: string) => {
    const [address, token] = link.split('#token=');
    expect(address).toBe(`${app.config.baseUrl}/sign-in`);
    return app.http('POST', '/api/session/link', { body: { token } });
  };
  const cookieOf = (headers: Headers) => headers.getSetCookie()[0]!.split(';')[0]!;

  it('signs in once', async () => {
    const user = await invite();
    const answer = await open(user.signInLink);
    expect([answer.status, answer.body.user.id]).toEqual([200, user.id]);
    const me = await app.http('GET', '/api/me', { headers: { cookie: cookieOf(answer.headers) } });
    expect(me.body).toMatchObject({ user: { id: user.id, timeZone: 'UTC' }, hasPassword: false });
    const again = await open(user.signInLink);
    expect([again.status, again.body.code]).toEqual([401, 'link-invalid']);
  });

  it('signs one in when two open it at once', async () => {
    const { signInLink } = await invite();
    const answers = await Promise.all([open(signInLink), open(signInLink), open(signInLink)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('lasts for a day', async () => {
    app.clock.set('2026-11-21T09:00:00Z');
    const { signInLink } = await invite();
    app.clock.advance(24 * 3_600_000);
    expect((await open(signInLink)).status).toBe(401);
    app.clock.set(new Date());
  });

  it('takes the place of an older one', async () => {
    const user = await invite();
    const next = await must(app.http('POST', `/api/users/${user.id}/sign-in-link`, { as: app.admin }), 201);
    expect((await open(user.signInLink)).status).toBe(401);
    expect((await open(next.body.signInLink)).status).toBe(200);
  });

  it('lets its owner choose a password, without a former one', async () => {
    const user = await invite();
    const cookie = cookieOf((await open(user.signInLink)).headers);
    const next = 'my very own password';
    expect((await app.http('PUT', '/api/me/password', { headers: { cookie }, body: { next } })).status).toBe(204);
    await must(app.http('POST', '/api/session', { body: { email: user.email, password: next } }), 200);
  });

  it('is withdrawn from somebody who is disabled, and not given to', async () => {
    const user = await invite();
    await must(app.http('PATCH', `/api/users/${user.id}`, { as: app.admin, version: 1, body: { disabled: true } }));
    expect((await open(user.signInLink)).status).toBe(401);
    const refused = await app.http('POST', `/api/users/${user.id}/sign-in-link`, { as: app.admin });
    expect([refused.status, refused.body.code]).toEqual([409, 'disabled']);
  });

  it('is not given with a password', async () => {
    const body = { email: 'own@example.org', name: 'Own', role: 'member', password: PASSWORD };
    expect((await app.http('POST', '/api/users', { as: app.admin, body })).body.signInLink).toBeNull();
  });

  it('leaves a line in the history, as whoever can make one can be that person; its secret is not in it', async () => {
    const { id } = await app.member('Iris Vane');
    const made = await must(app.http('POST', `/api/users/${id}/sign-in-link`, { as: app.admin }));
    const { rows } = await app.sql(
      `select actor_id, op, after from history where record = 'sign_in_link' and scope = 'app_user' and scope_id = $1`,
      [id],
      'superuser',
    );
    expect(rows).toMatchObject([{ actor_id: app.admin.id, op: 'INSERT' }]);
    expect(rows[0].after).not.toHaveProperty('token_hash');
    expect(JSON.stringify(rows)).not.toContain(made.body.signInLink.split('token=')[1]);
  });

  it('keeps the password from being guessed in a session that somebody left open', async () => {
    const gwen = await app.member('Gwen Ashby');
    const change = (current: string) =>
      app.http('PUT', '/api/me/password', { as: gwen, body: { current, next: 'another long password' } });
    for (let attempt = 0; attempt < 10; attempt++) expect((await change(`guess number ${attempt}`)).status).toBe(422);
    const refused = await change(PASSWORD);
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true]);
  });
});
