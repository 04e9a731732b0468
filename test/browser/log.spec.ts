import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { unzipped } from '../exports/zip.js';
import { ROOT } from '../start/built.js';
import { ADMIN } from '../start/meeting.js';
import { until } from '../start/server.js';
import { Application } from './browser.js';
import { apply, preview } from './import-screen.js';
import { pick, tabTo } from './keyboard.js';

const PAGE = readFileSync(join(ROOT, 'test/fixtures/state-pages/thailand.txt'), 'utf8');
const NOTE = 'She would carry our letter to the capital herself.';
const PROMISE = 'Send her the letter';
/** A mail about what is restricted tells nothing of it. */
const REMINDER = 'A reminder from Aide-Mémoire';

let app: Application;
let ada: Page;
let bola: Page;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  ada = await app.visit();
  await app.signIn(ada);
  await preview(ada, PAGE, 'Thailand');
  await apply(ada, /^Add/);
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

/** Seconds from now as a field for local time holds it. */
function localTimeIn(seconds: number): string {
  const then = new Date(Date.now() + seconds * 1000);
  return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** The article of what was logged here, on the page of its state. */
async function logged(page: Page) {
  await page.goto('/states/THA');
  return page.getByRole('region', { name: '2018' }).getByRole('article', { name: /^Call, June/ });
}

it('a meeting is logged from anywhere with the keyboard alone', async () => {
  await ada.goto('/outbox');
  await ada.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor();
  await ada.keyboard.press('l');
  const sheet = ada.getByRole('dialog', { name: 'Log an engagement' });
  const field = (name: string) => sheet.getByRole('textbox', { name, exact: true });
  const box = (name: string) => sheet.getByRole('combobox', { name, exact: true });
  const go = async (name: string) => {
    await tabTo(sheet.getByRole('button', { name, exact: true }));
    await ada.keyboard.press('Enter');
  };

  await tabTo(field('When'));
  await ada.keyboard.type('June 2018');
  await sheet.getByText('known to the month').waitFor();
  await tabTo(box('What'));
  await pick(ada, 'Call');
  await tabTo(box('Who'));
  await pick(ada, 'Thailand');
  await pick(ada, 'Geneva');
  await pick(ada, 'CHAIYO');
  await sheet.getByRole('list', { name: 'Who: chosen' }).getByText('Minister Counsellor').waitFor();
  await tabTo(box('Ours'));
  await ada.keyboard.type('Ingrid');
  await ada.getByRole('option', { name: 'Add “Ingrid”' }).waitFor();
  await ada.keyboard.press('Enter');
  await tabTo(field('Note'));
  await ada.keyboard.type(NOTE);
  await go('Ask');
  await ada.keyboard.type('encourage Malaysia to endorse');
  await tabTo(box('About'));
  await pick(ada, 'Malaysia');
  await go('Follow-up');
  await ada.keyboard.type(PROMISE);
  await tabTo(field('Due'));
  await ada.keyboard.type('tomorrow');
  // What a field for a moment takes from the keys depends on the machine's language.
  await sheet.getByRole('button', { name: 'Reminder', exact: true }).click();
  await ada.getByRole('menuitem', { name: 'At a moment…' }).click();
  await sheet.getByLabel('Remind at').fill(localTimeIn(3));
  await go('Visible to: internal');
  await tabTo(ada.getByRole('menuitemradio', { name: /restricted/ }), 'ArrowDown');
  await ada.keyboard.press('Enter');
  await sheet.getByRole('button', { name: 'Visible to: restricted' }).waitFor();
  await ada.keyboard.press('Control+Enter');
  await ada.getByText('Logged.').waitFor();

  const entry = await logged(ada);
  for (const words of [NOTE, 'Prasert CHAIYO', 'Malaysia', PROMISE, 'restricted']) {
    await entry.getByText(words).first().waitFor();
  }
});

it('another member, added in the settings, finds nothing of it', async () => {
  await ada.goto('/settings?section=people');
  await ada.getByRole('button', { name: 'New person' }).click();
  await ada.getByLabel('Name').fill('Bola Adeyemi');
  await ada.getByLabel('Email').fill('bola@example.org');
  await ada.getByRole('button', { name: 'Save' }).click();
  const link = await ada.getByLabel('Sign-in link for Bola Adeyemi; works once, within a day').inputValue();
  bola = await app.visit();
  await bola.goto(link);
  await bola.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await bola.goto('/states/THA');
  await bola.getByRole('region', { name: '2018' }).getByRole('article').first().waitFor();
  expect(await (await logged(bola)).count()).toBe(0);
  await bola.goto('/search?q=letter to the capital');
  await bola.getByText(/^Nothing is found for/).waitFor();
  await bola.goto('/follow-ups?show=all');
  await bola.getByText('Nothing is open').waitFor();
  await bola.goto('/outbox');
  await bola.getByText('Nothing was ever sent').waitFor();
});

it('the reminder goes out, and the Outbox says what the mail server answered', async () => {
  await until('the reminder is sent', async () => {
    await ada.goto('/outbox');
    const mail = ada.getByRole('row').filter({ hasText: REMINDER }).filter({ hasText: 'kept here' });
    return mail.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  });
  await ada.getByRole('link', { name: REMINDER }).click();
  await ada.getByText('Server’s answer').waitFor();
  expect(await ada.getByRole('main').innerText()).not.toContain(PROMISE);
  expect(await ada.getByRole('region', { name: 'Delivery' }).innerText()).toMatch(/250 /);
});

it('every screen says that mail does not leave', async () => {
  for (const place of await ada.getByRole('navigation', { name: 'Main' }).getByRole('listitem').all()) {
    await place.getByRole('link').click();
    await ada.getByRole('heading', { level: 1 }).waitFor();
    await ada.getByRole('complementary', { name: 'Mail' }).getByText('Mail is not leaving this machine').waitFor();
  }
});

it('the history is exported from the state’s page', async () => {
  await ada.goto('/states/THA');
  const download = ada.waitForEvent('download');
  await ada.getByRole('button', { name: 'Export' }).click();
  await ada.getByRole('menuitem', { name: 'CSV for a spreadsheet' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.split('\n')[0]).toBe(
    'id,state,date,date_earliest,date_latest,kind,title,text,mission,place,our_people,their_people,third_parties,third_states,instruments,asks,visibility,attribution,source,created_at',
  );
  const rows: Record<string, string>[] = parse(file, { columns: true });
  expect(rows).toHaveLength(12);
  expect(rows.find(({ text }) => text === NOTE)).toMatchObject({
    ...{ state: 'THA', date: '2018-06', date_earliest: '2018-06-01', date_latest: '2018-06-30', kind: 'call' },
    ...{ third_states: 'MYS', visibility: 'restricted' },
  });
});

it('what the timeline shows is exported as a document, and stands in the list of exports', async () => {
  await ada.goto('/states/THA?kinds=call&from=2018&to=2018');
  await ada.getByRole('button', { name: 'Export' }).click();
  await ada.getByText('As the timeline is narrowed').waitFor();
  const download = ada.waitForEvent('download');
  await ada.getByRole('menuitem', { name: 'Word document' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^engagements-THA-\d{4}-\d\d-\d\d\.docx$/);
  const words = unzipped(readFileSync(await file.path())).get('word/document.xml')!;
  expect(words).toContain('June 2018 · Call');
  expect(words).not.toContain('· Meeting');
  await ada.getByRole('button', { name: 'Export' }).click();
  await ada.getByRole('menuitem', { name: 'More choices…' }).click();
  await ada.getByRole('heading', { level: 1, name: 'Export' }).waitFor();
  expect(await ada.getByLabel('From', { exact: true }).inputValue()).toBe('2018');
  const row = ada.getByRole('row', { name: /Thailand Call · from 2018 · to 2018 Word, for us/ });
  const again = ada.waitForEvent('download');
  await row.getByRole('button', { name: 'Fetch' }).click();
  expect((await again).suggestedFilename()).toMatch(/\.docx$/);
});

it('what was deleted is brought back from the toast', async () => {
  const entry = await logged(ada);
  await entry.getByRole('button', { name: /^Actions for/ }).click();
  await ada.getByRole('menuitem', { name: 'Delete' }).click();
  await ada.getByText('Deleted.').waitFor();
  await entry.waitFor({ state: 'detached' });
  await ada.getByRole('button', { name: 'Undo' }).click();
  await entry.waitFor();
});

it('words of the note are marked as said, and the engagement as being about an instrument', async () => {
  const entry = await logged(ada);
  await entry.getByRole('button', { name: /^Actions for/ }).click();
  await ada.getByRole('menuitem', { name: 'Edit' }).click();
  const sheet = ada.getByRole('dialog', { name: 'Edit engagement' });
  await sheet.getByLabel('Note').press('Control+A');
  await sheet.getByRole('button', { name: 'Mark as quotation' }).click();
  await sheet.getByLabel('Who said it').fill('The Counsellor');
  await sheet.getByRole('button', { name: 'Instruments' }).click();
  await pick(ada, 'Vancouver Principles');
  await ada.keyboard.press('Control+Enter');
  await ada.getByText('Saved.').waitFor();
  expect(await entry.locator('q').innerText()).toBe(NOTE);
  await entry.getByText('The Counsellor').waitFor();
  await entry.getByRole('link', { name: 'on Vancouver Principles' }).waitFor();
});

it('of two who write at once neither loses a word', async () => {
  app.expectRefusal('412 /api/engagements/');
  const event = (page: Page) =>
    page.getByRole('region', { name: '2019' }).getByRole('article', { name: /^Event, May/ });
  const note = (page: Page) => page.getByRole('dialog', { name: 'Edit engagement' }).getByLabel('Note');
  for (const [page, words] of [
    [ada, 'Ada saw a colonel there.'],
    [bola, 'Bola saw two colonels there.'],
  ] as const) {
    await page.goto('/states/THA');
    await event(page)
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await note(page).fill(words);
  }
  await bola.keyboard.press('Control+Enter');
  await bola.getByText('Saved.').waitFor();
  await note(ada).press('Control+Enter');
  const both = ada.getByRole('alert', { name: 'Someone changed this while you wrote' });
  await both.getByText('Ada saw a colonel there.').waitFor();
  await both.getByText('Bola saw two colonels there.').click();
  await both.getByRole('button', { name: 'Save with these choices' }).click();
  await ada.getByText('Saved.').waitFor();
  await event(ada).getByText('Bola saw two colonels there.').waitFor();
});

it('a sign-out ends the session', async () => {
  const cookies = await bola.context().cookies();
  await bola.getByRole('button', { name: 'Bola Adeyemi' }).click();
  await bola.getByRole('menuitem', { name: 'Sign out' }).click();
  await bola.getByRole('form', { name: 'Sign in' }).waitFor();
  await bola.context().addCookies(cookies);
  await bola.goto('/states/THA');
  await bola.getByRole('form', { name: 'Sign in' }).waitFor();
});
