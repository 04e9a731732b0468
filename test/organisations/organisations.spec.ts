import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let ana: Person;

beforeAll(async () => {
  app = await startApp();
  ana = await app.member('Ana Ferro');
});
afterAll(() => app.close());

describe('an organisation', () => {
  it('that is a partner may be named as a reader of partners’ records', async () => {
    const body = { name: 'Harbour Watch', kind: 'ngo', isPartner: true };
    const partner = await must(app.http('POST', '/api/organisations', { as: ana, body }), 201);
    const contact = {
      name: 'Known To Partners',
      visibility: 'partners',
      readers: { organisations: [partner.body.id] },
    };
    const shared = await must(app.http('POST', '/api/contacts', { as: ana, body: contact }), 201);
    expect(shared.body.readers.organisations).toMatchObject([{ name: 'Harbour Watch' }]);
    const { items } = (await must(app.http('GET', '/api/organisations?partner=true', { as: ana }))).body;
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['Harbour Watch']);
  });

  it('that ships is found by its acronym', async () => {
    const { items } = (await must(app.http('GET', '/api/organisations?q=OIC', { as: ana }))).body;
    expect(items).toMatchObject([
      { name: 'Organisation of Islamic Cooperation', kind: 'regional', visibility: 'public', author: null },
    ]);
  });

  it('changes with its version, and comes back when it was put away', async () => {
    const { id } = (await must(app.http('POST', '/api/organisations', { as: ana, body: { name: 'Quay' } }), 201)).body;
    await must(app.http('PATCH', `/api/organisations/${id}`, { as: ana, version: 1, body: { acronym: 'Q' } }), 200);
    await must(app.http('DELETE', `/api/organisations/${id}`, { as: ana, version: 2 }), 204);
    const back = await must(app.http('POST', `/api/organisations/${id}/restore`, { as: ana, version: 3 }), 200);
    expect(back.body).toMatchObject({ acronym: 'Q', version: 4 });
  });
});
