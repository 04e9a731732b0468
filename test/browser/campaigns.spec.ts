import type { Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Application } from './browser.js';
import { focused, pick, tabTo } from './keyboard.js';

let app: Application;
let page: Page;
let campaign: string;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
  await app.signIn(page);
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

const column = (name: string, on = page) => on.getByRole('region', { name: new RegExp(`^${name}`, 'i') });
const card = (state: string, on = page) => on.getByRole('link', { name: state, exact: true });
/** Waits until the server keeps a state at that stage. */
const kept = async (state: string, stage: string) => {
  const at = `/api${campaign}/states/${state}`;
  while ((await (await page.request.get(at)).json()).stage !== stage) await page.waitForTimeout(50);
};
const add = async (...states: string[]) => {
  await page.getByRole('button', { name: 'Add states' }).click();
  await page.getByRole('combobox', { name: 'States' }).focus();
  for (const state of states) await pick(page, state);
  await page.keyboard.press('Control+Enter');
};

it('a campaign begins with its instrument, a goal and a deadline', async () => {
  await page.goto('/campaigns');
  await page.getByText('No campaigns yet').waitFor();
  await page.getByRole('link', { name: 'New campaign' }).click();
  const form = page.getByRole('form', { name: 'New campaign' });
  await form.getByLabel('Name').fill('Schools 2027');
  await form.getByLabel('Instrument').click();
  await pick(page, 'Safe Schools Declaration');
  await form.getByLabel('Goal').fill('130');
  await form.getByLabel('Deadline').fill('May 2027');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Schools 2027' }).waitFor();
  await page.getByText('goal 130 · by May 2027').waitFor();
  await page.getByText('No priority states yet').waitFor();
  campaign = new URL(page.url()).pathname;
});

it('its states stand in columns; who has endorsed already takes that place', async () => {
  await add('Mongolia', 'Kazakhstan', 'Thailand');
  await column('Not approached').getByRole('link', { name: 'Mongolia' }).waitFor();
  await column('Endorsed').getByRole('link', { name: 'Kazakhstan' }).waitFor();
  await column('Endorsed').getByText('2015').waitFor();
});

it('a state is moved by the keyboard alone, and back', async () => {
  await card('Mongolia').focus();
  await page.keyboard.press('ArrowDown');
  await focused(card('Thailand'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await column('Considering').getByRole('link', { name: 'Mongolia' }).waitFor();
  await focused(card('Mongolia'));
  await page.getByRole('status').filter({ hasText: 'Mongolia: considering' }).first().waitFor();
  await kept('MNG', 'considering');
  await page.keyboard.press('Control+z');
  await column('Approached').getByRole('link', { name: 'Mongolia' }).waitFor();
  await kept('MNG', 'approached');
  await page.reload();
  await column('Approached').getByRole('link', { name: 'Mongolia' }).waitFor();
});

it('a state is dragged from column to column', async () => {
  await card('Thailand').dragTo(column('Parked'));
  await column('Parked').getByRole('link', { name: 'Thailand' }).waitFor();
  await kept('THA', 'parked');
  await page.reload();
  await column('Parked').getByRole('link', { name: 'Thailand' }).waitFor();
});

it('where another moved it meanwhile is said, and stands', async () => {
  app.expectRefusal('412 /api/campaigns/');
  const states = `/api${campaign}/states`;
  const { version } = await (await page.request.get(`${states}/THA`)).json();
  const headers = { 'If-Match': `"${version}"` };
  const theirs = await page.request.patch(`${states}/THA`, { headers, data: { stage: 'approached' } });
  expect(theirs.status()).toBe(200);
  await card('Thailand').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByText('moved Thailand meanwhile: approached').first().waitFor();
  await column('Approached').getByRole('link', { name: 'Thailand' }).waitFor();
});

it('that it has endorsed is recorded with its date, manner and source, and counts', async () => {
  await page.getByRole('button', { name: 'Move Mongolia' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('menuitem', { name: 'endorsed …' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Mongolia has endorsed' });
  await form.getByLabel('When').fill('February 2026');
  await form.getByLabel('How').fill('by letter to the depositary');
  await form.getByLabel('Who says so').fill('note verbale 14/2026');
  await page.keyboard.press('Control+Enter');
  await column('Endorsed').getByRole('link', { name: 'Mongolia' }).waitFor();
  await page.getByRole('link', { name: '121 of 193' }).waitFor();
  const { arrival } = await (await page.request.get(`/api${campaign}/states/MNG`)).json();
  const position = await (await page.request.get(`/api/positions/${arrival.positions[0]}`)).json();
  expect(position).toMatchObject({
    ...{ date: '2026-02', manner: 'by letter to the depositary', sources: [{ source: 'note verbale 14/2026' }] },
  });
});

it('progress counts it, by group and over time, and lists what the number comes from', async () => {
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByText('9 to go').waitFor();
  await page.getByRole('img', { name: /rising to 121/ }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'Mongolia' });
  expect(await row.getByText('February 2026').count()).toBe(1);
  await page.getByText('The same as a table').click();
  expect(await page.getByRole('row', { name: /121 121/ }).count()).toBe(1);
});

it('its history says that states were added, and of none that had endorsed that it was not approached', async () => {
  await page.goto(`${campaign}?tab=about`);
  await page.getByText(/added Kazakhstan$/).waitFor();
  await page.getByText(/moved Mongolia to considering/).waitFor();
});

it('its history says who marked a state as having endorsed, and what was told; whose a state is names the state', async () => {
  const facts = 'February 2026, by letter to the depositary, note verbale 14/2026';
  await page.getByText(`marked Mongolia as having endorsed (${facts})`).waitFor();
  const at = `/api${campaign}/states/MNG`;
  const { version, owner } = await (await page.request.get(at)).json();
  const headers = { 'If-Match': `"${version}"` };
  expect((await page.request.patch(at, { headers, data: { owner: null } })).status()).toBe(200);
  await page.reload();
  await page.getByText(`Mongolia: changed owner: ${owner.name} → none`).waitFor();
});

it('Esc closes what lies on top, and nothing below it', async () => {
  await page.goto('/campaigns');
  await page.getByRole('link', { name: 'Schools 2027' }).click();
  await card('Thailand').click();
  const sheet = page.getByRole('dialog', { name: 'Thailand' });
  for (const [open, above] of [
    [() => sheet.getByRole('button', { name: 'Log' }).click(), 'Log an engagement'],
    [() => page.keyboard.press('Control+k'), 'Find'],
  ] as const) {
    await sheet.getByRole('button', { name: 'Log' }).waitFor();
    await open();
    const dialog = page.getByRole('dialog', { name: above });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await sheet.getByRole('button', { name: 'Log' }).waitFor();
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
});

it('beside the board a state has its stage, its next step, and what was said for the campaign', async () => {
  await page.goto(`${campaign}?state=THA`);
  const sheet = page.getByRole('dialog', { name: 'Thailand' });
  await sheet.getByRole('button', { name: 'Add a next step' }).click();
  await page.keyboard.type('Call the desk');
  await sheet.getByLabel('Due').fill('2 December 2031');
  await page.keyboard.press('Control+Enter');
  await sheet.getByRole('link', { name: 'Call the desk' }).waitFor();
  await sheet.getByLabel('Since').fill('spring 2025');
  await page.keyboard.press('Control+Enter');
  await column('Approached').getByText('since spring 2025').waitFor();

  await card('Thailand').click();
  await sheet.getByRole('button', { name: 'Log' }).click();
  const log = page.getByRole('dialog', { name: 'Log an engagement' });
  await log.getByRole('button', { name: 'Remove Schools 2027' }).waitFor();
  await page.keyboard.press('Escape');
  await log.waitFor({ state: 'hidden' });
  await sheet.getByRole('button', { name: 'Log' }).click();
  await log.getByLabel('Note').fill('They want the guidelines first.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Logged.').waitFor();
  await sheet.getByRole('region', { name: 'For this campaign' }).getByRole('link', { name: 'Meeting' }).waitFor();

  await sheet.getByRole('link', { name: 'Open the state' }).click();
  await page.getByRole('article').getByRole('link', { name: 'Schools 2027' }).waitFor();
  await page.getByRole('list', { name: 'Campaigns' }).getByText('since spring 2025').waitFor();
});

it('whoever its deadline reminds snoozes it on its page', async () => {
  const remindBy = async (rules: object[]) => {
    const { version } = await (await page.request.get(`/api${campaign}`)).json();
    const headers = { 'If-Match': `"${version}"` };
    expect((await page.request.patch(`/api${campaign}`, { headers, data: { rules } })).status()).toBe(200);
    await page.goto(campaign);
    await page.getByRole('link', { name: 'Edit', exact: true }).waitFor();
  };
  await remindBy([]);
  expect(await page.getByRole('button', { name: 'Snooze' }).count()).toBe(0);
  await remindBy([{ kind: 'weekly', weekday: 1, time: '09:00' }]);
  await page.getByRole('button', { name: 'Snooze' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('menuitem', { name: 'Until…' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Snooze “Schools 2027”' });
  await dialog.getByLabel('Until').fill('2031-05-04T09:30');
  await page.keyboard.press('Control+Enter');
  await page.getByText('You will be reminded again on 4 May 2031, 09:30').first().waitFor();
  await page.getByRole('link', { name: 'About' }).click();
  await page.getByText('snoozed it until 4 May 2031, 09:30').waitFor();
});
