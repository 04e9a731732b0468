import { must, type Person, startApp, type TestApp } from '../app.js';
import { posted } from '../build/engagement.js';
import { campaign, itIs, nudgesOf, roundsAt } from '../build/nudges.js';
import { manyEngagements } from '../engagements/many-engagements.js';

/** Far above what it takes, and far below what one would wait for. */
const WELL_UNDER = 1_000;

describe('among ten thousand engagements', () => {
  let app: TestApp;
  let ana: Person;
  beforeAll(async () => {
    app = await startApp({ worker: true });
    await itIs(app, '2026-03-02T06:00:00Z', [app.admin]);
    ana = await app.member('Ana Ferro');
    await roundsAt(app, '2026-03-02T06:00:00Z', [ana]);
    await manyEngagements(app, 10_000);
    await app.sql(
      `update engagement set stage = 'confirmed', author_id = $1 where kind = 'meeting' and day >= '2024-01-01' and readers && '{staff}'`,
      [ana.id],
      'superuser',
    );
    await app.sql(
      `insert into contact (name, readers) select 'Somebody ' || n, '{staff}' from generate_series(1, 2000) n`,
      [],
      'superuser',
    );
    const { body: organisation } = await must(
      app.http('POST', '/api/organisations', { as: ana, body: { name: 'An office', kind: 'ngo' } }),
      201,
    );
    await app.sql(
      `insert into posting (contact_id, organisation_id, from_date) select id, $1, '2001' from contact`,
      [organisation.id],
      'superuser',
    );
    await posted(app, ana, 'Ioane FALE', [{ organisation: organisation.id, from: '2020' }]);
    const states = ['TUV', 'NRU', 'PRK', 'TKM', 'UZB', 'LAO', 'VNM', 'ERI', 'GNQ', 'SYR'].map((state) => ({ state }));
    await campaign(app, ana, { states, noContactMonths: 1 });
    await app.sql('analyze', [], 'superuser');
  });
  afterAll(() => app.close());

  it('somebody’s are found in well under a second', async () => {
    await roundsAt(app, '2026-03-02T09:00:00Z', [ana]);
    const took: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const began = performance.now();
      const found = await nudgesOf(app, ana);
      took.push(performance.now() - began);
      expect(new Set(found.map(({ kind }: { kind: string }) => kind)).size).toBeGreaterThan(1);
    }
    const median = took.toSorted((a, b) => a - b)[2]!;
    console.info(`nudges of one person among 10,000 engagements: ${Math.round(median)} ms`);
    expect(median).toBeLessThan(WELL_UNDER);
  });
});
