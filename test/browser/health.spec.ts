import type { Page } from 'playwright-core';
import { startMailServer, type TestMailServer } from '../mail-server.js';
import { ADMIN } from '../start/meeting.js';
import { Server } from '../start/server.js';
import { Application, axe, DESKTOP, overhang, PHONE } from './browser.js';

const PASSWORD = 'correct horse battery';
const INES = { email: 'ines@example.org', name: 'Ines Quintana', role: 'member', password: PASSWORD };

let mails: TestMailServer;
let app: Application;
let admin: Page;
let colleague: Page;
beforeAll(async () => {
  mails = await startMailServer();
  app = await Application.start({ ...ADMIN, SMTP_URL: mails.url, WORKER: 'off' });
  admin = await app.visit();
  await app.signIn(admin);
  await admin.request.post('/api/users', { data: INES });
  colleague = await app.visit();
  await colleague.request.post('/api/session', { data: { email: INES.email, password: PASSWORD } });
  await colleague.goto('/');
});
afterEach(() => app.quiet());
afterAll(async () => {
  await app?.stop();
  await mails?.close();
});

const GONE = 'Tomorrow’s reminders will not arrive: the worker, which sends them, is not running.';
const notice = (page: Page) => page.getByRole('complementary', { name: 'Reminders' });

async function flaws(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    found.push(...(await axe(page)));
    if ((await overhang(page)) > 0) found.push(`something lies beyond the edge at ${viewport.width}`);
  }
  await page.setViewportSize(DESKTOP);
  return found;
}

it('tells an administrator on every screen that reminders have stopped, and on the page what to do', async () => {
  await notice(admin).getByText(GONE).waitFor();
  expect(await flaws(admin)).toEqual([]);
  await notice(admin).getByRole('link', { name: 'Health' }).click();
  await admin.getByRole('heading', { level: 1, name: 'Health' }).waitFor();
  await admin.getByRole('status').getByText(GONE).waitFor();
  await admin.getByText('Start “npm run worker” beside this server').waitFor();
  expect(await notice(admin).count()).toBe(0);
  expect(await flaws(admin)).toEqual([]);
});

it('tells a colleague not to count on them, and no internals', async () => {
  await notice(colleague).getByText('Do not count on reminders at the moment').waitFor();
  await notice(colleague).getByRole('link').click();
  await colleague.getByRole('status').getByText(GONE).waitFor();
  await colleague.getByText('Your administrators see the same').waitFor();
  await colleague.getByText('The worker, which sends reminders, has never run here.').waitFor();
  expect(await colleague.getByText('npm run worker').count()).toBe(0);
  expect(await flaws(colleague)).toEqual([]);
});

it('says so when they are back, and that tomorrow’s will arrive', async () => {
  await admin.goto('/states');
  await notice(admin).waitFor();
  const { DATA_DIR } = app.server.env as { DATA_DIR: string };
  await Server.start({ program: 'worker', env: { DATA_DIR, SMTP_URL: mails.url } });
  // asked every half minute
  await admin.getByText('Reminders are running again.').waitFor({ timeout: 60_000 });
  await notice(admin).waitFor({ state: 'detached' });
  for (const page of [admin, colleague]) {
    await page.goto('/health');
    await page.getByRole('status').getByText('Tomorrow’s reminders will arrive.').waitFor({ timeout: 60_000 });
    expect(await flaws(page)).toEqual([]);
  }
});

it('sends a mail to whoever wants to see whether mail arrives', async () => {
  await colleague.getByRole('button', { name: 'Send me a test mail' }).click();
  await colleague.getByRole('heading', { level: 1, name: 'A test mail from Aide-Mémoire' }).waitFor();
  expect((await mails.until(1))[0]!.to).toEqual([INES.email]);
  await colleague.locator('[data-state="sent"]').waitFor();
});

it('shows an administrator the queue, which draws itself under a policy of its own', async () => {
  await admin.goto('/health');
  await admin.getByRole('link', { name: 'The queue' }).click();
  await admin.getByText('aide-memoire', { exact: true }).first().click();
  await admin.getByText('Completed').first().waitFor();
  const { DATA_DIR } = app.server.env as { DATA_DIR: string };
  await admin.screenshot({ path: `${DATA_DIR}/queue.png` });
  await colleague.goto('/health');
  await colleague.getByRole('status').waitFor();
  expect(await colleague.getByRole('link', { name: 'The queue' }).count()).toBe(0);
});
