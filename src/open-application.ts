import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { OpenApplication } from './command-line/session.js';
import { StderrLogger } from './command-line/stderr-logger.js';
import { dataSourceOptions } from './data-source.js';
import { Config, readConfig } from './platform/config/config.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import { say } from './platform/say.js';
import { ReferenceService } from './reference/reference.service.js';
import { UsersService } from './users/users.service.js';

/** The application without web server and worker: beside a running one or alone. */
export async function openApplication(): Promise<OpenApplication> {
  const config = new Config({ ...readConfig(process.env), worker: 'off' });
  const reaching = prepareDatabase(config, dataSourceOptions(undefined), say);
  releaseOnSignal(reaching);
  const database = await reaching;
  try {
    const context = await NestFactory.createApplicationContext(AppModule.with(config, database.appUrl), {
      logger: new StderrLogger(),
      abortOnError: false,
    });
    const close = async () => {
      await context.close();
      await database.release();
    };
    await context.get(UsersService).ensureOperator();
    await context.get(ReferenceService).load();
    return { context, config, oneRole: database.appUrl === database.ownerUrl, close };
  } catch (error) {
    await database.release();
    throw error;
  }
}

/** An embedded server that was started for this command does not outlive it, whenever it is interrupted. */
function releaseOnSignal(reaching: Promise<{ release(): Promise<void> }>): void {
  const end = () => void reaching.then((database) => database.release()).finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}
