import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { dataSourceOptions } from './data-source.js';
import { firstSteps } from './first-steps.js';
import { type Config, readConfig } from './platform/config/config.js';
import { type PreparedDatabase, prepareDatabase } from './platform/database/prepare-database.js';
import { createHttpApp } from './platform/http/http-app.js';
import { failStart, say } from './platform/say.js';
import { StartupError } from './platform/startup-error.js';

/** The HTTP process, and the worker too unless WORKER=off. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = await prepareDatabase(config, dataSourceOptions(undefined), say);
  let app: NestFastifyApplication | undefined;
  try {
    app = await createHttpApp(AppModule.with(config, database.appUrl), config);
    const link = await firstSteps(app);
    await listen(app, config);
    endOnSignal(app, database);
    say(`\nAide-Mémoire is at ${config.baseUrl}`);
    if (link) say(`Sign in for the first time, once, with ${link}`);
    if (!config.smtpUrl)
      say('No mail server is configured (SMTP_URL): mail is kept in the Outbox and does not leave this machine.');
  } catch (error) {
    await app?.close().catch(() => {});
    await database.release();
    throw error;
  }
}

async function listen(app: NestFastifyApplication, { host, port }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartupError(`PORT ${port} on ${host} is taken by another program: set PORT to a free one.`);
    if (code === 'EACCES') throw new StartupError(`PORT ${port} may not be used by this user: choose one above 1023.`);
    if (code === 'EADDRNOTAVAIL') throw new StartupError(`HOST ${host} is not an address of this machine.`);
    throw error;
  }
}

function endOnSignal(app: NestFastifyApplication, database: PreparedDatabase): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      await app.close().catch((error) => say(`While stopping: ${error}`));
      await database.release().catch((error) => say(`While stopping PostgreSQL: ${error}`));
      process.exit(0);
    });
  }
}

main().catch(failStart);
