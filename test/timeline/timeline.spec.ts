import { jest } from '@jest/globals';
import pg from 'pg';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { allPages, engagement } from '../build/engagement.js';

let app: TestApp;
let mira: Person;
beforeAll(async () => {
  app = await startApp();
  mira = await app.member('Mira Okonjo');
});
afterAll(() => app?.close());

interface Item {
  id: string;
  type: string;
  date: string | null;
  role?: string;
}

const timeline = async (state: string, query = ''): Promise<Item[]> =>
  (await must(app.http('GET', `/api/states/${state}/timeline?limit=200&${query}`, { as: mira }), 200)).body.items;

describe('the timeline of a state', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const states = ['TUV'];
    ids.month = (await engagement(app, mira, { states, date: '2016-01', text: 'In January' })).id;
    ids.undated = (await engagement(app, mira, { states, date: null, kind: 'letter' })).id;
    ids.asking = (await engagement(app, mira, { states, date: '2018-03', asks: [{ text: 'Endorse' }] })).id;
    ids.twice = (
      await engagement(app, mira, {
        date: '2017',
        states: [],
        stateRoles: [
          { state: 'TUV', role: 'hosted' },
          { state: 'TUV', role: 'met' },
        ],
      })
    ).id;
    ids.elsewhere = (await engagement(app, mira, { date: '2019', asks: [{ text: 'Speak to Tuvalu', states }] })).id;
    const fact = {
      state: 'TUV',
      instrument: 'ssd',
      act: 'endorse',
      status: 'endorsed',
      date: '2016-05',
      source: 'A list',
    };
    ids.position = (await must(app.http('POST', '/api/positions', { as: mira, body: fact }), 201)).body.id;
    const promise = { title: 'Write to them', due: '2031-02', engagement: ids.month };
    ids.due = (await must(app.http('POST', '/api/follow-ups', { as: mira, body: promise }), 201)).body.id;
    const someday = { title: 'Some day', state: 'TUV' };
    ids.someday = (await must(app.http('POST', '/api/follow-ups', { as: mira, body: someday }), 201)).body.id;
  });
  const own = (items: Item[]) => items.filter(({ id }) => Object.values(ids).includes(id));
  const named = (items: Item[]) => own(items).map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));

  it('has engagements, positions and follow-ups, newest first and undated last', async () => {
    const items = await timeline('TUV');
    expect(named(items).slice(0, 5)).toEqual(['due', 'asking', 'twice', 'position', 'month']);
    expect(named(items).slice(5).sort()).toEqual(['someday', 'undated']);
    const at = (name: string) => items.find(({ id }) => id === ids[name]);
    expect(at('month')).toMatchObject({
      type: 'engagement',
      role: 'met',
      date: '2016-01',
      earliest: '2016-01-01',
      day: '2016-01-01',
      text: 'In January',
      version: 1,
      followUps: [{ id: ids.due, title: 'Write to them' }],
    });
    expect(at('twice')).toMatchObject({ role: 'met', states: { length: 2 } });
    expect(at('position')).toMatchObject({
      type: 'position',
      date: '2016-05',
      instrument: { id: 'ssd' },
      status: 'endorsed',
    });
    expect(at('due')).toMatchObject({ type: 'follow-up', date: '2031-02', day: '2031-02-28', earliest: '2031-02-01' });
    expect(at('undated')).toMatchObject({ type: 'engagement', date: null, day: null });
  });

  it('is the same whatever the page, and loses nothing', async () => {
    const whole = await timeline('TUV', 'thirdState=true');
    for (const limit of [1, 3]) {
      const paged = await allPages(app, mira, '/api/states/TUV/timeline?thirdState=true', limit);
      expect(paged).toEqual(whole);
    }
    const { body } = await app.http('GET', '/api/states/TUV/timeline?thirdState=true&total=true&limit=1', { as: mira });
    expect(body.total).toBe(whole.length);
  });

  it('shows where the state was only asked about when that is asked for', async () => {
    expect(named(await timeline('TUV'))).not.toContain('elsewhere');
    const items = await timeline('TUV', 'thirdState=true');
    expect(items.find(({ id }) => id === ids.elsewhere)).toMatchObject({ type: 'engagement', role: 'asked-about' });
  });

  it.each([
    ['types=engagement', ['asking', 'twice', 'month', 'undated']],
    ['types=position', ['position']],
    ['types=follow-up', ['due', 'someday']],
    ['types=position,follow-up', ['due', 'position', 'someday']],
    ['kinds=letter', ['undated']],
    ['kinds=letter,meeting', ['asking', 'twice', 'month', 'undated']],
    ['withAsks=true', ['asking']],
    ['from=2016-02&to=2017-06', ['twice', 'position']],
    ['from=2016-01-31&to=2016', ['position', 'month']],
    ['to=2016', ['position', 'month']],
    ['from=2031', ['due']],
  ])('is narrowed by %s', async (query, names) => {
    expect(named(await timeline('TUV', query))).toEqual(names);
  });

  it('follows a date that is put right', async () => {
    const first = await engagement(app, mira, { states: ['NRU'], date: '2001' });
    const second = await engagement(app, mira, { states: ['NRU'], date: '2002' });
    const order = async () => (await timeline('NRU', 'types=engagement')).map(({ id }) => id);
    expect(await order()).toEqual([second.id, first.id]);
    await must(
      app.http('PATCH', `/api/engagements/${first.id}`, { as: mira, version: 1, body: { date: '2003-05' } }),
      200,
    );
    expect(await order()).toEqual([first.id, second.id]);
  });

  it('leaves out what was deleted', async () => {
    const { id } = await engagement(app, mira, { states: ['PLW'] });
    expect(await timeline('PLW', 'types=engagement')).toHaveLength(1);
    await must(app.http('DELETE', `/api/engagements/${id}`, { as: mira, version: 1 }), 204);
    expect(await timeline('PLW', 'types=engagement')).toHaveLength(0);
  });

  it('asks the database no more for a long page than for a short one', async () => {
    for (let n = 0; n < 12; n++) {
      const asks = [{ text: 'Endorse', states: ['MNG'], instrument: 'ssd' }];
      await engagement(app, mira, { states: ['MHL'], people: [{ name: `Mr ${n}` }], asks, ours: [{ user: mira.id }] });
    }
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const statements = async (limit: number) => {
      sent.mockClear();
      await must(app.http('GET', `/api/states/MHL/timeline?limit=${limit}&types=engagement`, { as: mira }), 200);
      return sent.mock.calls.length;
    };
    const few = await statements(2);
    expect(few).toBeGreaterThan(5);
    expect(await statements(12)).toBe(few);
    sent.mockRestore();
  });

  it.each(['/api/states/XXX/timeline', '/api/states/kaz/timeline', '/api/states/1/timeline'])(
    'of %s is not there',
    async (path) => {
      expect((await app.http('GET', path, { as: mira })).status).toBe(404);
    },
  );

  it.each(['types=dinner', 'kinds=', 'from=2016-13', 'cursor=x', 'withAsks=perhaps', 'sort=up'])(
    'refuses ?%s',
    async (query) => {
      const { status, body } = await app.http('GET', `/api/states/TUV/timeline?${query}`, { as: mira });
      expect(status).toBe(400);
      expect(body.errors[0].pointer).toBe(`?${query.split('=')[0]}`);
    },
  );
});
