import type { Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Application, axe } from './browser.js';

let app: Application;
let page: Page;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
  await app.signIn(page);
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

it('a feed is made, copied once, fetched and revoked', async () => {
  await page.goto('/settings?section=feeds');
  await page.getByText('You have none').waitFor();
  await page.getByRole('button', { name: 'Make a feed' }).click();
  await page.getByText('Give it a name').waitFor();
  await page.getByLabel('What it is for').fill('My phone');
  await page.getByLabel('All events').uncheck();
  await page.getByRole('button', { name: 'Make a feed' }).click();
  const address = await page.getByLabel('Address of My phone').inputValue();
  expect(await axe(page)).toEqual([]);
  const feed = page.getByRole('listitem').filter({ hasText: 'My phone' });
  await feed.getByText('My follow-ups, Deadlines of my campaigns, My planned meetings').waitFor();
  await feed.getByText('never fetched').waitFor();
  const fetched = await page.request.get(address);
  expect(await fetched.text()).toMatch(/^BEGIN:VCALENDAR/);
  await page.reload();
  await feed.getByText('last fetched').waitFor();
  expect(await page.getByLabel('Address of').count()).toBe(0);
  await feed.getByRole('button', { name: 'Revoke the feed My phone' }).click();
  await page.getByText('You have none').waitFor();
  expect((await page.request.get(address)).status()).toBe(404);
});

it('a planned meeting gets its time, and shows it', async () => {
  await page.goto('/states/KAZ');
  await page.getByRole('button', { name: 'Log' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Log an engagement' });
  await sheet.getByRole('textbox', { name: 'When' }).fill('June 2030');
  expect(await sheet.getByLabel('From').count()).toBe(0);
  await sheet.getByRole('textbox', { name: 'When' }).fill('3 June 2030');
  await sheet.getByLabel('From').fill('10:00');
  await sheet.getByLabel('Until').fill('09:00');
  await sheet.getByRole('combobox', { name: 'Stage' }).selectOption('confirmed');
  await sheet.getByRole('button', { name: /^Save/ }).click();
  await sheet.getByText('It ends after it begins').waitFor();
  await sheet.getByLabel('Until').fill('11:30');
  await sheet.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('10:00–11:30').waitFor();
});

it('a colleague is invited to it, and the page says whether the mail went out', async () => {
  const post = (path: string, data: object) => page.request.post(path, { data });
  await post('/api/users', {
    email: 'bola@example.org',
    name: 'Bola Ade',
    role: 'member',
    password: 'correct horse battery',
  });
  const at = { date: '2030-06-04', time: '10:00', stage: 'confirmed' };
  const { id } = await (
    await post('/api/engagements', { ...at, kind: 'meeting', states: ['KAZ'], text: 'Note.' })
  ).json();
  await page.goto(`/engagements/${id}`);
  await page.getByText('Nobody has an invitation').waitFor();
  await page.getByRole('button', { name: 'Send invitation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send invitation' });
  await dialog.getByRole('button', { name: /^Send invitation/ }).click();
  await dialog.getByText('Name somebody to invite.').first().waitFor();
  await dialog.getByRole('combobox', { name: 'Colleagues' }).fill('Bola');
  await page.getByRole('option', { name: 'Bola Ade' }).click();
  await page.keyboard.press('Escape');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Send invitation/ }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Bola Ade' });
  await line.getByText('has it for the calendar').waitFor();
  await line.getByText('kept here').waitFor({ timeout: 40_000 });
  expect(await axe(page)).toEqual([]);
  await line.getByRole('link').click();
  await page.getByText('an invitation for the calendar (invitation.ics)').waitFor();
  await page.goBack();
  await line.getByRole('button', { name: 'Take back the invitation of Bola Ade' }).click();
  await line.getByText('was told that the invitation is withdrawn').waitFor();
});
