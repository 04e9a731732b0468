import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/data-source.js';
import { Database } from '../src/platform/database/database.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.js';
import { ReferenceService } from '../src/reference/reference.service.js';

// Starts the run's PostgreSQL, makes the migrated template, and prints the addresses as JSON.
const server = await startEmbeddedPostgres(process.env.TEST_DATA_DIR!);
const { superuserUrl, ownerUrl, appUrl } = server;
process.once('uncaughtException', async (error) => {
  console.error(error);
  await server.release();
  process.exit(1);
});
const at = (url: string) => url.replace(/\/[^/]*$/, '/template_aide');
const admin = new pg.Client({ connectionString: superuserUrl });
await admin.connect();
await admin.query('create database template_aide owner aide_owner');
await admin.query('revoke connect, temporary on database template_aide from public');
await admin.query('grant connect on database template_aide to aide_app');
const urls = { dataDir: '', databaseUrl: at(appUrl), databaseOwnerUrl: at(ownerUrl), redisUrl: undefined };
await prepareDatabase(urls, dataSourceOptions(undefined), () => {});
const source = await new DataSource(dataSourceOptions(at(appUrl))).initialize();
await new ReferenceService(new Database(source)).load();
await source.destroy();
await admin.query('alter database template_aide is_template true');
await admin.end();
console.log(JSON.stringify({ superuserUrl, ownerUrl, appUrl }));
// the server stays: it was started apart from this program
process.exit(0);
