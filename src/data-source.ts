import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { MIGRATING } from './platform/database/migrate.js';
import { SnakeNaming } from './platform/database/naming.js';

/** How the application, the migrations and TypeORM's own command line reach a database. */
export function dataSourceOptions(url: string | undefined): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    extra: {
      max: 10,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'aide-memoire',
    },
  };
}

/** For TypeORM's command line alone. */
export default new DataSource({
  ...dataSourceOptions(process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL),
  extra: MIGRATING,
});
