import type { Locator, Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Application, PHONE } from './browser.js';
import { focused, pick } from './keyboard.js';

let app: Application;
let page: Page;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
  await app.signIn(page);
  const ben = { email: 'ben@example.org', name: 'Ben Okoro', role: 'member', password: 'correct horse battery' };
  await page.request.post('/api/users', { data: ben });
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const saved = () => page.keyboard.press('Control+Enter');
const fact = (label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');
/** Adds a rule from the menu and opens its parts. */
const rule = async (words: string) => {
  await page.getByRole('button', { name: 'Reminder', exact: true }).click();
  await page.getByRole('menuitem', { name: words }).click();
  await page.getByRole('button', { name: `Change “${words}”` }).click();
};
const whom = async (name: string) => {
  await page.getByRole('combobox', { name: 'Whom to remind' }).fill(name);
  await page.getByRole('option', { name }).click();
};

it('a colleague is reminded of a follow-up, by a rule and at a moment', async () => {
  await page.goto('/follow-ups/new');
  await page.getByLabel('What is to be done').fill('Send the paper');
  await page.getByLabel('Due').fill('10 March 2031');
  await rule('a week before at 09:00');
  await whom('Ben Okoro');
  await page.getByRole('button', { name: 'Change “a week before at 09:00”' }).click();
  await page.getByText('a week before at 09:00, Ben Okoro').waitFor();
  await page.getByRole('button', { name: 'Reminder', exact: true }).click();
  await page.getByRole('menuitem', { name: 'At a moment…' }).click();
  await page.getByLabel('Remind at').fill('2031-03-01T08:00');
  await whom('Ben Okoro');
  await saved();
  await heading('Send the paper').waitFor();
  await fact('Remind').getByText('a week before at 09:00, Ben Okoro').waitFor();
  expect(await fact('Reminders').getByText('Ben Okoro').count()).toBe(2);
  const { items } = await (await page.request.get('/api/follow-ups')).json();
  expect(items[0].rules).toMatchObject([{ user: { name: 'Ben Okoro' } }]);
});

it('somebody who may not read it is refused where one named them', async () => {
  app.expectRefusal('422 /api/follow-ups');
  await page.goto('/follow-ups/new');
  await page.getByLabel('What is to be done').fill('In confidence');
  await page.getByLabel('Due').fill('10 March 2031');
  await rule('on the day at 09:00');
  await whom('Ben Okoro');
  await page.getByRole('combobox', { name: 'Visible to' }).click();
  await page.getByRole('option', { name: 'restricted' }).click();
  await saved();
  const row = page.getByRole('listitem').filter({ hasText: 'on the day at 09:00' });
  await row.getByRole('alert').getByText('This colleague may not read it').waitFor();
  await page.goto('/');
});

it('a campaign reminds of its deadline: whoever runs it, and a colleague', async () => {
  await page.goto('/campaigns/new');
  await page.getByLabel('Name').fill('Schools 2031');
  await page.getByRole('combobox', { name: 'Instrument' }).click();
  await page.getByRole('option', { name: 'Safe Schools Declaration' }).click();
  await page.getByLabel('Deadline', { exact: true }).fill('31 March 2031');
  await rule('a week before at 09:00');
  await whom('Ben Okoro');
  await page.getByRole('button', { name: 'Reminder', exact: true }).click();
  await page.getByRole('menuitem', { name: 'on the day at 09:00' }).click();
  await saved();
  await heading('Schools 2031').waitFor();
  await page.getByRole('link', { name: 'About' }).click();
  await fact('Remind of the deadline').getByText('a week before at 09:00, Ben Okoro').waitFor();
  await fact('Reminders').getByText('31 Mar 2031').waitFor();
  await fact('Reminders').getByText('waiting').first().waitFor();
  await page.getByText('set a reminder: a week before at 09:00').waitFor();
});

it('so does a next step, beside which stands whether its reminder went out', async () => {
  const { items } = await (await page.request.get('/api/campaigns')).json();
  const at = `/api/campaigns/${items[0].id}/states`;
  await page.request.post(at, { data: { state: 'MNG' } });
  await page.goto(`/campaigns/${items[0].id}?state=MNG`);
  const sheet = page.getByRole('dialog', { name: 'Mongolia' });
  await sheet.getByRole('button', { name: 'Add a next step' }).click();
  await sheet.getByLabel('What is to be done').fill('Call the desk');
  await sheet.getByLabel('Due').fill('10 March 2031');
  await sheet.getByRole('button', { name: 'Reminder', exact: true }).click();
  await page.getByRole('menuitem', { name: 'At a moment…' }).click();
  await sheet.getByLabel('Remind at').fill('2026-01-01T08:00');
  await sheet.getByLabel('What is to be done').press('Control+Enter');
  await sheet.getByRole('link', { name: 'Call the desk' }).waitFor();
  const mails = async () => (await (await page.request.get('/api/outbox')).json()).items;
  while (!(await mails()).some(({ state }: { state: string }) => state === 'sent')) await page.waitForTimeout(500);
  await page.reload();
  await sheet.getByRole('link', { name: /^kept in the Outbox / }).waitFor();
});

it('what comes again says so when it is done, and stands there anew', async () => {
  await page.goto('/follow-ups/new');
  await page.getByLabel('What is to be done').fill('Call the mission');
  await page.getByLabel('Due').fill('10 March 2031');
  await page.getByLabel('Comes again').selectOption('month');
  await saved();
  await heading('Call the mission').waitFor();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByText('Done: Call the mission. It comes again every month.').waitFor();
  await page.goto('/follow-ups');
  await page.getByRole('listitem').filter({ hasText: 'Call the mission' }).getByText('10 April 2031').waitFor();
});

it('a rule whose time has passed reminds of nothing, and the page says why', async () => {
  const rules = [{ kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' }];
  const data = { title: 'Thank the host', due: '2020-03-10', rules };
  const { id } = await (await page.request.post('/api/follow-ups', { data })).json();
  await page.goto(`/follow-ups/${id}`);
  await fact('Reminders').getByText('the times that its rules name have passed').waitFor();
});

it('a follow-up is given to a colleague in one step, from the list or its page, and back', async () => {
  for (const data of [{ title: 'Send the minutes' }, { title: 'A quiet word', visibility: 'restricted' }])
    expect((await page.request.post('/api/follow-ups', { data })).status()).toBe(201);
  const toBen = async (open: Locator, withWords: string) => {
    await open.focus();
    await page.keyboard.press('Enter');
    await focused(page.getByRole('combobox', { name: 'Colleague' }));
    await page.getByRole('option', { name: 'Ben Okoro' }).waitFor();
    await pick(page, 'Ben');
    await page.getByText(withWords).first().waitFor();
  };
  const inRow = (title: string) => page.getByRole('button', { name: `Give “${title}” to…` });
  await page.goto('/follow-ups');
  await toBen(inRow('Send the minutes'), '“Send the minutes” is with Ben Okoro now');
  await inRow('Send the minutes').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await inRow('Send the minutes').waitFor();

  app.expectRefusal('422 /api/follow-ups/');
  await toBen(inRow('A quiet word'), 'This colleague may not read it');
  // who was refused may be chosen again, and is asked for again
  expect(await page.getByRole('combobox', { name: 'Colleague' }).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await focused(inRow('A quiet word'));
  await page.getByRole('link', { name: 'Send the minutes' }).click();
  await heading('Send the minutes').waitFor();
  await toBen(page.getByRole('button', { name: 'Give to…' }), 'gave it to Ben Okoro');
  await fact('Who does it').getByText('Ben Okoro').waitFor();
});

it('on a phone the chosen tab stands in sight, also where one comes by its address', async () => {
  const phone = await app.visit({ viewport: PHONE });
  await app.signIn(phone);
  const chosen = () =>
    phone.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Demo' }).boundingBox();
  await phone.goto('/settings?section=demo');
  await phone.getByRole('navigation', { name: 'Settings' }).waitFor();
  const { x, width } = (await chosen())!;
  expect([x >= 0, x + width <= PHONE.width]).toEqual([true, true]);
});
