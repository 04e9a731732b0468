import { readFileSync } from 'node:fs';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { appliedImport, ownPage, plannedImport, refsWith, samplePath } from '../build/import.js';

let app: TestApp;
let member: Person;
beforeAll(async () => {
  app = await startApp();
  member = await app.member('Ines Alvarado');
});
afterAll(() => app.close());

describe.each(['peru', 'nigeria', 'thailand'])('the page %s', (name) => {
  it('is planned without writing anything, applied once, and then is known', async () => {
    const text = ownPage(name);
    const before = await counts();
    const plan = await plannedImport(app, member, text, { fileName: `${name}.txt` });
    expect(await counts()).toEqual(before);
    expect(plan.spans.map((span: { text: string }) => span.text).join('')).toBe(text);
    expect(plan.changes.create).toBeGreaterThan(plan.entries.length);
    expect(plan.status).toBe('planned');

    const done = (
      await must(app.http('POST', `/api/imports/${plan.id}/apply`, { as: member, version: plan.version }), 200)
    ).body;
    expect(done.status).toBe('applied');
    expect(done.changes).toEqual(plan.changes);
    expect(refsWith(done, 'create')).toEqual(refsWith(plan, 'create'));

    const again = await plannedImport(app, member, text);
    const { create, change, same, refuse } = plan.changes;
    expect(again.changes).toEqual({ create: 0, change: 0, same: create + change + same, refuse });
    const after = await counts();
    const second = await appliedImport(app, member, text);
    expect(second.changes.same).toBe(again.changes.same);
    expect(await counts()).toEqual(after);
  });
});

const kazakhstan = samplePath('kazakhstan');
(kazakhstan ? it : it.skip)('the Kazakhstan page gives 13 entries and is known the second time', async () => {
  const text = readFileSync(kazakhstan!, 'utf8');
  const done = await appliedImport(app, member, text);
  expect(done.entries).toHaveLength(13);
  expect(done.entries.every(({ date }: { date: string }) => /^\d{4}-\d\d$/.test(date))).toBe(true);
  expect(done.entries.map(({ action }: { action: string }) => action)).toEqual(Array(13).fill('create'));
  expect(done.positions.map(({ action }: { action: string }) => action)).toEqual(Array(4).fill('same'));
  expect(done.missions.map(({ city, emails }: { city: string; emails: string[] }) => [city, emails.length])).toEqual([
    ['Geneva', 1],
    ['New York', 1],
  ]);
  expect((await plannedImport(app, member, text)).changes).toEqual({
    create: 0,
    change: 0,
    same: done.changes.create + done.changes.same,
    refuse: 0,
  });
});

async function counts() {
  const tables = ['engagement', 'mission', 'contact', 'posting', 'position', 'position_source', 'follow_up', 'ask'];
  const sql = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ');
  return (await app.sql(`select ${sql}`, [], 'superuser')).rows[0];
}
