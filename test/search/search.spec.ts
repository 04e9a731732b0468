import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, posted } from '../build/engagement.js';

let app: TestApp;
let mira: Person;
beforeAll(async () => {
  app = await startApp();
  mira = await app.member('Mira Okonjo');
});
afterAll(() => app?.close());

interface Found {
  type: string;
  id: string;
  title: string;
  subtitle: string | null;
  state: { id: string } | null;
  date: string | null;
  snippet: { text: string; hit: boolean }[] | null;
}

const search = async (q: string, more = '', as = mira): Promise<Found[]> =>
  (await must(app.http('GET', `/api/search?q=${encodeURIComponent(q)}${more}`, { as }), 200)).body.items;
const ids = (items: Found[]) => items.map(({ id }) => id);

describe('the search', () => {
  it('finds names of every kind before what was written', async () => {
    const office = await mission(app, mira, { state: 'SEN', name: 'Quixote House', city: 'Dakar' });
    const contact = await posted(app, mira, 'Mr Abdou QUIXOTE', [{ mission: office.id, title: 'Legal Adviser' }]);
    const promise = { title: 'Thank Quixote', due: '2030-01', state: 'SEN' };
    const followUp = (await must(app.http('POST', '/api/follow-ups', { as: mira, body: promise }), 201)).body;
    const logged = await engagement(app, mira, {
      text: 'Quixote spoke at length.',
      title: 'A lunch',
      states: ['SEN'],
      date: '2020',
    });
    const items = await search('quixote');
    expect(items.map(({ type }) => type)).toEqual(['contact', 'mission', 'follow-up', 'engagement']);
    expect(ids(items)).toEqual([contact.id, office.id, followUp.id, logged.id]);
    expect(items).toMatchObject([
      { title: 'Mr Abdou QUIXOTE', subtitle: 'Legal Adviser, Quixote House', state: { id: 'SEN' }, snippet: null },
      { title: 'Quixote House, Dakar', subtitle: 'Senegal' },
      { title: 'Thank Quixote', subtitle: 'open', date: '2030-01', state: { id: 'SEN' } },
      { title: 'A lunch', subtitle: 'meeting', date: '2020', state: { id: 'SEN' } },
    ]);
    expect(items[3]!.snippet).toEqual([
      { text: 'Quixote', hit: true },
      { text: ' spoke at length', hit: false },
    ]);
  });

  it('finds campaigns and events, those to come first', async () => {
    const event = async (name: string, date: string, more = {}) =>
      (await must(app.http('POST', '/api/events', { as: mira, body: { name, date, ...more } }), 201)).body;
    const drive = { name: 'Fjord drive', instrument: 'ssd', deadline: '2040' };
    const campaign = (await must(app.http('POST', '/api/campaigns', { as: mira, body: drive }), 201)).body;
    const past = await event('Fjord talks', '2001', { place: 'Oslo' });
    const later = await event('Fjord talks', '2190');
    const sooner = await event('Fjord talks', '2180', { body: 'Nordic Council' });
    await event('Fjord retreat', '2180', { visibility: 'restricted' });
    const other = await app.member('Otto Fenn');
    const items = await search('fjord', '', other);
    expect(ids(items)).toEqual([campaign.id, sooner.id, later.id, past.id]);
    expect(items).toMatchObject([
      { type: 'campaign', title: 'Fjord drive', subtitle: 'Safe Schools Declaration', date: '2040' },
      { type: 'event', title: 'Fjord talks', subtitle: 'Nordic Council', date: '2180' },
      { subtitle: null },
      { subtitle: 'Oslo' },
    ]);
  });

  it.each([
    ['KAZ', 'KAZ'],
    ['kz', 'KAZ'],
    ['Kazakh', 'KAZ'],
    ['Turkey', 'TUR'],
    ['Allemagne', 'DEU'],
    ['korea', 'KOR'],
  ])('finds a state by %s', async (q, id) => {
    expect((await search(q)).filter(({ type }) => type === 'state').map((item) => item.id)).toContain(id);
  });

  it('finds an instrument by its acronym', async () => {
    expect((await search('SSD')).filter(({ type }) => type === 'instrument').map((item) => item.id)).toContain('ssd');
  });

  it('finds words in any form, phrases, one of several, and none of others', async () => {
    const one = await engagement(app, mira, { text: 'The marmalade committee endorsed it.' });
    const two = await engagement(app, mira, { text: 'A committee of marmalades, postponed.' });
    const found = async (q: string) => ids(await search(q)).sort();
    const both = [one.id, two.id].sort();
    expect(await found('marmalade')).toEqual(both);
    expect(await found('endorsing marmalade')).toEqual([one.id]);
    expect(await found('"marmalade committee"')).toEqual([one.id]);
    expect(await found('marmalade -postponed')).toEqual([one.id]);
    expect(await found('marmalade postponed or endorsed')).toEqual(both);
    expect(await found('marmal')).toEqual(both);
    expect(await found('marmalade comm')).toEqual(both);
    expect(await found('marmalade unicorn')).toEqual([]);
  });

  it('puts a title before a text, and of two alike the newer one first', async () => {
    const old = await engagement(app, mira, { text: 'About tapestry', date: '2001' });
    const recent = await engagement(app, mira, { text: 'About tapestry', date: '2024' });
    const undated = await engagement(app, mira, { text: 'About tapestry', date: null });
    const titled = await engagement(app, mira, { title: 'Tapestry', text: 'About it', date: '2001' });
    expect(ids(await search('tapestry'))).toEqual([titled.id, recent.id, old.id, undated.id]);
  });

  it('shows where the words stand, as plain text', async () => {
    const text = `${'word '.repeat(300)}<b>the gazebo</b> & more \uE000forged\uE001 ${'tail '.repeat(300)}`;
    await engagement(app, mira, { text });
    const [found] = await search('gazebo');
    expect(found!.snippet!.filter(({ hit }) => hit)).toEqual([{ text: 'gazebo', hit: true }]);
    const shown = found!.snippet!.map((piece) => piece.text).join('');
    expect(shown.length).toBeLessThan(600);
    expect(shown).not.toMatch(/[\uE000\uE001]/);
  });

  it('shows the passage where that is what fits', async () => {
    await engagement(app, mira, {
      text: 'Nothing here',
      passages: [{ text: 'The wombat agreed', visibility: 'internal' }],
    });
    const [found] = await search('wombat');
    expect(found!.snippet).toContainEqual({ text: 'wombat', hit: true });
  });

  it('forgets words that were taken out, and what was deleted', async () => {
    const { id } = await engagement(app, mira, { text: 'An okapi' });
    await must(app.http('PATCH', `/api/engagements/${id}`, { as: mira, version: 1, body: { text: 'A narwhal' } }), 200);
    expect(ids(await search('okapi'))).toEqual([]);
    expect(ids(await search('narwhal'))).toEqual([id]);
    await must(app.http('DELETE', `/api/engagements/${id}`, { as: mira, version: 2 }), 204);
    expect(ids(await search('narwhal'))).toEqual([]);
  });

  it('keeps to the limit, and lets no kind of name crowd out the rest', async () => {
    for (let n = 0; n < 8; n++) await posted(app, mira, `Ms Zelda${n} FLAMINGO`, []);
    for (let n = 0; n < 8; n++) await engagement(app, mira, { text: `Flamingo ${n}` });
    const items = await search('flamingo', '&limit=9');
    expect(items.filter(({ type }) => type === 'contact')).toHaveLength(5);
    expect(items.filter(({ type }) => type === 'engagement')).toHaveLength(4);
    expect(await search('flamingo', '&limit=1')).toHaveLength(1);
  });

  it('finds of contacts, missions and follow-ups only what the reader may see', async () => {
    const other = await app.member('Otto Other');
    const hide = { visibility: 'restricted' };
    const office = await mission(app, mira, { name: 'Peregrine Lodge', ...hide });
    await posted(app, mira, 'Mr PEREGRINE', [{ mission: office.id }], hide);
    await must(app.http('POST', '/api/follow-ups', { as: mira, body: { title: 'Call Peregrine', ...hide } }), 201);
    expect(await search('peregrine')).toHaveLength(3);
    expect(await search('peregrine', '', other)).toEqual([]);
    expect(await search('peregrine', '', app.admin)).toEqual([]);
  });

  it.each([
    'a',
    'Z',
    '"',
    '""',
    "'",
    '&|!()<->:*',
    '-',
    '-word',
    'or',
    'OR or',
    '%',
    '_',
    '\\',
    '%%%_\\',
    ':*',
    'a:*&b',
    '<script>alert(1)</script>',
    'the',
    'the of and',
    '   ',
    '...---...',
    '中文',
    'الأمم',
    '🎉',
    'é',
    "robert'); drop table engagement;--",
    `"unfinished phrase`,
    'a'.repeat(500),
    'ab '.repeat(166),
    '"a" '.repeat(120),
    '\uE000\uE001',
  ])('takes %j calmly', async (q) => {
    const items = await search(q);
    expect(Array.isArray(items)).toBe(true);
    expect(items.length).toBeLessThanOrEqual(20);
  });

  it('takes wildcards literally', async () => {
    const contact = await posted(app, mira, 'Mr 100% SURE_THING', []);
    expect(ids(await search('100%'))).toEqual([contact.id]);
    expect(ids(await search('SURE_THING'))).toEqual([contact.id]);
    expect(ids(await search('SURExTHING'))).toEqual([]);
  });

  it.each([
    ['?q', 'q=%00'],
    ['?q', `q=${'a'.repeat(10_000)}`],
    ['?q', ''],
    ['?q', 'q=a&q=b'],
    ['?limit', 'q=a&limit=0'],
    ['?limit', 'q=a&limit=201'],
    ['?page', 'q=a&page=2'],
  ])('refuses at %s', async (pointer, query) => {
    const { status, body } = await app.http('GET', `/api/search?${query}`, { as: mira });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});
