import { must, type Person, startApp, type TestApp } from '../app.js';
import { allPages, engagement, mission, patched } from '../build/engagement.js';

let app: TestApp;
let mira: Person;
beforeAll(async () => {
  app = await startApp();
  mira = await app.member('Mira Okonjo');
});
afterAll(() => app?.close());

describe('the list', () => {
  it('brings every one once, newest first and undated last, whatever the page', async () => {
    const lina = await app.member('Lina List');
    const dates = [
      '2016',
      '2016-01',
      '2016-01-15',
      null,
      '2015-23',
      '2017-01/2017-03',
      null,
      '[2015-05-28..2016-04-27]',
      '2016-01',
      null,
    ];
    const ids = [];
    for (const date of dates) ids.push((await engagement(app, lina, { date, states: ['BTN'] })).id);
    const one = await allPages(app, lina, '/api/engagements?state=BTN', 1);
    const shown = one.map((item) => (item as unknown as { date: string | null }).date);
    expect(shown.slice(0, 2)).toEqual(['2017-01/2017-03', '2016-01-15']);
    expect(shown.slice(2, 5).sort()).toEqual(['2016', '2016-01', '2016-01']);
    expect(shown.slice(5)).toEqual(['2015-23', '[2015-05-28..2016-04-27]', null, null, null]);
    expect(one.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(await allPages(app, lina, '/api/engagements?state=BTN', 3)).toEqual(one);
    const total = await app.http('GET', '/api/engagements?state=BTN&limit=2&total=true', { as: lina });
    expect(total.body).toMatchObject({ total: 10, items: { length: 2 } });
  });

  it('is narrowed by kind, period, person, mission and instrument', async () => {
    const office = await mission(app, mira, { state: 'BRB', city: 'New York' });
    const contact = (await must(app.http('POST', '/api/contacts', { as: mira, body: { name: 'Mr Joel PARRIS' } }), 201))
      .body;
    const states = ['BRB'];
    const met = await engagement(app, mira, {
      states,
      date: '2019-05',
      missions: [office.id],
      people: [{ contact: contact.id }],
    });
    const wrote = await engagement(app, mira, {
      states,
      date: '2020',
      kind: 'call',
      kinds: ['call', 'letter'],
      instruments: ['ssd'],
    });
    const asked = await engagement(app, mira, {
      states,
      date: null,
      kind: 'vote',
      asks: [{ text: 'Endorse', instrument: 'ssd' }],
    });
    const found = async (query: string) => {
      const { body } = await must(app.http('GET', `/api/engagements?state=BRB&${query}`, { as: mira }), 200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await found('kind=letter')).toEqual([wrote.id]);
    expect(await found('kind=letter,meeting')).toEqual([wrote.id, met.id]);
    expect(await found('from=2019-05-20')).toEqual([wrote.id, met.id]);
    expect(await found('from=2019-06')).toEqual([wrote.id]);
    expect(await found('to=2020-03')).toEqual([wrote.id, met.id]);
    expect(await found('to=2019-05-02')).toEqual([met.id]);
    expect(await found(`person=${contact.id}`)).toEqual([met.id]);
    expect(await found(`mission=${office.id}`)).toEqual([met.id]);
    expect(await found('instrument=ssd')).toEqual([wrote.id, asked.id]);
  });

  it.each([
    'limit=0',
    'limit=201',
    'kind=dinner',
    'from=yesterday',
    'state=kaz',
    'cursor=nonsense',
    'person=1',
    'colour=red',
    'deleted=maybe',
  ])('refuses ?%s', async (query) => {
    const { status, body } = await app.http('GET', `/api/engagements?${query}`, { as: mira });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe(`?${query.split('=')[0]}`);
  });
});

describe('the history', () => {
  it('has what changed, of the engagement and of all that hangs on it, and nothing else', async () => {
    const first = await engagement(app, mira, {
      people: [{ name: 'Mr One' }, { name: 'Mr Two' }],
      asks: [{ text: 'Endorse' }],
      passages: [{ text: 'Inside', visibility: 'internal' }],
    });
    await must(
      patched(app, mira, first, {
        title: 'Now with a title',
        people: [{ name: 'Mr One' }, { name: 'Mr Three' }],
        asks: [{ text: 'Endorse', answer: 'noted' }],
        passages: [{ id: first.passages[0]!.id, text: 'Deep inside', visibility: 'internal' }],
        source: 'A letter',
      }),
      200,
    );
    const path = `/api/engagements/${first.id}/history`;
    const changes = (await allPages(app, mira, path, 2)) as unknown as Record<string, unknown>[];
    const told = changes.map(({ record, op, before, after }) => ({ record, op, before, after }));
    const last = told.slice(0, told.findIndex(({ op, record }) => record === 'engagement' && op === 'UPDATE') + 1);
    expect(last).toHaveLength(6);
    expect(last).toEqual(
      expect.arrayContaining([
        { record: 'engagement', op: 'UPDATE', before: { title: null }, after: { title: 'Now with a title' } },
        { record: 'engagement_attribution', op: 'UPDATE', before: { source: null }, after: { source: 'A letter' } },
        {
          record: 'engagement_person',
          op: 'INSERT',
          before: null,
          after: expect.objectContaining({ name: 'Mr Three' }),
        },
        { record: 'engagement_person', op: 'DELETE', before: expect.objectContaining({ name: 'Mr Two' }), after: null },
        { record: 'ask', op: 'UPDATE', before: { answer: null }, after: { answer: 'noted' } },
        { record: 'passage', op: 'UPDATE', before: { text: 'Inside' }, after: { text: 'Deep inside' } },
      ]),
    );
    expect(changes[0]).toMatchObject({ actor: { id: mira.id }, at: expect.stringMatching(/Z$/) });
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    const counted = await app.http('GET', `${path}?total=true&limit=1`, { as: mira });
    expect(counted.body).toMatchObject({ total: changes.length, items: { length: 1 } });
  });

  it('of an unknown engagement is not found', async () => {
    for (const id of ['11111111-2222-4333-8444-555555555555', 'nonsense']) {
      expect((await app.http('GET', `/api/engagements/${id}/history`, { as: mira })).status).toBe(404);
      expect((await app.http('GET', `/api/engagements/${id}`, { as: mira })).status).toBe(404);
    }
  });
});
