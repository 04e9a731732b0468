import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { dataSourceOptions } from './data-source.js';
import { Config } from './platform/config/config.js';
import { bringUpToDate } from './platform/database/prepare-database.js';
import type { ReachedDatabase } from './platform/database/reach-database.js';
import { say } from './platform/say.js';

/** Does jobs and sweeps, whatever WORKER says to the web processes. */
export async function startWorker(config: Config, database: ReachedDatabase): Promise<INestApplicationContext> {
  await bringUpToDate(database, config, dataSourceOptions(undefined), say);
  const working = new Config({ ...config, worker: 'inline' });
  const app = await NestFactory.createApplicationContext(AppModule.with(working, database.appUrl), {
    abortOnError: false,
    logger: ['warn', 'error', 'fatal'],
  });
  say('The worker is running.');
  return app;
}
