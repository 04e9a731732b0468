import { Database } from '../../src/platform/database/database.js';
import { checkReaders, namedOf } from '../../src/platform/visibility/readers.dto.js';
import { readersView } from '../../src/users/readers.view.js';
import { must, type Person, startApp, type TestApp } from '../app.js';

describe('whom a record names', () => {
  const readers = { users: ['u2', 'u1', 'u1'], teams: ['t1'], organisations: ['p1'] };

  it.each([
    ['restricted', ['t:t1', 'u:u1', 'u:u2']],
    ['partners', ['p:p1']],
    ['internal', []],
    ['public', []],
  ] as const)('counts only where it says something: %s', (visibility, named) => {
    expect(namedOf(visibility, readers)).toEqual(named);
  });

  it('includes whoever restricts what somebody else wrote', () => {
    expect(namedOf('restricted', {}, 'u9')).toEqual(['u:u9']);
    expect(namedOf('internal', {}, 'u9')).toEqual([]);
  });
});

describe('readers', () => {
  let app: TestApp;
  let member: Person;
  beforeAll(async () => {
    app = await startApp();
    member = await app.member('Vera Kern');
  });
  afterAll(() => app.close());

  const NOBODY = '00000000-0000-4000-8000-00000000dead';
  const as = <T>(work: Parameters<Database['asActor']>[1]) =>
    app.nest.get(Database).asActor(member.id, work) as Promise<T>;

  it('that nobody knows are pointed at', async () => {
    const readers = { users: [member.id, NOBODY], teams: [NOBODY], organisations: [NOBODY] };
    const problem = as((em) => checkReaders(em, readers, '/passages/0/readers'));
    await expect(problem).rejects.toMatchObject({
      status: 422,
      errors: ['users/1', 'teams/0', 'organisations/0'].map((path) => ({ pointer: `/passages/0/readers/${path}` })),
    });
  });

  it('may be people who have left and teams that are no more: they were named before', async () => {
    const left = await app.member('Karl Adler');
    await must(app.http('PATCH', `/api/users/${left.id}`, { as: app.admin, version: 1, body: { disabled: true } }));
    const { body: team } = await must(app.http('POST', '/api/teams', { as: app.admin, body: { name: 'Former' } }));
    await must(app.http('DELETE', `/api/teams/${team.id}`, { as: app.admin, version: 1 }));
    const readers = { users: [left.id], teams: [team.id] };
    await as((em) => checkReaders(em, readers));
    expect(await as((em) => readersView(em, namedOf('restricted', readers)))).toEqual({
      users: [{ id: left.id, name: 'Karl Adler' }],
      teams: [{ id: team.id, name: 'Former' }],
      organisations: [],
    });
  });

  it('that are hidden organisations are as unknown as those that are none', async () => {
    const body = { name: 'Quiet Foundation', visibility: 'restricted' };
    const { body: hidden } = await must(app.http('POST', '/api/organisations', { as: app.admin, body }), 201);
    await expect(as((em) => checkReaders(em, { organisations: [hidden.id] }))).rejects.toMatchObject({
      errors: [{ pointer: '/readers/organisations/0', code: 'unknown' }],
    });
    expect(await as((em) => readersView(em, [`p:${hidden.id}`]))).toMatchObject({ organisations: [] });
  });
});
