import type { Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Application } from './browser.js';
import { focused } from './keyboard.js';

let app: Application;
let page: Page;
let address: string;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
  await app.signIn(page);
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
/** Of one day for all tests, though it may be midnight in between. */
const TODAY = Date.now();
const soon = (days: number) => new Date(TODAY + days * 86_400_000).toISOString().slice(0, 10);
const saved = () => page.keyboard.press('Control+Enter');

it('what comes back every year is entered with its dates alone', async () => {
  await page.goto('/events');
  await page.getByText('No event to come').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await heading('Calendar').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await heading('Events').waitFor();
  await page.getByRole('link', { name: 'Every year', exact: true }).click();
  await page.getByRole('link', { name: 'Enter this year’s dates: UNGA opening' }).click();
  const form = page.getByRole('form', { name: 'New event' });
  expect(await form.getByLabel('Name').inputValue()).toBe('UNGA opening');
  expect(await form.getByLabel('Where').inputValue()).toBe('New York');
  expect(await form.getByLabel('One of').inputValue()).toBe('UNGA opening');
  await form.getByLabel('When').fill(`${soon(30)}/${soon(32)}`);
  await saved();
  await heading('UNGA opening').waitFor();
  address = new URL(page.url()).pathname;
  await page.goto('/events?show=recurring');
  const row = page.getByRole('listitem').filter({ hasText: 'UNGA opening' });
  await row.getByRole('link', { name: /20\d\d$/ }).click();
  await heading('UNGA opening').waitFor();
});

it('a follow-up is counted from it, and moves when it moves', async () => {
  await page.getByText('Nothing is due before or after it').waitFor();
  await page.getByRole('link', { name: 'Add a follow-up' }).click();
  const form = page.getByRole('form', { name: 'New follow-up' });
  await form.getByLabel('What is to be done').fill('Ask for the floor');
  await saved();
  await heading('Ask for the floor').waitFor();
  await page.getByText('2 weeks before UNGA opening').waitFor();
  const { items } = await (await page.request.get('/api/follow-ups')).json();
  expect(items).toMatchObject([{ due: soon(16) }]);
  await page.goto(address);
  await page.getByRole('link', { name: 'Ask for the floor' }).waitFor();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('When').fill(soon(44));
  await saved();
  await page.getByText('1 follow-up moved with it').waitFor();
  await heading('UNGA opening').waitFor();
  await page.getByText(/^.*Administrator.* changed dates: .*→/).waitFor();
  const moved = (await (await page.request.get('/api/follow-ups')).json()).items;
  expect(moved).toMatchObject([{ due: soon(30) }]);
});

it('where another edited it meanwhile both texts are shown', async () => {
  app.expectRefusal('412 /api/events/');
  await page.goto(`${address}/edit`);
  const form = page.getByRole('form', { name: 'Edit UNGA opening' });
  await form.getByLabel('Where').fill('Geneva');
  const { version } = await (await page.request.get(`/api${address}`)).json();
  const headers = { 'If-Match': `"${version}"` };
  await page.request.patch(`/api${address}`, { headers, data: { place: 'Nairobi' } });
  await form.getByLabel('Where').press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Someone saved before you' });
  await dialog.getByText('Nairobi').waitFor();
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await heading('UNGA opening').waitFor();
  await page.getByText('Geneva', { exact: true }).waitFor();
});

it('it is found by search, put away, and brought back', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('unga open');
  await page.getByRole('option', { name: /UNGA opening.*Event/ }).click();
  await heading('UNGA opening').waitFor();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await heading('Events').waitFor();
  await page.getByText('No event to come').waitFor();
  await page.keyboard.press('Control+z');
  const row = page.getByRole('link', { name: 'UNGA opening' });
  await row.waitFor();
  await page.keyboard.press('ArrowDown');
  await focused(row);
});
