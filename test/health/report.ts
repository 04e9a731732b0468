import type { Finding } from '../../src/health/finding.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';

/** What somebody reads on the Health page. */
export interface Report {
  verdict: { is: string; words: string };
  findings: Finding[];
}

export const WILL_ARRIVE = { is: 'fine', words: 'Tomorrow’s reminders will arrive.' };

/** Sets up, for each test of a file, a database that several processes share, and ends with it all that was started. */
export function installations() {
  let scratch: ScratchDatabase;
  const apps: TestApp[] = [];
  const closing: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(async () => {
    for (const app of apps.splice(0).reverse()) await app.close();
    for (const close of closing.splice(0)) await close();
    await scratch.drop();
  });

  return {
    apps,
    closing,
    async start(SMTP_URL = '', how: { worker?: boolean; now?: string } = {}): Promise<TestApp> {
      const app = await startApp({ worker: true, scratch, env: { SMTP_URL }, ...how });
      apps.push(app);
      return app;
    },
    async mailServer(...how: Parameters<typeof startMailServer>): Promise<TestMailServer> {
      const mails = await startMailServer(...how);
      closing.push(() => mails.close());
      return mails;
    },
  };
}

export async function report(app: TestApp, as = app.admin): Promise<Report> {
  return (await must(app.http('GET', '/api/health/findings', { as }), 200)).body;
}

/** The report, once its verdict is no longer that of the first seconds. */
export function settled(app: TestApp): Promise<Report> {
  return eventually(async () => {
    const now = await report(app);
    return !now.findings.some(({ words }) => /not been asked|just started/.test(words)) && now;
  });
}

/** What a stranger is told. */
export async function probe(app: TestApp) {
  return (await must(app.http('GET', '/api/health'), 200)).body;
}

export function find({ findings }: Report, about: string): Finding {
  return findings.find((finding) => finding.about === about)!;
}

/** Has somebody reminded now, and waits until the mail has come to this. */
export async function remind(app: TestApp, as: Person, state = 'sent'): Promise<void> {
  const { id } = await followUp(app, as, { reminders: [{ at: new Date(Date.now() - 1000).toISOString() }] });
  await eventually(() => app.nest.get(Sweep).run());
  await eventually(async () => {
    const { body } = await app.http('GET', `/api/follow-ups/${id}`, { as });
    return body.reminders[0].mail?.state === state;
  });
}
