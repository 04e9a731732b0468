import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

export const NINE = '2026-03-02T09:00:00Z';

export type OnItsWay = ReturnType<typeof onItsWay>;

/** Sets mail servers and an application up for each test of a file, and ends them with it. */
export function deliveries() {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  return {
    closing,
    async server(...how: Parameters<typeof startMailServer>): Promise<TestMailServer> {
      const mails = await startMailServer(...how);
      closing.push(() => mails.close());
      return mails;
    },
    /** The application, doing jobs beside such a mail server, with one reminder that was due now. */
    async reminded(SMTP_URL: string): Promise<OnItsWay> {
      const app = await startApp({ jobs: true, env: SMTP_URL ? { SMTP_URL } : {} });
      closing.push(() => app.close());
      const ines = await app.member('Ines Quintana');
      app.clock.set(NINE);
      await followUp(app, ines, { reminders: [{ at: NINE }] });
      const found = onItsWay(app, ines);
      await found.sweep();
      return found;
    },
  };
}

/** A mail on its way to whoever is reminded. */
function onItsWay(app: TestApp, ines: Person) {
  /** The newest, as the Outbox has it. */
  const theMail = async () => (await must(app.http('GET', '/api/outbox', { as: ines }), 200)).body.items[0];
  /** The same, once it has been tried so often and the answer is recorded. */
  const tried = (attempts: number) =>
    eventually(async () => {
      const mail = await theMail();
      return mail?.attempts === attempts && mail.state !== 'sending' && mail;
    });
  /** Every mail, as the table has it. */
  const rows = async () => (await app.sql('select * from outgoing_mail', [], 'superuser')).rows;
  return { app, ines, sweep: () => app.nest.get(Sweep).run(), theMail, tried, rows };
}
