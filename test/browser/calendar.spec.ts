import type { Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Application, PHONE } from './browser.js';
import { focused } from './keyboard.js';

let app: Application;
let page: Page;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
  await app.signIn(page);
  const post = async (path: string, data: object) => (await page.request.post(path, { data })).json();
  await post('/api/events', { name: 'Regular session', date: '2031-02-24/2031-04-04', place: 'Geneva' });
  await post('/api/events', { name: 'Some conference', date: '2031-03' });
  await post('/api/engagements', {
    date: '2031-03-04',
    kind: 'meeting',
    stage: 'confirmed',
    states: ['KAZ'],
    text: '',
  });
  await post('/api/follow-ups', { title: 'Send the paper', due: '2031-03-10' });
  const drive = { name: 'Schools', instrument: 'ssd', deadline: '2031-03-31' };
  await post('/api/campaigns', drive);
  const body = { email: 'ben@example.org', name: 'Ben Okoro', role: 'member', password: 'correct horse battery' };
  const ben = await post('/api/users', body);
  await post('/api/follow-ups', { title: 'Somebody else’s', due: '2031-03-11', owner: ben.id });
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

const cell = (name: RegExp) => page.getByRole('gridcell', { name });
const month = (name: string) => page.getByRole('heading', { level: 2, name });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

it('a month shows what is on its days, and beside it what is known to the month alone', async () => {
  await page.goto('/calendar?day=2031-03-10');
  await month('March 2031').waitFor();
  await cell(/^Monday,? 10 March 2031: Regular session; Send the paper$/).waitFor();
  await cell(/^Tuesday,? 4 March 2031: Regular session; Meeting, Kazakhstan$/).waitFor();
  await cell(/^Monday,? 31 March 2031: Regular session; Deadline: Schools$/).waitFor();
  const strip = page.getByRole('region', { name: 'In March 2031, the day is not known' });
  await strip.getByRole('link', { name: 'Some conference' }).waitFor();
  expect(await page.getByRole('gridcell', { name: /conference/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'HRC regular session (spring)' }).waitFor();
});

it('one walks in it by keys, and opens a day', async () => {
  await cell(/^Monday,? 10 March/).focus();
  await press('ArrowRight');
  await focused(cell(/^Tuesday,? 11 March/));
  await press('ArrowUp', 'ArrowLeft', 'ArrowDown');
  await focused(cell(/^Monday,? 10 March/));
  await press('PageDown');
  await month('April 2031').waitFor();
  await focused(cell(/^Thursday,? 10 April/));
  await press('PageUp');
  await focused(cell(/^Monday,? 10 March/));
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Monday,? 10 March 2031$/ });
  await dialog.getByRole('link', { name: 'Send the paper' }).waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await focused(cell(/^Monday,? 10 March/));
  await press('t');
  await page.locator('[aria-current="date"]').waitFor();
  await focused(page.locator('[aria-current="date"]'));
  // G and then T still leads to Today.
  await press('g', 't');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
});

it('a day leads to what is on it, and to what one puts there', async () => {
  await page.goto('/calendar?day=2031-03-01');
  await cell(/^Wednesday,? 12 March/).click();
  const dialog = page.getByRole('dialog', { name: /^Wednesday,? 12 March 2031$/ });
  await dialog.getByRole('link', { name: 'Regular session' }).waitFor();
  await dialog.getByRole('link', { name: 'New follow-up' }).click();
  expect(await page.getByLabel('Due').inputValue()).toBe('12 March 2031');
  await page.goBack();
  await page.getByRole('grid').getByRole('link', { name: 'Send the paper' }).click();
  await page.getByRole('heading', { level: 1, name: 'Send the paper' }).waitFor();
});

it('other people’s follow-ups are shown on demand, and the same as a table', async () => {
  await page.goto('/calendar?day=2031-03-01');
  await cell(/^Tuesday,? 11 March 2031: Regular session$/).waitFor();
  await page.getByText('Everyone’s').click();
  await cell(/^Tuesday,? 11 March 2031.*Somebody else’s/).waitFor();
  await page.getByText('List', { exact: true }).click();
  const table = page.getByRole('table', { name: 'March 2031' });
  await table.getByRole('rowheader', { name: 'Tuesday 11 March' }).waitFor();
  await table.getByRole('row').filter({ hasText: 'Somebody else’s' }).getByText('Ben Okoro').waitFor();
  await table.getByRole('rowheader', { name: 'Going on from the month before' }).waitFor();
  const { search } = new URL(page.url());
  expect(search).toContain('view=list');
  expect(search).toContain('whose=all');
});

it('a phone has the list', async () => {
  await page.setViewportSize(PHONE);
  await page.goto('/calendar?day=2031-03-01');
  await page.getByRole('table', { name: 'March 2031' }).waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  await page.getByRole('button', { name: 'The month after' }).click();
  await month('April 2031').waitFor();
});
