import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../src/data-source.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import type { ScratchDatabase } from './scratch-database.js';

/**
 * A database as an installer leaves it who gives one address alone: its one role both owns it and is the application.
 * @param migrations that have run: those of an earlier release, or by default all
 */
export async function oneRoleDatabase(
  migrations: DataSourceOptions['migrations'] = dataSourceOptions(undefined).migrations,
): Promise<ScratchDatabase> {
  const { superuserUrl }: { superuserUrl: string } = JSON.parse(process.env.TEST_DATABASES!);
  const name = `one_role_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const superuser = async (...statements: string[]) => {
    const client = new pg.Client({ connectionString: superuserUrl });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await superuser(`create role ${name} login password '${password}'`, `create database ${name} owner ${name}`);
  const url = `postgres://${name}:${password}@${new URL(superuserUrl).host}/${name}`;
  const config = { dataDir: '', databaseUrl: url, databaseOwnerUrl: undefined, redisUrl: undefined };
  await (await prepareDatabase(config, { ...dataSourceOptions(undefined), migrations }, () => {})).release();
  return {
    appUrl: url,
    ownerUrl: url,
    superuserUrl: superuserUrl.replace(/\/[^/]*$/, `/${name}`),
    drop: () => superuser(`drop database ${name} with (force)`, `drop role ${name}`),
  };
}
