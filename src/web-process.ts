import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { dataSourceOptions } from './data-source.js';
import { firstSteps } from './first-steps.js';
import type { Config } from './platform/config/config.js';
import { bringUpToDate } from './platform/database/prepare-database.js';
import type { ReachedDatabase } from './platform/database/reach-database.js';
import { createHttpApp } from './platform/http/http-app.js';
import { checkPlace, listen } from './platform/http/listen.js';
import { say } from './platform/say.js';

/**
 * Serves the application, and tells on the console where.
 * @throws StartupError with one clear sentence
 */
export async function startWeb(config: Config, database: ReachedDatabase): Promise<NestFastifyApplication> {
  await checkPlace(config);
  await bringUpToDate(database, config, dataSourceOptions(undefined), say);
  const app = await createHttpApp(AppModule.with(config, database.appUrl), config);
  try {
    const link = await firstSteps(app);
    await listen(app, config);
    welcome(config, link);
    return app;
  } catch (error) {
    await app.close().catch(() => {});
    throw error;
  }
}

/** The one result of a start, and so on standard output. */
function welcome({ baseUrl, smtpUrl }: Config, link: string | null): void {
  const lines = [
    `\nAide-Mémoire is at ${baseUrl}`,
    link && `Sign in for the first time, once, with ${link}`,
    !smtpUrl && 'No mail server is configured (SMTP_URL): mail is kept in the Outbox and does not leave this machine.',
  ];
  for (const line of lines) if (line) process.stdout.write(`${line}\n`);
}
