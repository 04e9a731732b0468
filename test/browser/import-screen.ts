import type { Locator, Page } from 'playwright-core';
import { paste } from './keyboard.js';

/** Pastes a page under Import, and stands before what becomes of it. */
export async function preview(page: Page, text: string, state: string): Promise<void> {
  await page.goto('/imports');
  await paste(page.getByLabel('The page, as you copied it'), text);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('heading', { level: 1, name: `Import: ${state}` }).waitFor();
}

/** The stretch of the page in which these words stand, with what becomes of it. */
export function row(page: Page, words: string): Locator {
  return page.locator('li[id^="row-"]').filter({ hasText: words });
}

/** Every entry of the preview as it is dated, with its kind: `January 2016, letter`. */
export async function entries(page: Page): Promise<string[]> {
  const dates = page.getByRole('button', { name: /^Change the date: / });
  const kinds = page.getByRole('combobox', { name: 'Kind' });
  await dates.first().waitFor();
  const chosen = await kinds.evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value));
  return (await dates.allInnerTexts()).map((date, index) => `${date}, ${chosen[index]}`);
}

/** Applies the plan, which must say that it will do just this. */
export async function apply(page: Page, promise: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: promise }).click();
  await page.getByText('Applied').waitFor();
}
