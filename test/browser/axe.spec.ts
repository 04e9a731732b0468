import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../start/built.js';
import { ADMIN } from '../start/meeting.js';
import { Application, axe, DESKTOP, overhang, PHONE } from './browser.js';
import { tabStops } from './tab-stops.js';

const STATE_PAGE = readFileSync(join(ROOT, 'test/fixtures/state-pages/thailand.txt'), 'utf8');

let app: Application;
let page: Page;
beforeAll(async () => {
  app = await Application.start(ADMIN);
  page = await app.visit();
});
afterEach(() => app.quiet());
afterAll(() => app?.stop());

/** What axe finds on the screen, by day and by night, on a wide screen and on a phone, and what is cut off there. */
async function flaws(): Promise<string[]> {
  const found: string[] = [];
  for (const [name, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      // Night changes nothing but the colours.
      const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
      found.push(...(await axe(page, rules)).map((flaw) => `${name}, ${colorScheme}: ${flaw}`));
    }
    const beyond = await overhang(page);
    if (beyond > 0) found.push(`${name}: ${beyond} px lie beyond the edge`);
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Shows a screen, once all that it reads is there. */
async function show(path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What the server keeps: the first of a list. */
async function first(path: string): Promise<string> {
  return (await (await page.request.get(path)).json()).items[0].id;
}

const post = async (path: string, data: object) => (await page.request.post(path, { data })).json();

it('the door and an empty Today', async () => {
  await show('/sign-in');
  expect(await flaws()).toEqual([]);
  await app.signIn(page);
  await page.getByText('Nothing is written down yet').waitFor();
  expect(await flaws()).toEqual([]);
});

describe('with the demo loaded', () => {
  const ids: Record<string, string> = {};
  const addressOf = (path: string) => path.replace(/:([\w-]+)/, (_, noun: string) => ids[noun]!);
  beforeAll(async () => {
    await post('/api/session', { email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });
    await post('/api/demo', {});
    const at = new Date().toISOString();
    await post('/api/follow-ups', { title: 'Write to the capital', due: at.slice(0, 10), reminders: [{ at }] });
    ids.import = (await post('/api/imports', { kind: 'state-page', text: STATE_PAGE })).id;
    ids.campaigns = (await post('/api/campaigns', { name: 'Schools 2027', instrument: 'ssd', goal: 130 })).id;
    const board = `/api/campaigns/${ids.campaigns}/states`;
    for (const state of ['MNG', 'KAZ']) await post(board, { state, reason: 'Chairs the group next year.' });
    await post(board, { state: 'THA', stage: 'considering', since: '2026-01' });
    await post('/api/follow-ups', { title: 'Call the desk', due: '2026-01', state: 'THA', campaign: ids.campaigns });
    const event = { name: 'Open debate', date: at.slice(0, 10), place: 'New York' };
    ids.events = (await post('/api/events', event)).id;
    await post('/api/events', { name: 'Session', date: `${at.slice(0, 8)}01/${at.slice(0, 8)}20` });
    await post('/api/events', { name: 'Some conference', date: at.slice(0, 7) });
    const anchor = { event: ids.events, count: 1, unit: 'day', when: 'before' };
    await post('/api/follow-ups', { title: 'Ask for the floor', anchor });
    for (const noun of ['contacts', 'missions', 'organisations', 'engagements', 'follow-ups']) {
      ids[noun] = await first(`/api/${noun}`);
    }
  });

  it.each([
    '/',
    '/states',
    '/states/MNG',
    '/states/MNG?tab=people',
    '/states/MNG?tab=asks',
    '/states/MNG?tab=positions',
    '/engagements/:engagements',
    '/calendar',
    '/calendar?view=list&whose=all',
    '/events',
    '/events?show=undated',
    '/events?show=recurring',
    '/events/new',
    '/events/:events',
    '/events/:events/edit',
    '/campaigns',
    '/campaigns/new',
    '/campaigns/:campaigns',
    '/campaigns/:campaigns?state=THA',
    '/campaigns/:campaigns?tab=list',
    '/campaigns/:campaigns?tab=progress',
    '/campaigns/:campaigns?tab=about',
    '/campaigns/:campaigns/edit',
    '/contacts',
    '/contacts/new',
    '/contacts/:contacts',
    '/contacts/:contacts/edit',
    '/missions',
    '/missions/new',
    '/missions/:missions',
    '/organisations',
    '/organisations/:organisations',
    '/follow-ups',
    '/follow-ups/new',
    '/follow-ups/:follow-ups',
    '/imports',
    '/imports/:import',
    '/exports',
    '/health',
    '/exports?state=MNG&kind=meeting,letter&from=2015&format=csv',
    '/search?q=school',
    '/settings',
    '/settings?section=reminders',
    '/settings?section=feeds',
    '/settings?section=sign-in',
    '/settings?section=tokens',
    '/settings?section=people',
    '/settings?section=teams',
    '/settings?section=instruments',
    '/settings?section=mail',
    '/settings?section=demo',
    '/no-such-page',
  ])('%s', async (path) => {
    await show(addressOf(path));
    expect(await flaws()).toEqual([]);
  });

  it('the Log sheet, with every row it can have', async () => {
    await show('/states/MNG');
    await page.keyboard.press('l');
    const sheet = page.getByRole('dialog', { name: 'Log an engagement' });
    for (const name of ['Ask', 'Follow-up', 'Quotation', 'Title', 'Place', 'Instruments', 'Attribution']) {
      await sheet.getByRole('button', { name, exact: true }).click();
    }
    expect(await flaws()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the Outbox, and a mail', async () => {
    await show('/outbox');
    await page.reload();
    await page.getByRole('row').filter({ hasText: 'kept here' }).waitFor();
    expect(await flaws()).toEqual([]);
    await show(`/outbox/${await first('/api/outbox')}`);
    expect(await flaws()).toEqual([]);
  });

  it.each([
    '/',
    '/states/MNG',
    '/campaigns/:campaigns',
    '/calendar',
    '/events?show=recurring',
    '/follow-ups',
    '/imports',
    '/settings',
  ])('Tab comes to everything on %s, and one sees where it is', async (path) => {
    await show(addressOf(path));
    const { stops, missed, unseen } = await tabStops(page);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(stops).toBeGreaterThan(12);
  });
});
