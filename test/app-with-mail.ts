import { type AppOptions, startApp, type TestApp } from './app.js';
import { startMailServer, type TestMailServer } from './mail-server.js';

/** The application and the mail server beside it, which ends with it. */
export interface AppWithMail extends TestApp {
  mails: TestMailServer;
}

interface Options extends AppOptions {
  /** Use this one and leave it standing at close. */
  mails?: TestMailServer;
}

/** It does jobs, and sweeps when the test asks it to. */
export async function startAppWithMail({ mails, env, ...options }: Options = {}): Promise<AppWithMail> {
  const server = mails ?? (await startMailServer());
  const addresses = { SMTP_URL: server.url, BASE_URL: 'https://crm.example.org' };
  const app = await startApp({ jobs: true, ...options, env: { ...addresses, ...env } });
  const { close } = app;
  return Object.assign(app, {
    mails: server,
    close: async () => {
      await close();
      if (!mails) await server.close();
    },
  });
}
