import type { Page } from 'playwright-core';
import { tokenIn } from '../build/reminded.js';
import { eventually, type ReceivedMail, startMailServer, type TestMailServer } from '../mail-server.js';
import { ADMIN } from '../start/meeting.js';
import { Application, axe, DESKTOP, overhang, PHONE } from './browser.js';
import { pick } from './keyboard.js';

let mails: TestMailServer;
let app: Application;
/** Signed in, to look at what has become of it. */
let desk: Page;
/** Whoever opens the mail, signed in nowhere. */
let page: Page;

beforeAll(async () => {
  mails = await startMailServer();
  app = await Application.start({ ...ADMIN, SMTP_URL: mails.url });
  desk = await app.visit();
  await app.signIn(desk);
  const bo = { email: 'bo@example.org', name: 'Bo Lund', role: 'member', password: 'correct horse battery' };
  await desk.request.post('/api/users', { data: bo });
  page = await app.visit();
  for (const title of SOON) await remind(title);
});
afterEach(() => app.quiet());
afterAll(async () => {
  await app?.stop();
  await mails?.close();
});

/** Of these the sweep reminds at one go, before it is their turn. */
const SOON = [
  'Send the draft declaration',
  'Call the desk',
  'Thank the Counsellor',
  'Write to the capital',
  'Book the room',
  'Ask for the list',
];
const reminded = new Map<string, string>();

async function remind(title: string): Promise<void> {
  const reminders = [{ at: new Date().toISOString() }];
  const data = { title, due: '2031-05', reminders };
  const { id } = await (await desk.request.post('/api/follow-ups', { data })).json();
  reminded.set(title, id);
}

/** A follow-up of which somebody was reminded. */
async function mailed(title: string): Promise<{ id: string; mail: ReceivedMail; token: string }> {
  if (!reminded.has(title)) await remind(title);
  const id = reminded.get(title)!;
  const mail = await mailOf(id);
  return { id, mail, token: tokenIn(mail)! };
}
const mailOf = (id: string) =>
  eventually(async () => mails.received.find(({ mail }) => mail.text!.includes(id)), 60_000);
const kept = async (id: string) => (await desk.request.get(`/api/follow-ups/${id}`)).json();
/** A link of the mail, by its words. */
const linkOf = ({ mail }: ReceivedMail, words: string) =>
  new RegExp(`href="([^"]+)">${words}<`).exec(mail.html!)![1]!.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** What axe finds, by day and by night, on a wide screen and on a phone, and what is cut off. */
async function flaws(): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      found.push(...(await axe(page)));
    }
    if ((await overhang(page)) > 0) found.push(`${viewport.width}: something lies beyond the edge`);
  }
  await page.setViewportSize(DESKTOP);
  return found;
}

it('a link in the mail shows a page, and does nothing until a button is pressed', async () => {
  const { id, mail, token } = await mailed('Send the draft declaration');
  // a scanner that runs the scripts of every link that it finds
  for (const words of ['Done', 'Snooze', 'Give to a colleague']) {
    await page.goto(linkOf(mail, words));
    await heading('Send the draft declaration').waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(await kept(id)).toMatchObject({ status: 'open', version: 1 });
  expect(await flaws()).toEqual([]);

  await page.goto(linkOf(mail, 'Done'));
  await page.getByRole('button', { name: 'It is done' }).click();
  await heading('It is done').waitFor();
  expect((await kept(id)).status).toBe('done');
  expect(await flaws()).toEqual([]);

  await desk.goto(`/follow-ups/${id}`);
  await desk.getByText('used the link in a reminder’s mail, to say that it is done').waitFor();

  // nor does the server tell it to whoever reads its log
  expect(app.server.said + app.server.printed).not.toContain(token);

  app.expectRefusal(`410 /api/mail-actions/${token}`);
  await page.reload();
  await heading('This link has been used').waitFor();
  expect(await flaws()).toEqual([]);
  expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
});

it('what was asked for in the mail stands on top; it is snoozed by the keyboard', async () => {
  const { id, mail } = await mailed('Call the desk');
  await page.goto(linkOf(mail, 'Snooze'));
  await page.getByRole('heading', { level: 2 }).first().filter({ hasText: 'Snooze' }).waitFor();
  await page.getByRole('textbox', { name: 'Until' }).fill('2031-05-04T09:30');
  await page.getByRole('button', { name: 'Snooze until then' }).press('Enter');
  await heading('You will be reminded again on 4 May 2031, 09:30').waitFor();
  const { reminders } = await kept(id);
  expect(reminders.at(-1)).toMatchObject({ at: '2031-05-04T09:30:00.000Z', state: 'scheduled' });
});

it('the deadline of a campaign is snoozed, and nothing else is offered', async () => {
  const rules = [{ kind: 'weekly', weekday: 1, time: '09:00' }];
  const data = { name: 'Schools 2031', instrument: 'ssd', deadline: '2031-05', rules };
  const { id } = await (await desk.request.post('/api/campaigns', { data })).json();
  const soon = { until: new Date(Date.now() + 5_000).toISOString() };
  await desk.request.post(`/api/campaigns/${id}/snooze`, { headers: { 'If-Match': '"1"' }, data: soon });
  const mail = await mailOf(id);
  await page.goto(linkOf(mail, 'Snooze'));
  await heading('Deadline of Schools 2031').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Snooze']);
  expect(await flaws()).toEqual([]);
  await page.getByRole('textbox', { name: 'Until' }).fill('2031-05-04T09:30');
  await page.getByRole('button', { name: 'Snooze until then' }).press('Enter');
  await heading('You will be reminded again on 4 May 2031, 09:30').waitFor();
  const { reminders } = await (await desk.request.get(`/api/campaigns/${id}`)).json();
  expect(reminders.at(-1)).toMatchObject({ at: '2031-05-04T09:30:00.000Z', state: 'scheduled' });
  await desk.goto(`/campaigns/${id}?tab=about`);
  await desk.getByText('used the link in a reminder’s mail, to snooze it').waitFor();
});

it('it is given to a colleague', async () => {
  const { id, mail } = await mailed('Thank the Counsellor');
  await page.goto(linkOf(mail, 'Give to a colleague'));
  await page.getByRole('combobox', { name: 'Colleague' }).click();
  await pick(page, 'Bo Lund');
  await page.getByRole('button', { name: 'Give it away' }).click();
  await heading('It is with Bo Lund now').waitFor();
  expect((await kept(id)).owner.name).toBe('Bo Lund');
});

it('what changed since the mail, or while the page was open, is said', async () => {
  const { id, mail, token } = await mailed('Write to the capital');
  await page.goto(linkOf(mail, 'Done'));
  const button = page.getByRole('button', { name: 'It is done' });
  await button.waitFor();
  await desk.request.post(`/api/follow-ups/${id}/drop`, { headers: { 'If-Match': '"1"' } });
  app.expectRefusal(`409 /api/mail-actions/${token}`);
  await button.click();
  await heading('It was dropped').waitFor();
  expect(await flaws()).toEqual([]);
});

it('a link that is cut short leads to the door', async () => {
  const { token } = await mailed('Book the room');
  const short = token.slice(0, -1);
  app.expectRefusal(`404 /api/mail-actions/${short}`);
  await page.goto(`/from-mail/${short}`);
  await heading('This is no link of ours').waitFor();
  expect(await flaws()).toEqual([]);
});

it('from the page one goes on to the follow-up, by signing in', async () => {
  const { id, mail } = await mailed('Ask for the list');
  await page.goto(linkOf(mail, 'Done'));
  await page.getByRole('link', { name: 'Open it in Aide-Mémoire' }).click();
  await page.getByLabel('Email').waitFor();
  expect(new URL(page.url()).searchParams.get('to')).toBe(`/follow-ups/${id}`);
});

it('an administrator has mails carry links only: the page says no more then, and colleagues read that it is so', async () => {
  await desk.goto('/settings?section=mail');
  await desk.getByRole('switch', { name: 'Mails carry links only' }).press('Space');
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByText(/^Administrator, .*: Mails carry links only$/).waitFor();
  const { mail } = await mailed('Zanzibar papers');
  expect(`${mail.raw}${mail.mail.text}${mail.mail.html}`).not.toContain('Zanzibar');
  await page.goto(linkOf(mail, 'Done'));
  await heading('Something for you to attend to').waitFor();
  expect(await page.content()).not.toContain('Zanzibar');

  const session = { email: 'bo@example.org', password: 'correct horse battery' };
  await page.request.post('/api/session', { data: session });
  await page.goto('/settings?section=mail');
  await page.getByText('Only administrators may change this.').waitFor();
  await page.getByText('Mails carry links only', { exact: true }).waitFor();
  expect(await page.getByRole('switch').count()).toBe(0);
  expect(await flaws()).toEqual([]);
});
