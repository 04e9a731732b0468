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

const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }))).body;
const log = (body: object, as = ana) =>
  must(app.http('POST', '/api/engagements', { as, body: { text: 'Spoke.', ...body } }), 201);

describe('the list of states', () => {
  it('has all 195, found by name, alias and accent-blind', async () => {
    expect((await get('/api/states')).items).toHaveLength(195);
    const found = async (q: string) =>
      (await get(`/api/states?q=${encodeURIComponent(q)}`)).items.map(({ id }: { id: string }) => id);
    expect(await found('South Korea')).toEqual(['KOR']);
    expect(await found('cote d’ivoire')).toEqual(['CIV']);
    expect(await found('TÜRKIYE')).toEqual(['TUR']);
  });

  it('is narrowed to those who have not endorsed; silence is no refusal', async () => {
    const { items } = await get('/api/states?instrument=ssd&status=not-endorsed');
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(['BGD', 'JPN', 'KOR', 'PHL'].sort());
    expect((await get('/api/states?status=endorsed')).items).toHaveLength(120);
  });
});

describe('a state’s page', () => {
  it('shows the card with its sources, the memberships, and what is known', async () => {
    const state = await get('/api/states/KAZ');
    expect(state).toMatchObject({
      id: 'KAZ',
      iso2: 'KZ',
      name: 'Kazakhstan',
      unStatus: 'member',
      regionalGroup: 'Asia-Pacific',
    });
    expect(
      state.card.map((line: { instrument: { id: string }; status: string; date: string }) => [
        line.instrument.id,
        line.status,
        line.date,
      ]),
    ).toEqual([
      ['ssd', 'endorsed', '2015'],
      ['paris', 'endorsed', null],
      ['vancouver', 'endorsed', null],
      ['ewipa', 'not-endorsed', null],
    ]);
    expect(state.card[0].sources.length).toBe(3);
    expect(state.memberships).toContainEqual(
      expect.objectContaining({ organisation: expect.objectContaining({ acronym: 'OIC' }), role: 'member' }),
    );
  });

  it('counts a meeting as last contact, and neither a letter nor what was only planned', async () => {
    await log({ date: '2019-05', kind: 'meeting', states: ['LVA'] });
    await log({ date: '2021-02', kind: 'letter', states: ['LVA'] });
    await log({ date: '2026', kind: 'meeting', stage: 'requested', states: ['LVA'] });
    const { lastTwoWayContact, counts } = await get('/api/states/LVA');
    expect([lastTwoWayContact.date, counts.engagements]).toEqual(['2019-05', 3]);
    const row = (await get('/api/states?q=Latvia')).items[0];
    expect([row.lastContact, row.engagements]).toEqual(['2019-05', 3]);
  });

  it('tells another member nothing of a restricted engagement, not even by a number', async () => {
    const before = await get('/api/states/EST', ben);
    await log({
      date: '2026-03-02',
      kind: 'call',
      states: ['EST'],
      visibility: 'restricted',
      asks: [{ text: 'Encourage Lithuania to endorse', states: ['LTU'] }],
      followUps: [{ title: 'Call back', due: '2026-12-01' }],
    });
    expect(await get('/api/states/EST', ben)).toEqual(before);
    expect((await get('/api/states?q=Estonia', ben)).items[0]).toMatchObject({
      engagements: 0,
      lastContact: null,
      openFollowUps: 0,
    });
    expect((await get('/api/states/EST')).counts).toMatchObject({ engagements: 1, asks: 1, openFollowUps: 1 });
  });

  it('keeps key information with a version', async () => {
    const body = { keyInformation: 'Chairs the group of friends.', peacekeeping: true };
    const changed = await must(app.http('PATCH', '/api/states/EST', { as: ana, version: 1, body }), 200);
    expect(changed.body).toMatchObject({ ...body, version: 2 });
    expect((await app.http('PATCH', '/api/states/EST', { as: ben, version: 1, body })).status).toBe(412);
    expect((await app.http('PATCH', '/api/states/EST', { as: ben, version: 2, body: { name: 'Other' } })).status).toBe(
      400,
    );
  });

  it.each(['XXX', 'kaz', 'KZ', 'KAZ%00', '%F0%9F%87%B0'])('answers 404 for %s', async (id) => {
    const answer = await app.http('GET', `/api/states/${id}`, { as: ana });
    expect([400, 404]).toContain(answer.status);
  });
});
