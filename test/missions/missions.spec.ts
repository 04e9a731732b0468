import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let ana: Person;

beforeAll(async () => {
  app = await startApp();
  ana = await app.member('Ana Ferro');
});
afterAll(() => app.close());

const create = async (body: unknown) => (await must(app.http('POST', '/api/missions', { as: ana, body }), 201)).body;

describe('a mission', () => {
  it('is called by what it is and where, or by its own name', async () => {
    expect((await create({ state: 'KEN', city: 'Geneva', emails: ['mission@example.org'] })).label).toBe(
      'Permanent Mission, Geneva',
    );
    expect(
      (await create({ state: 'KEN', kind: 'ministry', name: 'Ministry of Foreign Affairs', city: 'Nairobi' })).label,
    ).toBe('Ministry of Foreign Affairs, Nairobi');
  });

  it('is listed by state in the order of its cities, page by page', async () => {
    for (const city of ['Vienna', 'Addis Ababa', 'New York']) await create({ state: 'PER', city });
    const first = await must(app.http('GET', '/api/missions?state=PER&limit=2', { as: ana }));
    const rest = await must(app.http('GET', `/api/missions?state=PER&limit=2&cursor=${first.body.next}`, { as: ana }));
    const cities = [...first.body.items, ...rest.body.items].map((item) => item.city);
    expect(cities).toEqual(['Addis Ababa', 'New York', 'Vienna']);
    expect(rest.body.next).toBeNull();
  });

  it('changes only for whoever saw the latest version, and stays whose it is', async () => {
    const { id } = await create({ state: 'CHL', city: 'Rome' });
    expect((await app.http('PATCH', `/api/missions/${id}`, { as: ana, body: { city: 'Bern' } })).status).toBe(428);
    await must(
      app.http('PATCH', `/api/missions/${id}`, { as: ana, version: 1, body: { phones: ['+41 22 000 00 00'] } }),
      200,
    );
    expect(
      (await app.http('PATCH', `/api/missions/${id}`, { as: ana, version: 1, body: { city: 'Bern' } })).status,
    ).toBe(412);
    expect(
      (await app.http('PATCH', `/api/missions/${id}`, { as: ana, version: 2, body: { state: 'PER' } })).status,
    ).toBe(400);
    expect((await app.http('PATCH', `/api/missions/${id}`, { as: ana, version: 2, body: { city: null } })).status).toBe(
      422,
    );
  });

  it.each([
    [{ city: 'Geneva' }, 422, '/state'],
    [{ state: 'XXX', city: 'Geneva' }, 422, '/state'],
    [{ state: 'kaz', city: 'Geneva' }, 400, '/state'],
    [{ state: 'KAZ' }, 422, '/city'],
    [{ state: 'KAZ', city: 'Geneva', kind: 'castle' }, 400, '/kind'],
    [{ organisation: '00000000-0000-4000-8000-00000000dead', city: 'Geneva' }, 422, '/organisation'],
  ])('refuses %j', async (body, status, pointer) => {
    const answer = await app.http('POST', '/api/missions', { as: ana, body });
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([status, pointer]);
  });
});
