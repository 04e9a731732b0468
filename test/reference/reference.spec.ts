import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { ReferenceService } from '../../src/reference/reference.service.js';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';

let scratch: ScratchDatabase;
let source: DataSource;
let look: pg.Client;

beforeAll(async () => {
  scratch = await scratchDatabase();
  source = await new DataSource(dataSourceOptions(scratch.appUrl)).initialize();
  look = new pg.Client({ connectionString: scratch.superuserUrl });
  await look.connect();
});
afterAll(async () => {
  await source.destroy();
  await look.end();
  await scratch.drop();
});

const one = async (sql: string) => (await look.query(sql)).rows[0];

describe('reference data', () => {
  it('fills every table that ships', async () => {
    const counts =
      await one(`select (select count(*)::int from state) as states, (select count(*)::int from instrument) as instruments,
      (select count(*)::int from organisation) as organisations, (select count(*)::int from membership) as memberships,
      (select count(distinct state_id)::int from position where instrument_id = 'ssd' and status = 'endorsed') as endorsed`);
    expect(counts).toEqual({ states: 195, instruments: 28, organisations: 30, memberships: 1121, endorsed: 120 });
  });

  it('keeps a date as precise as its best source, and every source with its own date', async () => {
    const { date } = await one(`select date from position where state_id = 'KAZ' and instrument_id = 'ssd'`);
    const { rows } = await look.query(
      `select s.date from position_source s join position p on p.id = s.position_id where p.state_id = 'KAZ' and p.instrument_id = 'ssd' order by 1`,
    );
    expect(date).toBe('2015');
    expect(rows.map((row) => row.date)).toEqual(['2015', '[2015-05-28..2016-04-27]', null]);
  });

  it('comes in once, and a newer version of the files leaves what staff wrote', async () => {
    const before = await one('select count(*)::int as n from history');
    const reference = new ReferenceService(new Database(source));
    await reference.load();
    await look.query(`update state set key_information = 'Chairs the group.', name_en = 'Old name' where id = 'KAZ'`);
    await look.query(`update reference_load set version = 'an earlier one'`);
    await reference.load();
    const state = await one(`select name_en, key_information from state where id = 'KAZ'`);
    const after = await one('select count(*)::int as n from history');
    expect(state).toEqual({ name_en: 'Kazakhstan', key_information: 'Chairs the group.' });
    expect(after.n).toBe(before.n + 2);
  });
});
