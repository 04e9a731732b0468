import pg from 'pg';
import { type Answer, must, type Person, startApp, type TestApp } from '../app.js';
import { engagement } from '../build/engagement.js';
import { type Route, routesOf } from '../http/routes.js';
import { type HiddenWorld, hideAWorld, SECRET } from './hidden-world.js';

/** A colleague, signed in and curious, against everything that is restricted to somebody else. */
let app: TestApp;
let author: Person;
let other: Person;
let hidden: HiddenWorld;
let before: Map<string, string>;
const NOBODY = '11111111-2222-4333-8444-555555555555';

/** What each of these addresses answers to the colleague. */
async function looks(paths: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const { body } = await must(app.http('GET', path, { as: other }), 200);
    found.set(path, JSON.stringify(body));
  }
  return found;
}

const LISTS = [
  ...['engagements', 'contacts', 'missions', 'organisations', 'campaigns', 'positions', 'follow-ups', 'outbox'].map(
    (noun) => `/api/${noun}?total=true&limit=200`,
  ),
  '/api/engagements?total=true&deleted=true',
  ...['BWA', 'MNG'].flatMap((state) => [
    `/api/states/${state}`,
    `/api/states/${state}/people`,
    `/api/states/${state}/timeline?total=true&thirdState=true`,
    `/api/engagements?state=${state}&total=true`,
    `/api/follow-ups?state=${state}&total=true`,
  ]),
  ...['', '?instrument=vancouver'].map((query) => `/api/states${query}`),
  ...[SECRET, SECRET.slice(0, 4), 'House', 'BWA'].map((words) => `/api/search?q=${words}`),
  ...['contacts', 'missions', 'organisations', 'campaigns'].map((noun) => `/api/${noun}?q=${SECRET}`),
  '/api/today',
];

beforeAll(async () => {
  app = await startApp();
  app.clock.set('2026-01-05T08:00:00Z');
  author = await app.member('Ayla Author');
  other = await app.member('Otto Other');
  before = await looks(LISTS);
  hidden = await hideAWorld(app, author);
});
afterAll(() => app?.close());

/** Bodies that would pass, were the record there. */
const BODIES: Record<string, unknown> = {
  '/api/contacts/{id}/postings': { rank: 'Attaché', organisation: NOBODY },
  '/api/contacts/{id}/left': { on: '2026' },
  '/api/campaigns/{id}/states': { state: 'PER' },
  '/api/campaigns/{id}/states/{state}/endorse': { source: 'Me' },
  '/api/campaigns/{id}/snooze': { until: '2027-01-01' },
  '/api/follow-ups/{id}/snooze': { until: '2027-01-01' },
};
const PATCHES: Record<string, unknown> = {
  campaigns: { note: 'x' },
  engagements: { text: 'x' },
  'follow-ups': { note: 'x' },
};

function ask({ method, path }: Route, id: string): Promise<Answer> {
  const noun = path.split('/')[2]!;
  const body = method === 'GET' || method === 'DELETE' ? undefined : (BODIES[path] ?? PATCHES[noun]);
  const address = path.replace('{id}', id).replace('{state}', 'BWA').replace('{posting}', NOBODY);
  return app.http(method, address, { as: other, body, ...(method === 'GET' ? {} : { version: 1 }) });
}

it('is answered by every list, count and search as before there was anything to hide', async () => {
  expect(Object.fromEntries(await looks(LISTS))).toEqual(Object.fromEntries(before));
});

it('is answered by every address of a hidden thing as by that of a missing one', async () => {
  const routes = routesOf(app).filter(
    ({ path }) => /^\/api\/[^/]+\/\{id\}/.test(path) && hidden.ids[path.split('/')[2]!],
  );
  expect(routes.length).toBeGreaterThan(35);
  for (const route of routes) {
    const { status, body } = await ask(route, hidden.ids[route.path.split('/')[2]!]!);
    const missing = await ask(route, NOBODY);
    expect([route, status, body]).toEqual([route, missing.status, missing.body]);
    expect([route, status < 400]).toEqual([route, false]);
  }
});

it('is answered by every filter and reference to a hidden thing as to a missing one', async () => {
  const { ids } = hidden;
  const filters: [path: string, noun: string][] = [
    ['/api/engagements?total=true&person=', 'contacts'],
    ['/api/engagements?total=true&mission=', 'missions'],
    ['/api/engagements?total=true&campaign=', 'campaigns'],
    ['/api/follow-ups?total=true&engagement=', 'engagements'],
    ['/api/follow-ups?total=true&campaign=', 'campaigns'],
    ['/api/contacts?total=true&mission=', 'missions'],
    ['/api/contacts?total=true&organisation=', 'organisations'],
    ['/api/missions?total=true&organisation=', 'organisations'],
  ];
  for (const [path, noun] of filters) {
    const [found, missing] = [ids[noun]!, NOBODY].map((id) => app.http('GET', `${path}${id}`, { as: other }));
    expect([path, (await found!).body]).toEqual([path, (await missing!).body]);
  }
  const bodies: [path: string, noun: string, body: (id: string) => Record<string, unknown>][] = [
    ['/api/follow-ups', 'engagements', (engagement) => ({ title: 'x', engagement })],
    ['/api/follow-ups', 'campaigns', (campaign) => ({ title: 'x', campaign })],
    ['/api/contacts', 'missions', (mission) => ({ name: 'x', postings: [{ mission }] })],
    ['/api/contacts', 'organisations', (organisation) => ({ name: 'x', postings: [{ organisation }] })],
    ['/api/missions', 'organisations', (organisation) => ({ organisation, kind: 'other', city: 'Rome' })],
    ['/api/engagements', 'campaigns', (id) => ({ date: null, kind: 'call', states: [], text: '', campaigns: [id] })],
    [
      '/api/engagements',
      'contacts',
      (id) => ({ date: null, kind: 'call', states: [], text: '', people: [{ contact: id }] }),
    ],
  ];
  for (const [path, noun, body] of bodies) {
    const [found, missing] = [ids[noun]!, NOBODY].map((id) => app.http('POST', path, { as: other, body: body(id) }));
    const answers = [await found!, await missing!].map(({ status, body }) => ({ status, body }));
    expect([path, noun, answers[0]]).toEqual([path, noun, answers[1]]);
    expect([path, noun, answers[0]!.status]).toEqual([path, noun, 422]);
  }
});

it('is not told by planning the page again on which it stood', async () => {
  const body = {
    kind: 'state-page',
    text: `Botswana\nEndorsements\nAdvocacy Engagements\nJanuary 2016: Met about ${SECRET}.`,
  };
  const { body: plan } = await must(app.http('POST', '/api/imports', { as: other, body }), 201);
  expect(plan.entries).toMatchObject([{ action: 'create' }]);
  for (const id of hidden.all) expect(JSON.stringify(plan)).not.toContain(id);
});

it('is in no export, whoever asks for whose', async () => {
  for (const audience of ['internal', 'partners', 'public']) {
    const made = await must(
      app.http('POST', '/api/exports', { as: other, body: { report: 'engagements', format: 'csv', audience } }),
      201,
    );
    const file = await must(app.http('GET', made.body.href, { as: other }), 200);
    expect(file.body).not.toContain(SECRET);
  }
});

/** What an import that all may see made of its page is told by ids (`import_item`), also of what was restricted since: no words. */
it('stands in no row that plain SQL shows, of any table, its history and the mail included', async () => {
  const client = new pg.Client({ connectionString: app.scratch.appUrl });
  await client.connect();
  const told = async (person: Person) => {
    await client.query('begin');
    await client.query('select act_as($1)', [person.id]);
    const tables = await client.query(
      `select name from protected_table union select 'history'
       union select 'engagement_search' except select 'import_item'`,
    );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query(
        `select count(*)::int as n from (select to_jsonb(r) as line from ${name} r) rows
         where line::text ~ any($1) and not line ->> 'record' is not distinct from 'import_item'`,
        [[SECRET, ...hidden.all]],
      );
      if (rows[0].n > 0) found.push(name);
    }
    await client.query('rollback');
    return found.sort();
  };
  try {
    expect((await told(author)).length).toBeGreaterThan(25);
    expect(await told(other)).toEqual([]);
    expect(await told(app.admin)).toEqual([]);
  } finally {
    await client.end();
  }
});

it('is not named by the history of an open engagement that was once linked with it', async () => {
  const campaigns = [hidden.ids.campaigns];
  const first = await engagement(app, author, { campaigns, followUps: [{ title: 'Ask' }] });
  const [followUp] = first.followUps;
  const path = `/api/follow-ups/${followUp!.id}`;
  const body = { campaign: hidden.ids.campaigns };
  await must(app.http('PATCH', path, { as: author, version: 1, body }), 200);
  await must(
    app.http('PATCH', path, { as: author, version: 2, body: { campaign: null, visibility: 'internal' } }),
    200,
  );
  const history = async (at: string, as: Person) =>
    JSON.stringify((await must(app.http('GET', `${at}/history`, { as }), 200)).body);
  for (const at of [`/api/engagements/${first.id}`, path]) {
    expect(await history(at, author)).toContain(hidden.ids.campaigns);
    expect(await history(at, other)).not.toContain(hidden.ids.campaigns);
  }
});
