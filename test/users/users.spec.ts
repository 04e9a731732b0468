import { Database } from '../../src/platform/database/database.js';
import type { Problem } from '../../src/platform/http/problem.js';
import { UsersService } from '../../src/users/users.service.js';
import { must, PASSWORD, type Person, startApp, type TestApp } from '../app.js';

describe('users', () => {
  let app: TestApp;
  let member: Person;
  beforeAll(async () => {
    app = await startApp();
    member = await app.member('Bruno Weiss');
  });
  afterAll(() => app.close());

  const create = (body: object, as = app.admin) => app.http('POST', '/api/users', { as, body });
  const change = (id: string, version: number, body: object, as = app.admin) =>
    app.http('PATCH', `/api/users/${id}`, { as, version, body });

  it('are made by administrators alone', async () => {
    const body = { email: 'new@example.org', name: 'New', role: 'member' };
    const refused = await create(body, member);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    const made = await create(body);
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"1"');
    expect(made.body).toMatchObject({
      ...body,
      disabledAt: null,
      version: 1,
      signInLink: expect.stringContaining('/sign-in#token='),
    });
    for (const [method, path] of [
      ['PATCH', `/api/users/${member.id}`],
      ['POST', `/api/users/${member.id}/sign-in-link`],
    ] as const) {
      expect((await app.http(method, path, { as: member, version: 1, body: {} })).status).toBe(403);
    }
  });

  it('are known to all staff by name, without their secrets, without the operator', async () => {
    const { body } = await app.http('GET', '/api/users?total=true', { as: member });
    expect(body.total).toBe(body.items.length);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(
      [...body.items.map(({ name }: { name: string }) => name)].sort(),
    );
    expect(Object.keys(body.items[0]).sort()).toEqual([
      'createdAt',
      'disabledAt',
      'email',
      'id',
      'name',
      'role',
      'version',
    ]);
    expect(JSON.stringify(body)).not.toContain('operator@localhost');
  });

  it('come page by page, none twice', async () => {
    for (const name of ['Same', 'Same', 'Same'])
      await create({ email: `${Math.random()}@example.org`, name, role: 'member' });
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body } = await must(app.http('GET', `/api/users?limit=2${next && `&cursor=${next}`}`, { as: member }));
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      next = body.next;
    }
    const { body } = await app.http('GET', '/api/users?limit=200', { as: member });
    expect(seen).toEqual(body.items.map(({ id }: { id: string }) => id));
  });

  it('have an address each, whatever its capitals', async () => {
    const answer = await create({ email: 'ADA@example.ORG', name: 'Ada', role: 'member' });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
    expect(answer.body.errors[0].pointer).toBe('/email');
    const body = { email: 'twice@example.org', name: 'Twice', role: 'member' };
    const both = await Promise.all([create(body), create({ ...body, email: 'Twice@example.org' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    '',
    'x',
    'a@',
    '@b.org',
    'a b@c.org',
    'a@b.org\n',
    '<a@b.org>',
    'a@b.org,c@d.org',
    `${'x'.repeat(320)}@b.org`,
  ])('have no address like %j', async (email) => {
    expect((await create({ email, name: 'N', role: 'member' })).status).toBe(400);
  });

  it('are changed at the version that was read', async () => {
    const { body: user } = await create({
      email: 'change@example.org',
      name: 'Before',
      role: 'member',
      password: PASSWORD,
    });
    expect((await app.http('PATCH', `/api/users/${user.id}`, { as: app.admin, body: { name: 'After' } })).status).toBe(
      428,
    );
    const changed = await change(user.id, 1, { name: 'After', role: 'administrator' });
    expect([changed.status, changed.body.name, changed.body.role, changed.headers.get('etag')]).toEqual([
      200,
      'After',
      'administrator',
      '"2"',
    ]);
    expect((await change(user.id, 1, { name: 'Late' })).status).toBe(412);
    expect((await change(user.id, 2, { role: 'operator' })).status).toBe(400);
    expect((await change(user.id, 2, { name: null })).status).toBe(400);
    await must(change(user.id, 2, { role: 'member' }));
  });

  it('are read one by one, with the version', async () => {
    const added = await create({ email: 'one@example.org', name: 'One', role: 'member' });
    const read = await app.http('GET', added.headers.get('location')!, { as: app.admin });
    expect([read.status, read.headers.get('etag')]).toEqual([200, '"1"']);
    const { signInLink, ...user } = added.body;
    expect(read.body).toEqual(user);
  });

  it('keep the day on which they were disabled', async () => {
    const { body: user } = await create({ email: 'gone@example.org', name: 'Gone', role: 'member' });
    const day = app.clock.now();
    app.clock.set(day);
    await must(change(user.id, 1, { disabled: true }));
    app.clock.advance(3_600_000);
    const again = await change(user.id, 2, { disabled: true, name: 'Long gone' });
    expect(again.body).toMatchObject({ disabledAt: day.toISOString(), name: 'Long gone' });
    expect((await change(user.id, 3, { disabled: false })).body.disabledAt).toBeNull();
    app.clock.set(new Date());
  });

  it('are none by the id of the operator, or of nobody', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-00000000dead']) {
      expect((await change(id, 1, { name: 'X' })).status).toBe(404);
      expect((await app.http('POST', `/api/users/${id}/sign-in-link`, { as: app.admin })).status).toBe(404);
    }
  });

  it('leave a history, without passwords', async () => {
    const { rows } = await app.sql(
      `select actor_id, op, before, after from history where record = 'app_user' and record_id = $1 order by id`,
      [member.id],
      'superuser',
    );
    expect(rows[0]).toMatchObject({ actor_id: app.admin.id, op: 'INSERT', after: { email: member.email } });
    expect(JSON.stringify(rows)).not.toContain('argon2');
  });
});

describe('the last administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it.each([{ role: 'member' }, { disabled: true }])('cannot go: %j', async (body) => {
    const answer = await app.http('PATCH', `/api/users/${app.admin.id}`, { as: app.admin, version: 1, body });
    expect([answer.status, answer.body.code]).toEqual([409, 'last-administrator']);
    expect((await app.http('GET', '/api/session', { as: app.admin })).body.user.role).toBe('administrator');
  });

  it('is not lost when two demote each other at once', async () => {
    const { body: other } = await must(
      app.http('POST', '/api/users', {
        as: app.admin,
        body: { email: 'other@example.org', name: 'Other', role: 'administrator', password: PASSWORD },
      }),
    );
    const demote = (id: string) =>
      app.nest
        .get(Database)
        .asActor(id, (em) => app.nest.get(UsersService).change(em, id, 1, { role: 'member' }))
        .then(
          () => 'done',
          (problem: Problem) => problem.code,
        );
    expect((await Promise.all([demote(app.admin.id), demote(other.id)])).sort()).toEqual([
      'done',
      'last-administrator',
    ]);
    const { rows } = await app.sql(`select count(*)::int from app_user where role = 'administrator'`, [], 'superuser');
    expect(rows[0].count).toBe(1);
  });
});
