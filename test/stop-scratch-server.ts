import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.js';

await (await startEmbeddedPostgres(process.env.TEST_DATA_DIR!)).release();
