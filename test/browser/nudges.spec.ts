import type { Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Application, axe, DESKTOP, overhang, PHONE } from './browser.js';
import { focused } from './keyboard.js';

let app: Application;
let page: Page;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
  await app.signIn(page);
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

const post = async (path: string, data: object) => (await page.request.post(path, { data })).json();
const nudges = async () => (await (await page.request.get('/api/nudges')).json()).items as { kind: string }[];
const row = (words: string) => page.getByRole('listitem').filter({ hasText: words });
const link = (words: string) => page.getByRole('link', { name: words });
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** Three reasons, which the round of a working morning finds; there is one in a minute from now. */
async function haveNudges(): Promise<void> {
  const planned = {
    date: day(1),
    kind: 'meeting',
    stage: 'confirmed',
    states: ['THA'],
    title: 'Talks on the text',
    text: '',
  };
  await post('/api/engagements', planned);
  await post('/api/engagements', { date: '2024-05', kind: 'call', states: ['TUV'], text: 'They called.' });
  const { id } = await post('/api/campaigns', { name: 'Schools 2027', instrument: 'ssd' });
  await post(`/api/campaigns/${id}/states`, { state: 'TUV' });
  const mission = await post('/api/missions', { state: 'TUV', kind: 'permanent-mission', city: 'New York' });
  const postings = [{ mission: mission.id, rank: 'Counsellor', from: '2020-03' }];
  await post('/api/contacts', { name: 'Ioane FALE', postings });
}

it('a digest and what comes by mail are chosen in the settings', async () => {
  await haveNudges();
  await page.goto('/settings?section=reminders');
  const form = page.getByRole('form', { name: 'When you are reminded' });
  for (const name of ['Saturday', 'Sunday']) await form.getByRole('checkbox', { name }).check();
  await form.getByRole('checkbox', { name: 'Somebody in one post for more than three years' }).uncheck();
  await form.getByRole('switch', { name: 'One mail a day' }).click();
  const at = form.getByLabel('At', { exact: true });
  await at.waitFor();
  // the next minute, and where that is about to begin the one after it: one that has begun would come tomorrow
  const inAMinute = new Date(Date.now() + 75_000).toISOString().slice(11, 16);
  await at.fill(inAMinute);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: 'Saved' }).or(page.getByText('Saved')).first().waitFor();
  const kept = await (await page.request.get('/api/me/reminders')).json();
  expect(kept).toMatchObject({ digest: inAMinute, nudgesByMail: ['no-contact', 'write-up'] });
  await page.reload();
  await at.waitFor();
  expect(await axe(page)).toEqual([]);
});

it('what the round found stands on Today, and two of it in one mail', async () => {
  while ((await nudges()).length < 3) await page.waitForTimeout(500);
  await page.goto('/');
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor();
  for (const words of [
    'What became of it? Talks on the text',
    'Nobody has spoken with Tuvalu lately',
    'Still in post? Ioane FALE',
  ]) {
    await link(words).waitFor();
  }
  for (const viewport of [PHONE, DESKTOP]) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
    }
  }
  const { items } = await (await page.request.get('/api/outbox')).json();
  const { bodyText } = await (await page.request.get(`/api/outbox/${items[0].id}`)).json();
  expect([items.length, bodyText.includes('Talks on the text'), bodyText.includes('FALE')]).toEqual([1, true, false]);
});

it('each is dealt with by one key: written up, logged, put aside and taken back', async () => {
  await link('What became of it?').focus();
  await page.keyboard.press('ArrowDown');
  await focused(link('Nobody has spoken with Tuvalu'));
  await page.keyboard.press('l');
  const log = page.getByRole('dialog');
  await log.getByText('Tuvalu').first().waitFor();
  await log.getByText('Schools 2027').first().waitFor();
  await page.keyboard.press('Escape');
  await log.waitFor({ state: 'hidden' });

  await link('What became of it?').focus();
  await page.keyboard.press('w');
  await log.getByText('Thailand').first().waitFor();
  await page.keyboard.press('Escape');
  await log.waitFor({ state: 'hidden' });

  await link('What became of it?').focus();
  await page.keyboard.press('d');
  await page.getByText('Dismissed: What became of it? Talks on the text').waitFor();
  await link('What became of it?').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await link('What became of it?').waitFor();

  await link('Nobody has spoken with Tuvalu').focus();
  await page.keyboard.press('t');
  await page.getByRole('menuitem', { name: 'In a week' }).click();
  await link('Nobody has spoken with Tuvalu').waitFor({ state: 'detached' });

  await link('Still in post? Ioane FALE').focus();
  await page.keyboard.press('s');
  await link('Still in post?').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await row('Ioane FALE').getByRole('button', { name: 'Ioane FALE has left' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await link('Still in post?').waitFor({ state: 'detached' });
});

it('a campaign says after how many months without contact', async () => {
  await page.goto('/campaigns/new');
  await page.getByLabel('Months without contact').fill('');
  await page.getByLabel('Name').fill('Quiet');
  await page.getByRole('combobox', { name: 'Instrument' }).click();
  await page.getByRole('option', { name: 'Safe Schools Declaration' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Quiet' }).waitFor();
  await page.goto(`${page.url()}?tab=about`);
  await page.getByText('never').waitFor();
});
