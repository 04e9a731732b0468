import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
  ana = await app.member('Ana Ferro');
  ben = await app.member('Ben Okoye');
});
afterAll(() => app.close());

const create = async (path: string, body: unknown, as = ana) =>
  (await must(app.http('POST', path, { as, body }), 201)).body;
const mission = (city: string, state = 'KEN') => create('/api/missions', { state, city });

describe('a contact', () => {
  it('keeps the name as written, and the posting at a mission', async () => {
    const geneva = await mission('Geneva');
    const contact = await create('/api/contacts', {
      name: 'Ms. Wanjiru KAMAU',
      familyName: 'KAMAU',
      emails: ['w.kamau@example.org'],
      postings: [{ mission: geneva.id, rank: 'Second Secretary', portfolio: 'Human Rights', from: '2024-09' }],
    });
    expect(contact).toMatchObject({
      name: 'Ms. Wanjiru KAMAU',
      visibility: 'internal',
      version: 1,
      author: { name: 'Ana Ferro' },
    });
    expect(contact.currentPosting).toMatchObject({
      mission: { label: 'Permanent Mission, Geneva' },
      rank: 'Second Secretary',
      from: '2024-09',
    });
  });

  it('leaves a post: the old posting ends, the next begins, and both stay', async () => {
    const [vienna, rome] = [await mission('Vienna'), await mission('Rome')];
    const { id } = await create('/api/contacts', {
      name: 'Tom Achieng',
      postings: [{ mission: vienna.id, rank: 'Attaché' }],
    });
    const body = { on: '2026-06', next: { mission: rome.id, rank: 'Third Secretary' } };
    const moved = await must(app.http('POST', `/api/contacts/${id}/left`, { as: ana, version: 1, body }), 200);
    expect(moved.body.postings).toMatchObject([
      { mission: { city: 'Rome' }, from: '2026-06', to: null },
      { mission: { city: 'Vienna' }, from: null, to: '2026-06' },
    ]);
    expect(moved.body.currentPosting.mission.city).toBe('Rome');
    expect(moved.headers.get('etag')).toBe('"2"');
    const gone = await must(
      app.http('POST', `/api/contacts/${id}/left`, { as: ana, version: 2, body: { on: '2026-07' } }),
      200,
    );
    expect(gone.body.currentPosting).toBeNull();
  });

  it('is found by state, by mission, by a part of the name, and by having left', async () => {
    const lima = await mission('Lima', 'PER');
    await create('/api/contacts', { name: 'Here 100% Now', postings: [{ mission: lima.id }] });
    await create('/api/contacts', { name: 'Gone Before', postings: [{ mission: lima.id, to: '2019' }] });
    const names = async (query: string) =>
      (await must(app.http('GET', `/api/contacts?${query}`, { as: ben }))).body.items.map(
        (item: { name: string }) => item.name,
      );
    expect(await names('state=PER')).toEqual(['Gone Before', 'Here 100% Now']);
    expect(await names(`mission=${lima.id}&left=true`)).toEqual(['Gone Before']);
    expect(await names(`state=PER&left=false`)).toEqual(['Here 100% Now']);
    expect(await names('q=100%25')).toEqual(['Here 100% Now']);
    expect(await names('q=%25%25')).toEqual([]);
  });

  it('is listed page by page, none lost and none twice', async () => {
    for (const name of ['Zed A', 'Zed B', 'Zed B', 'Zed C', 'Zed D']) await create('/api/contacts', { name });
    const seen = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Awaited<ReturnType<typeof app.http>> = await must(
        app.http('GET', `/api/contacts?q=Zed&limit=2&total=true${next ? `&cursor=${next}` : ''}`, { as: ana }),
      );
      expect(page.body.total).toBe(5);
      seen.push(...page.body.items);
      next = page.body.next;
    }
    expect(seen.map(({ name }) => name)).toEqual(['Zed A', 'Zed B', 'Zed B', 'Zed C', 'Zed D']);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
  });

  it('stands under the family name, where it is known which that is', async () => {
    const { id } = await mission('Oslo', 'NOR');
    for (const [name, familyName] of [
      ['Zara AMUNDSEN', 'AMUNDSEN'],
      ['Aslak BERG', 'BERG'],
      ['CARLSEN the younger', null],
    ] as const) {
      await create('/api/contacts', { name, familyName, postings: [{ mission: id }] });
    }
    const names: string[] = [];
    let cursor = '';
    do {
      const path = `/api/contacts?state=NOR&limit=1${cursor && `&cursor=${cursor}`}`;
      const { items, next } = (await must(app.http('GET', path, { as: ana }), 200)).body;
      names.push(...items.map(({ name }: { name: string }) => name));
      cursor = next;
    } while (cursor);
    expect(names).toEqual(['Zara AMUNDSEN', 'Aslak BERG', 'CARLSEN the younger']);
  });

  it('restricted is nobody else’s: no list, no count, no page, no posting, no change', async () => {
    const oslo = await mission('Oslo');
    const body = { name: 'Quiet Source', visibility: 'restricted', postings: [{ mission: oslo.id }] };
    const { id } = await create('/api/contacts', body);
    for (const other of [ben, app.admin]) {
      expect((await app.http('GET', `/api/contacts/${id}`, { as: other })).status).toBe(404);
      expect(
        (await app.http('PATCH', `/api/contacts/${id}`, { as: other, version: 1, body: { note: 'x' } })).status,
      ).toBe(404);
      expect((await app.http('DELETE', `/api/contacts/${id}`, { as: other, version: 1 })).status).toBe(404);
      const list = await must(app.http('GET', '/api/contacts?q=Quiet&total=true', { as: other }));
      expect(list.body).toMatchObject({ items: [], total: 0 });
      const people = await must(app.http('GET', '/api/states/KEN/people', { as: other }));
      expect(JSON.stringify(people.body)).not.toContain('Quiet Source');
    }
    expect((await app.http('GET', `/api/contacts/${id}`, { as: ana })).status).toBe(200);
  });

  it('restricted with a named colleague is both’s; whoever restricts another’s record keeps sight of it', async () => {
    const { id } = await create('/api/contacts', { name: 'Shared Source' });
    const body = { visibility: 'restricted', readers: { users: [] } };
    const restricted = await must(app.http('PATCH', `/api/contacts/${id}`, { as: ben, version: 1, body }), 200);
    expect(restricted.body.readers.users).toMatchObject([{ name: 'Ben Okoye' }]);
    expect((await app.http('GET', `/api/contacts/${id}`, { as: ana })).status).toBe(200);
    expect((await app.http('GET', `/api/contacts/${id}`, { as: app.admin })).status).toBe(404);
  });

  it('is put away and brought back', async () => {
    const { id } = await create('/api/contacts', { name: 'Once Deleted' });
    await must(app.http('DELETE', `/api/contacts/${id}`, { as: ana, version: 1 }), 204);
    expect((await app.http('GET', `/api/contacts/${id}`, { as: ana })).status).toBe(404);
    expect((await app.http('PATCH', `/api/contacts/${id}`, { as: ana, version: 2, body: { note: 'x' } })).status).toBe(
      404,
    );
    const back = await must(app.http('POST', `/api/contacts/${id}/restore`, { as: ana, version: 2 }), 200);
    expect(back.body).toMatchObject({ name: 'Once Deleted', version: 3, deletedAt: null });
  });

  it.each([
    [{ name: '' }, 400, '/name'],
    [{ name: 'A', postings: [{ rank: 'Counsellor' }] }, 422, '/postings/0/mission'],
    [{ name: 'A', postings: [{ mission: '00000000-0000-4000-8000-00000000dead' }] }, 422, '/postings/0/mission'],
    [{ name: 'A', postings: [{ from: '2016-02-30' }] }, 400, '/postings/0/from'],
    [{ name: 'A', lastVerifiedOn: '2016-01' }, 400, '/lastVerifiedOn'],
    [{ name: 'A', lastVerifiedOn: '2016-02-30' }, 400, '/lastVerifiedOn'],
    [{ name: 'A', homeAddress: 'x' }, 400, '/homeAddress'],
    [{ name: 'A\u0000' }, 400, '/name'],
    [
      { name: 'A', readers: { users: ['00000000-0000-4000-8000-00000000dead'] }, visibility: 'restricted' },
      422,
      '/readers/users/0',
    ],
  ])('refuses %j with a pointer', async (body, status, pointer) => {
    const answer = await app.http('POST', '/api/contacts', { as: ana, body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});
