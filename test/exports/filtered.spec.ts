import { parse } from 'csv-parse/sync';
import { type Answer, must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, posted } from '../build/engagement.js';
import { document, fetched } from './document.js';

let app: TestApp;
let author: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  author = await app.member('Noor Haddad');
  other = await app.member('Piet Visser');
});
afterAll(() => app?.close());

const make = (body: Record<string, unknown>, as = author): Promise<Answer> =>
  app.http('POST', '/api/exports', { as, body: { report: 'engagements', format: 'csv', ...body } });

/** The texts of the engagements in a CSV file. */
async function texts(href: string, as = author): Promise<string[]> {
  const { body } = await must(app.http('GET', href, { as }), 200);
  const rows: { text: string }[] = parse(body, { columns: true });
  return rows.map(({ text }) => text);
}

async function campaign(visibility: string, name: string): Promise<string> {
  const body = { name, instrument: 'ssd', visibility };
  return (await must(app.http('POST', '/api/campaigns', { as: author, body }), 201)).body.id;
}

describe('an export of a filtered list', () => {
  let filters: Record<string, Record<string, unknown>>;
  beforeAll(async () => {
    const geneva = await mission(app, author, { state: 'FJI', city: 'Geneva' });
    const contact = await posted(app, author, 'Adi VAKATALE', [{ mission: geneva.id, from: '2010' }]);
    const drive = await campaign('internal', 'The drive of Suva');
    const of = (text: string, body: Record<string, unknown>) =>
      engagement(app, author, { states: ['FJI'], date: '2016', text, ...body });
    await of('by kind', { kind: 'note-verbale' });
    await of('by date', { date: '2019-05' });
    await of('by person', { people: [{ contact: contact.id }] });
    await of('by mission', { missions: [geneva.id] });
    await of('by instrument', { instruments: ['vancouver'] });
    await of('by campaign', { campaigns: [drive] });
    await of('by its asks', { asks: [{ text: 'to host' }] });
    await of('by the word pandanus', {});
    await engagement(app, author, {
      states: ['TON'],
      text: 'spoken of',
      asks: [{ text: 'to ask Fiji', states: ['FJI'] }],
    });
    filters = {
      'by kind': { kind: ['note-verbale', 'vote'] },
      'by date': { from: '2019', to: '2019-06' },
      'by person': { person: contact.id },
      'by mission': { mission: geneva.id },
      'by instrument': { instrument: 'vancouver' },
      'by campaign': { campaign: drive },
      'by its asks': { withAsks: true },
      'by the word pandanus': { q: 'pandan' },
      'spoken of': { thirdState: true, from: '2016-01-15', to: '2016-01-15', withAsks: true },
    };
  });

  it('has what the list of engagements has, as CSV and as a document, and again when it is fetched later', async () => {
    for (const [text, filter] of Object.entries(filters)) {
      const query = new URLSearchParams({ state: 'FJI', ...filter } as Record<string, string>);
      const list = await must(app.http('GET', `/api/engagements?${query}`, { as: author }), 200);
      const listed = list.body.items.map((item: { text: string }) => item.text).sort();
      expect(listed).toContain(text);
      expect(listed.length).toBeLessThan(3);
      const { body } = await must(make({ state: 'FJI', ...filter }), 201);
      expect([text, (await texts(body.href)).sort()]).toEqual([text, listed]);
      const again = await must(app.http('GET', `/api/exports/${body.id}`, { as: author }), 200);
      expect((await texts(again.body.href)).sort()).toEqual(listed);
    }
    const got = await document(app, author, { state: 'FJI', ...filters['by campaign'], from: '2016' });
    expect(got.of('Note')).toEqual(['by campaign']);
    expect(got.of('Fact')).toEqual(
      expect.arrayContaining(['Only\tFrom 2016 on', 'Only\tFor the campaign The drive of Suva', 'Entries\t1 entry']),
    );
    // a list, and not the whole history: without what is known of the state beside it
    expect(got.of('Heading1')).toEqual(['2016']);
  });

  it('tells others who asked for it and what it is narrowed to, and of a search not the words', async () => {
    const { body } = await must(make({ q: 'pandanus', state: 'FJI', kind: ['meeting'] }), 201);
    expect(body.filter).toMatchObject({ q: 'pandanus', searched: true, kind: ['meeting'] });
    const seen = await must(app.http('GET', `/api/exports/${body.id}`, { as: other }), 200);
    expect(seen.body.filter).toMatchObject({ q: null, searched: true, kind: ['meeting'] });
    expect((await app.http('GET', body.href, { as: other })).status).toBe(403);
    const words = `select from export_words where id = $1`;
    expect((await app.sql(words, [body.id])).rowCount).toBe(0);
    const history = await app.sql(`select before, after from history where record = 'export_words'`, [], 'superuser');
    expect(JSON.stringify(history.rows)).not.toContain('pandanus');
  });

  it('is as hidden as what it is narrowed to', async () => {
    const { body } = await must(make({ campaign: await campaign('restricted', 'Quiet drive') }), 201);
    expect(body.filter.campaign.name).toBe('Quiet drive');
    expect((await app.http('GET', `/api/exports/${body.id}`, { as: other })).status).toBe(404);
    expect((await app.http('GET', body.href, { as: other })).status).toBe(404);
    const list = await must(app.http('GET', '/api/exports?limit=200', { as: other }), 200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  });

  it('for outsiders is refused by what they may not know of, and else never names what they may not read', async () => {
    const hidden = await campaign('internal', 'Inner drive');
    const refused = await make({ campaign: hidden, audience: 'partners' });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/campaign', code: 'hidden-from-audience' })],
    ]);
    const shown = await campaign('partners', 'Shared drive');
    await engagement(app, author, { states: ['WSM'], text: 'shared', visibility: 'partners', campaigns: [shown] });
    const got = await document(app, author, { campaign: shown, audience: 'partners' });
    expect(got.of('Fact')).toContain('Only\tFor the campaign Shared drive');
    expect(got.of('Note')).toEqual(['shared']);
    const search = await document(app, author, { q: 'shared', audience: 'partners' });
    expect(search.of('Note')).toEqual(['shared']);
    expect(search.of('Fact').join()).not.toContain('With the words');
    // and no longer once it was withdrawn from them
    const { body } = await must(app.http('GET', `/api/campaigns/${shown}`, { as: author }), 200);
    const change = { as: author, version: body.version, body: { visibility: 'internal' } };
    await must(app.http('PATCH', `/api/campaigns/${shown}`, change), 200);
    const later = await fetched(app, author, got.made.href);
    expect(later.everything).not.toContain('Shared drive');
    expect(later.of('Fact')).toContain('Entries\tNone');
  });

  it.each([
    [{ campaign: '99999999-9999-4999-8999-999999999999' }, 422, '/campaign'],
    [{ person: '99999999-9999-4999-8999-999999999999' }, 422, '/person'],
    [{ mission: '99999999-9999-4999-8999-999999999999' }, 422, '/mission'],
    [{ instrument: 'no-such' }, 422, '/instrument'],
    [{ kind: ['nap'] }, 400, '/kind'],
    [{ from: '2016-13' }, 400, '/from'],
    [{ q: '' }, 400, '/q'],
    [{ withAsks: 'yes' }, 400, '/withAsks'],
    [{ limit: 5 }, 400, '/limit'],
    [{ deleted: true }, 400, '/deleted'],
  ])('refuses %j', async (body, status, pointer) => {
    const answer = await make(body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([status, pointer]);
  });
});
