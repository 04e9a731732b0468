import fc from 'fast-check';
import pg from 'pg';
import { InvalidPartialDate, parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import { PARTIAL_DATE_SQL_DOWN, PARTIAL_DATE_SQL_UP } from '../../../src/platform/dates/partial-date.sql.js';
import { type ScratchDatabase, scratchDatabase } from '../../scratch-database.js';
import { edtfLike } from './edtf-arbitrary.js';
import { INVALID_DATES, VALID_DATES } from './partial-date-cases.js';

const BAD_FORMAT = '22007';
const NOT_IN_CALENDAR = '22008';

let scratch: ScratchDatabase;
let client: pg.Client;

async function inDatabase(text: string | null): Promise<unknown> {
  try {
    const sql = 'SELECT partial_date_earliest($1)::text AS earliest, partial_date_latest($1)::text AS latest';
    const { rows } = await client.query(sql, [text]);
    return rows[0];
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code;
    throw error;
  }
}

function inTypeScript(text: string): unknown {
  try {
    const { earliest, latest } = parsePartialDate(text);
    return { earliest, latest };
  } catch (error) {
    if (!(error instanceof InvalidPartialDate)) throw error;
    return error.code === 'date.format' ? BAD_FORMAT : NOT_IN_CALENDAR;
  }
}

describe('partial dates in PostgreSQL', () => {
  beforeAll(async () => {
    scratch = await scratchDatabase();
    client = new pg.Client({ connectionString: scratch.ownerUrl });
    await client.connect();
    await client.query('CREATE SCHEMA partial_dates; SET search_path = partial_dates');
    await client.query(PARTIAL_DATE_SQL_UP);
  });

  afterAll(async () => {
    try {
      await client.query(PARTIAL_DATE_SQL_DOWN);
      await client.query('DROP SCHEMA partial_dates');
    } finally {
      await client.end();
      await scratch.drop();
    }
  });

  it.each(VALID_DATES)('%s lasts from %s to %s', async (edtf, earliest, latest) => {
    expect(await inDatabase(edtf)).toEqual({ earliest, latest });
  });

  it.each(INVALID_DATES)('refuses %j: %s', async (text, code) => {
    expect(await inDatabase(text)).toBe(code === 'date.format' ? BAD_FORMAT : NOT_IN_CALENDAR);
  });

  it('leaves what has no date without one', async () => {
    expect(await inDatabase(null)).toEqual({ earliest: null, latest: null });
  });

  it('agrees with the TypeScript on whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(edtfLike, async (text) => {
        expect(await inDatabase(text)).toEqual(inTypeScript(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('derives the days of a row, refuses one that is no date, and does so with an empty search path', async () => {
    await client.query(`CREATE TEMP TABLE entry (
      date text,
      date_earliest date GENERATED ALWAYS AS (partial_date_earliest(date)) STORED,
      date_latest date GENERATED ALWAYS AS (partial_date_latest(date)) STORED)`);
    await client.query("SET search_path = ''");
    await client.query("INSERT INTO pg_temp.entry VALUES ('[2015-05-28..2016-04-27]'), (NULL)");
    const { rows } = await client.query('SELECT date_earliest::text, date_latest::text FROM pg_temp.entry');
    expect(rows).toEqual([
      { date_earliest: '2015-05-28', date_latest: '2016-04-27' },
      { date_earliest: null, date_latest: null },
    ]);
    const refused = client.query("INSERT INTO pg_temp.entry VALUES ('2015-02-30')");
    await expect(refused).rejects.toMatchObject({ code: NOT_IN_CALENDAR });
    await client.query('SET search_path = partial_dates; DROP TABLE pg_temp.entry');
  });
});
