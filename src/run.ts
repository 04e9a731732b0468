import type { INestApplicationContext } from '@nestjs/common';
import { type Config, readConfig } from './platform/config/config.js';
import { type ReachedDatabase, reachDatabase } from './platform/database/reach-database.js';
import { failStart, say } from './platform/say.js';

/** For whatever does not end by itself, in milliseconds. */
const PATIENCE_AT_THE_END = 30_000;

type Start = (config: Config, database: ReachedDatabase) => Promise<Pick<INestApplicationContext, 'close'>>;

/**
 * One process of the application, from its environment to its end by SIGINT or SIGTERM. PostgreSQL comes first and goes last;
 * `start` brings all the rest, which takes the longest to read: a start that cannot be is refused before.
 */
export function run(start: Start): void {
  live(start).then(() => process.exit(0), failStart);
}

async function live(start: Start): Promise<void> {
  const end = signalled();
  const config = readConfig(process.env);
  const database = await reachDatabase(config, say);
  try {
    const app = await start(config, database);
    await end;
    await app.close().catch((error) => say(`While stopping: ${error}`));
  } finally {
    await database.release();
  }
}

/** Heard from the first moment on, so that a start which is interrupted leaves no PostgreSQL behind; a second one changes nothing. */
function signalled(): Promise<void> {
  return new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  }).then(() => {
    setTimeout(() => failStart(new Error('it took too long to end')), PATIENCE_AT_THE_END).unref();
  });
}
