import type { Page } from 'playwright-core';
import { postfix } from '../bounces/reports.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { type Dovecot, hasDovecot, startDovecot } from '../services/dovecot.js';
import { ADMIN } from '../start/meeting.js';
import { Application, axe, DESKTOP, overhang, PHONE } from './browser.js';

const PASSWORD = 'correct horse battery';
const REASON = 'Recipient address rejected: User unknown in virtual mailbox table';

/** A mail comes back, and whoever must know sees it: needs Debian's Dovecot beside the browser. */
(hasDovecot ? describe : describe.skip)('the Outbox, when mail comes back', () => {
  let app: Application;
  let dovecot: Dovecot;
  let mails: TestMailServer;
  let ada: Page;
  let bola: Page;

  beforeAll(async () => {
    dovecot = await startDovecot();
    mails = await startMailServer({
      onRcptTo: ({ address }, _, done) =>
        address.startsWith('full') ? done(Object.assign(new Error('mailbox full'), { responseCode: 452 })) : done(),
    });
    app = await Application.start({ ...ADMIN, SMTP_URL: mails.url, BOUNCE_IMAP_URL: dovecot.url });
    ada = await app.visit();
    await app.signIn(ada);
    bola = await colleague('bola@example.org', 'Bola Adeyemi');
  });
  afterEach(() => app?.quiet());
  afterAll(async () => {
    await app?.stop();
    await mails?.close();
    await dovecot?.remove();
  });

  const colleague = async (email: string, name: string): Promise<Page> => {
    await ada.request.post('/api/users', { data: { email, name, role: 'member', password: PASSWORD } });
    const page = await app.visit();
    await page.request.post('/api/session', { data: { email, password: PASSWORD } });
    return page;
  };
  const remind = async (page: Page, title: string): Promise<string> => {
    const data = { title, reminders: [{ at: new Date().toISOString() }] };
    return (await (await page.request.post('/api/follow-ups', { data })).json()).id;
  };
  const flaws = async (page: Page): Promise<string[]> => {
    const found = await axe(page);
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      if ((await overhang(page)) > 0) found.push(`something lies beyond the edge at ${viewport.width} px`);
    }
    return found;
  };

  it('says with the next try that one does not get through', async () => {
    const ingrid = await colleague('full@example.org', 'Ingrid Holm');
    const id = await remind(ingrid, 'Thank the Counsellor');
    await ada.goto('/outbox?state=deferred');
    const row = ada.getByRole('row').filter({ hasText: 'Thank the Counsellor' });
    await row.getByText('452 mailbox full').waitFor();
    await row.getByText('next try').waitFor();
    expect(await flaws(ada)).toEqual([]);
    await ingrid.goto(`/follow-ups/${id}`);
    await ingrid.getByRole('link', { name: /^did not leave yet, next try/ }).click();
    await ingrid.getByRole('button', { name: 'Try now' }).click();
    expect(await flaws(ingrid)).toEqual([]);
  });

  it('shows an administrator which address takes no mail, and its owner that nothing arrives', async () => {
    const id = await remind(bola, 'Send the draft');
    const sent = await eventually(async () => mails.received.find(({ to }) => to.includes('bola@example.org')), 60_000);
    await dovecot.deliver(postfix({ address: 'bola@example.org', messageId: sent.mail.messageId! }));
    await eventually(async () => {
      const { mail } = await (await bola.request.get('/api/me')).json();
      return mail.comesBack !== null;
    }, 90_000);
    await bola.goto('/');
    await bola.getByText('reminders do not reach you').waitFor();
    await bola.getByText(REASON).waitFor();
    expect(await flaws(bola)).toEqual([]);
    await bola.goto('/settings');
    await bola.getByText('ask an administrator to allow it').waitFor();
    await bola.goto(`/follow-ups/${id}`);
    await bola.getByRole('link', { name: /^sent .*, and came back$/ }).click();
    await bola.getByText('nobody has read it').waitFor();
    expect(await bola.getByRole('button', { name: 'Send again' }).count()).toBe(0);
    expect(await flaws(bola)).toEqual([]);
    await bola.goto('/outbox?show=addresses');
    await bola.getByText('and yours will not: mail to you came back.').waitFor();
    await bola.getByRole('row').filter({ hasText: 'Send the draft' }).waitFor();
    expect(await bola.getByRole('link', { name: 'addresses', exact: true }).count()).toBe(0);
  });

  it('lets an administrator allow mail again, which then leaves', async () => {
    await remind(bola, 'Ask the capital');
    await ada.goto('/outbox?state=suppressed');
    await ada.getByRole('row').filter({ hasText: 'Ask the capital' }).waitFor();
    await ada.getByText('and not those of 1 colleague: mail to them came back.').waitFor();
    await ada.getByRole('link', { name: 'addresses held back' }).click();
    const row = ada.getByRole('row').filter({ hasText: 'bola@example.org' });
    await row.getByText(REASON).waitFor();
    expect(await flaws(ada)).toEqual([]);
    await row.getByRole('button', { name: 'Allow mail to bola@example.org again' }).click();
    await row.getByText('allowed again').waitFor();
    await mails.until(2);
    await eventually(async () => mails.received.some(({ mail }) => mail.subject?.includes('Ask the capital')), 40_000);
    await bola.goto('/');
    await bola.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await bola.waitForLoadState('networkidle');
    expect(await bola.getByText('reminders do not reach you').count()).toBe(0);
  });
});
