import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { OpenApplication } from './command-line/session.js';
import { StderrLogger } from './command-line/stderr-logger.js';
import { dataSourceOptions } from './data-source.js';
import { Config, readConfig } from './platform/config/config.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import type { ReachedDatabase } from './platform/database/reach-database.js';
import { say } from './platform/say.js';
import { ReferenceService } from './reference/reference.service.js';
import { UsersService } from './users/users.service.js';

/** How long an interrupted command may take to let go of its connections, in milliseconds. */
const PATIENCE_AT_THE_END = 3_000;

/** The application without web server and worker: beside a running one or alone. */
export async function openApplication(): Promise<OpenApplication> {
  const config = new Config({ ...readConfig(process.env), worker: 'off' });
  const hold = new Hold(prepareDatabase(config, dataSourceOptions(undefined), say));
  const database = await hold.reaching;
  try {
    const module = AppModule.with(config, database.appUrl);
    const context = await NestFactory.createApplicationContext(module, {
      logger: new StderrLogger(),
      abortOnError: false,
    });
    hold.context = context;
    await context.get(UsersService).ensureOperator();
    await context.get(ReferenceService).load();
    return { context, config, oneRole: database.appUrl === database.ownerUrl, close: () => hold.letGo() };
  } catch (error) {
    await hold.letGo();
    throw error;
  }
}

/** What is let go of in the end: an embedded server that was started for this command does not outlive it, interrupted or not. */
class Hold {
  context: INestApplicationContext | undefined;

  constructor(readonly reaching: Promise<ReachedDatabase>) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void this.letGo(PATIENCE_AT_THE_END).finally(() => process.exit(130)));
    }
  }

  /** @param patience for what the application is still doing; left out: until it is done */
  async letGo(patience?: number): Promise<void> {
    const closing = this.context?.close();
    await (patience === undefined ? closing : Promise.race([closing, pause(patience)]));
    await (await this.reaching).release();
  }
}
