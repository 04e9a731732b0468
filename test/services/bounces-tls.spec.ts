import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BounceReader } from '../../src/platform/bounces/bounce-reader.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, startApp, type TestApp } from '../app.js';
import { postfix } from '../bounces/reports.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { Server } from '../start/server.js';
import { type Certificate, selfMadeCertificate } from './certificates.js';
import { type Dovecot, hasDovecot, SECRET, startDovecot } from './dovecot.js';

/** The mailbox is behind TLS, with a certificate of an authority that no machine knows by itself. */
(hasDovecot ? describe : describe.skip)('a mailbox of bounces behind TLS', () => {
  let folder: string;
  let certificate: Certificate;
  let dovecot: Dovecot;
  let mails: TestMailServer;
  let app: TestApp;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aide-memoire-certificates-'));
    certificate = selfMadeCertificate(folder);
    dovecot = await startDovecot(certificate);
    mails = await startMailServer();
  });
  afterAll(async () => {
    await mails?.close();
    await dovecot?.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Server.clean();
    await app?.close();
  });

  const start = async (BOUNCE_IMAP_URL: string) => {
    app = await startApp({ env: { SMTP_URL: mails.url, BOUNCE_IMAP_URL } });
  };
  const finding = async () => {
    const { body } = await must(app.http('GET', '/api/health/findings', { as: app.admin }), 200);
    return body.findings.find(({ about }: { about: string }) => about === 'bounces');
  };

  it.each(['url', 'plainUrl'] as const)(
    'is not read where its authority is unknown, and Health says why (%s)',
    async (which) => {
      await start(dovecot[which]);
      await app.nest.get(BounceReader).read();
      const found = await finding();
      expect(found).toMatchObject({
        is: 'bad',
        words: 'The mailbox in which mail comes back cannot be read.',
        detail: 'its certificate is not accepted here (unable to verify the first certificate)',
        todo: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      });
      expect(JSON.stringify(found)).not.toContain(SECRET);
    },
  );

  it('is read by a worker that is told of the authority', async () => {
    await start(dovecot.url);
    const ines = await app.member('Ines');
    await followUp(app, ines, { reminders: [{ at: new Date(Date.now() - 1000).toISOString() }] });
    await app.nest.get(Sweep).run();
    app.nest.get(Jobs).work();
    const [sent] = await mails.until(1);
    const state = async () => (await must(app.http('GET', '/api/outbox', { as: ines }), 200)).body.items[0].state;
    await eventually(async () => (await state()) === 'sent');
    await dovecot.deliver(postfix({ address: ines.email, messageId: sent!.mail.messageId! }));
    await Server.start({
      program: 'worker',
      env: {
        DATABASE_URL: app.scratch.appUrl,
        DATABASE_OWNER_URL: app.scratch.ownerUrl,
        SMTP_URL: mails.url,
        BOUNCE_IMAP_URL: dovecot.url,
        REDIS_URL: app.config.redisUrl ?? '',
        NODE_EXTRA_CA_CERTS: certificate.authority,
      },
    });
    await eventually(async () => (await state()) === 'bounced', 60_000);
    const read = await eventually(async () => {
      const found = await finding();
      return found.is === 'fine' && found;
    });
    expect(read.words).toMatch(/comes back was read/);
  });
});
