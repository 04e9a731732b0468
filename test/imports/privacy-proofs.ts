import { must, type Person, startApp, type TestApp } from '../app.js';
import { appliedImport, plannedImport, refsWith, statePage, step } from '../build/import.js';
import type { ScratchDatabase } from '../scratch-database.js';

let app: TestApp;
let member: Person;
let other: Person;
const get = async (path: string, as: Person) => (await must(app.http('GET', path, { as }), 200)).body;
const ENTRIES = [
  'March 2016: Meeting with the Second Secretary, who told us about the walnut affair. Ulrike will call back.',
  'May 2021: Attended the side-event on education in emergencies.',
];
const page = (name: string) => statePage({ name, entries: ENTRIES });
const change = async (id: string, body: unknown, as = member) => {
  const { version } = await get(`/api/engagements/${id}`, as);
  await must(app.http('PATCH', `/api/engagements/${id}`, { as, version, body }), 200);
};
/** What a member's own connection gives by plain SQL. */
async function plainly(as: Person, sql: string, values: unknown[]) {
  const { rows } = await app.sql(
    `with acting as (select act_as('${as.id}')) select x.* from acting, lateral (${sql}) x`,
    values,
  );
  return rows;
}

export function proveImports(database: () => Promise<ScratchDatabase>): void {
  beforeAll(async () => {
    app = await startApp({ scratch: await database() });
    member = await app.member('Ines Alvarado');
    other = await app.member('Kofi Mensah');
  });
  afterAll(async () => {
    await app?.close();
    await app?.scratch.drop();
  });

  describe('an engagement that its author restricted after the import', () => {
    it('is in no other member’s plan, and takes the import’s original with it', async () => {
      const done = await appliedImport(app, member, page('Tuvalu'));
      const second = await appliedImport(app, other, page('Tuvalu'));
      expect(await get(`/api/imports/${done.id}`, other)).toMatchObject({ id: done.id });
      const secret = (await get('/api/engagements?state=TUV', member)).items[1];
      await change(secret.id, { visibility: 'restricted' });

      // as if it were not there
      const plan = await plannedImport(app, other, page('Tuvalu'));
      expect(refsWith(plan, 'create')).toEqual(['e1']);
      expect(JSON.stringify(plan)).not.toContain(secret.id);
      // both originals hold its words
      for (const { id } of [done, second]) {
        expect((await app.http('GET', `/api/imports/${id}`, { as: other })).status).toBe(404);
      }
      const listed = (await get('/api/imports', other)).items.map(({ id }: { id: string }) => id);
      expect(listed).not.toContain(done.id);
      expect((await get('/api/imports?total=true', other)).total).toBe(1);
      expect((await step(app, other, done, 'POST', '/undo')).status).toBe(404);
      const sql = 'select id from import_original where id = any($1)';
      expect(await plainly(other, sql, [[done.id, second.id]])).toEqual([]);
      expect(await plainly(member, sql, [[done.id]])).toHaveLength(1);
      // its author knows it as before
      expect((await plannedImport(app, member, page('Tuvalu'))).changes).toMatchObject({ create: 0, same: 2 });
      expect(await get(`/api/imports/${done.id}`, member)).toMatchObject({ id: done.id, status: 'applied' });
    });

    it('stays when a colleague imports and undoes the same page', async () => {
      const plan = await plannedImport(app, other, page('Tuvalu'));
      const done = (await must(step(app, other, plan, 'POST', '/apply'), 200)).body;
      const { undone } = (await must(step(app, other, done, 'POST', '/undo'), 200)).body;
      expect(undone.skipped).toEqual([]);
      expect((await get('/api/engagements?state=TUV', member)).items.map(({ date }: { date: string }) => date)).toEqual(
        ['2021-05', '2016-03'],
      );
    });
  });

  it.each([
    ['people under the Chatham House Rule', { attribution: 'chatham-house' }],
    ['a passage of it kept inside', { passages: [{ text: 'about the walnut affair', visibility: 'restricted' }] }],
  ])('an engagement with %s hides the original from those who may not read that', async (name, body) => {
    const state = name.startsWith('people') ? 'Nauru' : 'Palau';
    const done = await appliedImport(app, member, page(state));
    const engagement = (await get(`/api/engagements?state=${state === 'Nauru' ? 'NRU' : 'PLW'}`, member)).items[1];
    await change(engagement.id, body);
    expect((await app.http('GET', `/api/imports/${done.id}`, { as: other })).status).toBe(404);
    expect((await app.http('GET', `/api/imports/${done.id}`, { as: member })).status).toBe(200);
  });

  describe('an import that its author restricted', () => {
    it('is his alone; what it made is internal all the same', async () => {
      const plan = await plannedImport(app, member, page('Tonga'), { visibility: 'restricted' });
      expect(plan).toMatchObject({ visibility: 'restricted', author: { id: member.id } });
      expect((await app.http('GET', `/api/imports/${plan.id}`, { as: other })).status).toBe(404);
      expect((await step(app, other, plan, 'POST', '/apply')).status).toBe(404);
      expect((await step(app, other, plan, 'PATCH', '', { corrections: { leaveOut: ['e1'] } })).status).toBe(404);
      const done = (await must(step(app, member, plan, 'POST', '/apply'), 200)).body;
      expect((await get('/api/engagements?state=TON', other)).items).toHaveLength(2);
      // known by its words, though the import is not
      expect((await plannedImport(app, other, page('Tonga'))).changes).toMatchObject({ create: 0, same: 2 });
      const opened = (await must(step(app, member, done, 'PATCH', '', { visibility: 'internal' }), 200)).body;
      expect(opened).toMatchObject({ visibility: 'internal', status: 'applied' });
      expect((await app.http('GET', `/api/imports/${plan.id}`, { as: other })).status).toBe(200);
    });

    it('may name colleagues', async () => {
      const readers = { users: [other.id] };
      const plan = await plannedImport(app, member, page('Samoa'), { visibility: 'restricted', readers });
      expect((await app.http('GET', `/api/imports/${plan.id}`, { as: other })).status).toBe(200);
      expect((await app.http('GET', `/api/imports/${plan.id}`, { as: app.admin })).status).toBe(404);
    });
  });

  it('nobody who is not signed in learns of imports', async () => {
    expect((await app.http('GET', '/api/imports')).status).toBe(401);
    expect((await app.http('POST', '/api/imports', { body: { kind: 'state-page', text: page('Tonga') } })).status).toBe(
      401,
    );
    expect((await app.sql('select id from import_original')).rows).toEqual([]);
    expect((await app.sql('select id from import_item')).rows).toEqual([]);
  });
}
