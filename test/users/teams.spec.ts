import { must, type Person, startApp, type TestApp } from '../app.js';

describe('teams', () => {
  let app: TestApp;
  let ines: Person;
  let otto: Person;
  beforeAll(async () => {
    app = await startApp();
    ines = await app.member('Ines Berg');
    otto = await app.member('Otto Lang');
  });
  afterAll(() => app.close());

  const create = async (body: object) =>
    (await must(app.http('POST', '/api/teams', { as: app.admin, body }), 201)).body;
  const change = (id: string, version: number, body: object) =>
    app.http('PATCH', `/api/teams/${id}`, { as: app.admin, version, body });
  const teamsOf = async (as: Person) =>
    (await app.http('GET', '/api/me', { as })).body.teams.map(({ name }: { name: string }) => name);

  it('have members by name', async () => {
    const team = await create({ name: 'Geneva', members: [otto.id, ines.id, otto.id] });
    expect(team).toEqual({
      id: team.id,
      name: 'Geneva',
      version: 1,
      members: [
        { id: ines.id, name: 'Ines Berg' },
        { id: otto.id, name: 'Otto Lang' },
      ],
    });
    const { body } = await app.http('GET', '/api/teams', { as: ines });
    expect(body).toEqual({ items: [team], next: null });
    expect(await teamsOf(ines)).toEqual(['Geneva']);
  });

  it('are changed as a whole or in part', async () => {
    const team = await create({ name: 'New York' });
    const joined = await change(team.id, 1, { members: [ines.id] });
    expect([joined.status, joined.headers.get('etag')]).toEqual([200, '"2"']);
    const renamed = await change(team.id, 2, { name: 'Vienna' });
    expect(renamed.body).toMatchObject({ name: 'Vienna', members: [{ id: ines.id }], version: 3 });
    expect((await change(team.id, 2, { members: [] })).status).toBe(412);
    expect((await change(team.id, 3, { members: [] })).body.members).toEqual([]);
    expect(await teamsOf(ines)).not.toContain('Vienna');
  });

  it('have no members whom nobody knows', async () => {
    const team = await create({ name: 'Strict' });
    const members = [ines.id, '00000000-0000-4000-8000-00000000dead', '00000000-0000-4000-8000-000000000001'];
    const answer = await change(team.id, 1, { members });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/members/1', '/members/2']);
    expect((await change(team.id, 1, { name: 'Still one' })).status).toBe(200);
  });

  it('are dissolved, and open nothing any more', async () => {
    const team = await create({ name: 'Short', members: [ines.id] });
    expect((await app.http('DELETE', `/api/teams/${team.id}`, { as: app.admin })).status).toBe(428);
    expect((await app.http('DELETE', `/api/teams/${team.id}`, { as: app.admin, version: 1 })).status).toBe(204);
    expect(await teamsOf(ines)).not.toContain('Short');
    expect((await change(team.id, 2, { name: 'Back' })).status).toBe(404);
    expect((await app.http('DELETE', `/api/teams/${team.id}`, { as: app.admin, version: 2 })).status).toBe(404);
  });

  it('come together again as they were', async () => {
    const added = await app.http('POST', '/api/teams', { as: app.admin, body: { name: 'Again', members: [ines.id] } });
    const path = added.headers.get('location')!;
    expect((await app.http('GET', path, { as: ines })).body).toEqual(added.body);
    await must(app.http('DELETE', path, { as: app.admin, version: 1 }), 204);
    expect((await app.http('GET', path, { as: ines })).status).toBe(404);
    const restore = (version: number) => app.http('POST', `${path}/restore`, { as: app.admin, version });
    expect((await restore(1)).status).toBe(412);
    expect((await must(restore(2), 200)).body).toEqual({ ...added.body, version: 3 });
    expect(await teamsOf(ines)).toContain('Again');
  });

  it('are the administrators’ business', async () => {
    const team = await create({ name: 'Ours' });
    expect((await app.http('POST', '/api/teams', { as: ines, body: { name: 'Mine' } })).status).toBe(403);
    expect(
      (await app.http('PATCH', `/api/teams/${team.id}`, { as: ines, version: 1, body: { name: 'Mine' } })).status,
    ).toBe(403);
    expect((await app.http('DELETE', `/api/teams/${team.id}`, { as: ines, version: 1 })).status).toBe(403);
  });

  it('lose nothing when twenty change one at once', async () => {
    const team = await create({ name: 'Race' });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => change(team.id, 1, { name: `Race ${n}` })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
  });
});
