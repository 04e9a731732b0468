import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { dataSourceOptions } from './data-source.js';
import { Config, readConfig } from './platform/config/config.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import { failStart, say } from './platform/say.js';

/** The job process alone, beside web processes with WORKER=off. */
async function main(): Promise<void> {
  const config = new Config({ ...readConfig(process.env), worker: 'inline' });
  const database = await prepareDatabase(config, dataSourceOptions(undefined), say);
  const app = await NestFactory.createApplicationContext(AppModule.with(config, database.appUrl), {
    logger: ['warn', 'error', 'fatal'],
  });
  say('The worker is running.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await app.close();
      await database.release();
      process.exit(0);
    });
  }
}

main().catch(failStart);
