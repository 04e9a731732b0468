import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { failure } from './command-line/failure.js';
import { tolerateClosedPipe } from './command-line/output.js';
import { program } from './command-line/program.js';
import type { OpenApplication } from './command-line/session.js';
import { StderrLogger } from './command-line/stderr-logger.js';
import { dataSourceOptions } from './data-source.js';
import { Config, readConfig } from './platform/config/config.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import { projectFile } from './platform/files/project-file.js';
import { say } from './platform/say.js';
import { ReferenceService } from './reference/reference.service.js';
import { UsersService } from './users/users.service.js';

/** The application without web server and worker: beside a running one or alone. */
async function openApplication(): Promise<OpenApplication> {
  const config = new Config({ ...readConfig(process.env), worker: 'off' });
  const database = await prepareDatabase(config, dataSourceOptions(undefined), say);
  releaseOnSignal(() => database.release());
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

/** An embedded server that was started for this command does not outlive it. */
function releaseOnSignal(release: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void release().finally(() => process.exit(130)));
  }
}

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
tolerateClosedPipe();
program(openApplication, version)
  .parseAsync()
  .then(
    () => process.exit(0),
    (error) => process.exit(failure(error)),
  );
