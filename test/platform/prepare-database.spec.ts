import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { dataSourceOptions } from '../../src/data-source.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';

const { superuserUrl, ownerUrl, appUrl }: Record<'superuserUrl' | 'ownerUrl' | 'appUrl', string> = JSON.parse(
  process.env.TEST_DATABASES!,
);

describe('an empty database, when several start on it at once', () => {
  const name = `prepared_${randomBytes(6).toString('hex')}`;
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  let superuser: pg.Client;

  beforeAll(async () => {
    superuser = new pg.Client({ connectionString: superuserUrl });
    await superuser.connect();
    await superuser.query(`create database ${name} owner aide_owner`);
    await superuser.query(`grant connect on database ${name} to aide_app`);
  });
  afterAll(async () => {
    await superuser.query(`drop database ${name} with (force)`);
    await superuser.end();
  });

  it('is migrated once, its queue too, and none of them fails', async () => {
    const said: string[] = [];
    const config = { dataDir: '', databaseUrl: at(appUrl), databaseOwnerUrl: at(ownerUrl), redisUrl: undefined };
    const prepare = () => prepareDatabase(config, dataSourceOptions(undefined), (line) => said.push(line));
    await Promise.all(Array.from({ length: 6 }, prepare));
    expect(said).toEqual([expect.stringMatching(/^The schema is up to date \(\d+ migrations ran\)\.$/)]);
    const app = new pg.Client({ connectionString: at(appUrl) });
    await app.connect();
    const { rows } = await app.query(
      `select has_table_privilege('bullmq.job', 'insert') as queue, has_table_privilege('engagement', 'insert') as rows`,
    );
    await app.end();
    expect(rows).toEqual([{ queue: true, rows: true }]);
  });
});
