import type pg from 'pg';
import type { Client } from '../start/client.js';

/** The same rows twice: through the application, and by plain SQL as the superuser, who is asked no questions. */
export interface Way {
  name: string;
  times: number;
  app(client: Client): Promise<unknown>;
  raw(database: pg.Client): Promise<unknown>;
}

const COLUMNS = 'e.id, e.date, e.kind, e.title, e.text, e.place, e.visibility, e.author_id, e.version, e.created_at';

const PARTS = ['act', 'state', 'person', 'mission', 'instrument', 'attribution'].map((part) => `engagement_${part}`);

/** A page of engagements and what hangs on them, a query a table. */
async function withParts(database: pg.Client, rows: Promise<pg.QueryResult>): Promise<void> {
  const ids = (await rows).rows.map(({ id }) => id);
  for (const part of [...PARTS, 'ask', 'passage', 'quotation'])
    await database.query(
      `select * from ${part} where ${part === 'engagement_attribution' ? 'id' : 'engagement_id'} = any($1)`,
      [ids],
    );
}

const newest = `order by e.day desc, e.id desc limit 50`;

export const WAYS: Way[] = [
  {
    name: 'list, a page of 50',
    times: 30,
    app: (client) => client.get('/api/engagements?limit=50'),
    raw: (database) =>
      withParts(database, database.query(`select ${COLUMNS} from engagement e where deleted_at is null ${newest}`)),
  },
  {
    name: 'timeline of a state, a page of 50',
    times: 30,
    app: (client) => client.get('/api/states/KAZ/timeline?limit=50'),
    raw: (database) =>
      withParts(
        database,
        database.query(
          `select ${COLUMNS} from engagement e where deleted_at is null
             and exists (select from engagement_state s where s.engagement_id = e.id and s.state_id = 'KAZ') ${newest}`,
        ),
      ),
  },
  {
    name: 'search for two words',
    times: 30,
    app: (client) => client.get('/api/search?q=harvest3%20bridge7'),
    raw: (database) =>
      database.query(
        `select ${COLUMNS}, ts_rank(w.words, q) as rank from websearch_to_tsquery('simple', 'harvest3 bridge7') q
           join engagement_words w on w.words @@ q join engagement e on e.id = w.engagement_id
         where e.deleted_at is null order by rank desc limit 20`,
      ),
  },
  {
    name: 'log a meeting',
    times: 30,
    app: (client) =>
      client.post('/api/engagements', {
        ...{ date: '2018-06', kind: 'meeting', states: ['KAZ'], text: 'We spoke about the declaration.' },
        people: [{ name: 'Somebody' }],
        asks: [{ text: 'Endorse it', states: ['MNG'] }],
      }),
    raw: logged,
  },
  {
    name: 'export as CSV, all that may be seen',
    times: 3,
    app: async (client) => {
      const { href } = await client.post('/api/exports', { report: 'engagements', format: 'csv' });
      return client.get(href);
    },
    raw: (database) =>
      withParts(
        database,
        database.query(`select ${COLUMNS} from engagement e where deleted_at is null order by e.day`),
      ),
  },
];

async function logged(database: pg.Client): Promise<void> {
  await database.query('begin');
  const { rows } = await database.query(
    `insert into engagement (date, kind, text) values ('2018-06', 'meeting', 'We spoke about the declaration.') returning id`,
  );
  const id = rows[0].id;
  await database.query(`insert into engagement_act (engagement_id, kind) values ($1, 'meeting')`, [id]);
  await database.query(
    `insert into engagement_state (engagement_id, state_id, role) values ($1, 'KAZ', 'met'), ($1, 'MNG', 'asked-about')`,
    [id],
  );
  await database.query(`insert into engagement_person (engagement_id, side, name) values ($1, 'theirs', 'Somebody')`, [
    id,
  ]);
  const ask = await database.query(`insert into ask (engagement_id, text) values ($1, 'Endorse it') returning id`, [
    id,
  ]);
  await database.query(`insert into ask_state (engagement_id, ask_id, state_id) values ($1, $2, 'MNG')`, [
    id,
    ask.rows[0].id,
  ]);
  await database.query('commit');
}
