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

const treaty = {
  name: 'Treaty on Quiet Skies',
  acronym: 'TQS',
  kind: 'treaty',
  adopted: '2021-05',
  acts: ['sign', 'ratify'],
};

describe('an instrument', () => {
  it('is added by staff, with a word made from its acronym, and cannot be added twice', async () => {
    const added = await must(app.http('POST', '/api/instruments', { as: ana, body: treaty }), 201);
    expect(added.body).toMatchObject({ id: 'tqs', adopted: '2021-05', endorsements: 0, version: 1 });
    expect(added.headers.get('location')).toBe('/api/instruments/tqs');
    expect((await app.http('POST', '/api/instruments', { as: ana, body: treaty })).status).toBe(409);
  });

  it('is deleted reversibly', async () => {
    const body = { name: 'Pledge of Tests', acronym: 'POT', kind: 'pledge' };
    const path = (await must(app.http('POST', '/api/instruments', { as: ana, body }), 201)).headers.get('location')!;
    await must(app.http('DELETE', path, { as: ana, version: 1 }), 204);
    expect((await app.http('GET', path, { as: ana })).status).toBe(404);
    expect((await app.http('POST', `${path}/restore`, { as: ana })).status).toBe(428);
    const back = await must(app.http('POST', `${path}/restore`, { as: ana, version: 2 }), 200);
    expect(back.body).toMatchObject({ id: 'pot', version: 3 });
  });

  it('of the shipped four comes first in the list and counts its endorsements', async () => {
    const { items } = (await must(app.http('GET', '/api/instruments', { as: ana }))).body;
    expect(items.slice(0, 4).map(({ id }: { id: string }) => id)).toEqual(['ssd', 'paris', 'vancouver', 'ewipa']);
    expect(items[0].endorsements).toBe(120);
  });
});

describe('a position', () => {
  it('ships with each source’s own date, and the best of them', async () => {
    const { items } = (await must(app.http('GET', '/api/positions?state=KAZ&instrument=ssd', { as: ana }))).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      date: '2015',
      earliest: '2015-01-01',
      latest: '2015-12-31',
      status: 'endorsed',
      conflict: false,
      visibility: 'public',
    });
    expect(items[0].sources.map(({ date }: { date: string }) => date).sort()).toEqual(
      ['2015', '[2015-05-28..2016-04-27]', null].sort(),
    );
  });

  it('is added with its source, changes, and is undone', async () => {
    const body = {
      state: 'JPN',
      instrument: 'ssd',
      act: 'endorse',
      status: 'endorsed',
      date: '2025-03',
      source: 'Letter of the mission',
    };
    const added = await must(app.http('POST', '/api/positions', { as: ana, body }), 201);
    expect(added.body.sources).toMatchObject([{ source: 'Letter of the mission', date: '2025-03' }]);
    const path = `/api/positions/${added.body.id}`;
    await must(app.http('PATCH', path, { as: ana, version: 1, body: { confirmedDate: '2025-04-02' } }), 200);
    const card = (await must(app.http('GET', '/api/states/JPN', { as: ben }))).body.card[0];
    expect(card).toMatchObject({ instrument: { id: 'ssd' }, status: 'endorsed', date: '2025-03' });
    await must(app.http('DELETE', path, { as: ana, version: 2 }), 204);
    expect((await must(app.http('GET', '/api/states/JPN', { as: ben }))).body.card[0].status).toBe('not-endorsed');
  });

  it('restricted changes no other member’s card, list or count', async () => {
    const body = {
      state: 'KOR',
      instrument: 'ssd',
      act: 'endorse',
      status: 'endorsed',
      source: 'Told in confidence',
      visibility: 'restricted',
    };
    await must(app.http('POST', '/api/positions', { as: ana, body }), 201);
    const ssd = async (as: Person) =>
      (await must(app.http('GET', '/api/states?q=South Korea', { as }))).body.items[0].positions[0].status;
    expect([await ssd(ana), await ssd(ben)]).toEqual(['endorsed', 'not-endorsed']);
    const total = async (as: Person) =>
      (await must(app.http('GET', '/api/positions?state=KOR&total=true', { as }))).body.total;
    expect((await total(ana)) - (await total(ben))).toBe(1);
    const endorsements = async (as: Person) =>
      (await must(app.http('GET', '/api/instruments/ssd', { as }))).body.endorsements;
    expect((await endorsements(ana)) - (await endorsements(ben))).toBe(1);
  });

  it.each([
    [{ state: 'ZZZ' }, 422, '/state'],
    [{ instrument: 'nothing' }, 422, '/instrument'],
    [{ date: '2016-13' }, 400, '/date'],
    [{ date: '30 February 2016' }, 400, '/date'],
  ])('refuses %j', async (fault, status, pointer) => {
    const body = { state: 'KAZ', instrument: 'ssd', act: 'endorse', status: 'endorsed', source: 'x', ...fault };
    const answer = await app.http('POST', '/api/positions', { as: ana, body });
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([status, pointer]);
  });
});
