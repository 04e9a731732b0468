import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** More than any screen has things to stop at. */
const MOST_STOPS = 80;
const PATIENCE = 20_000;

/** Goes on with a key, as somebody without a pointer does, until the focus is where it should be. */
export async function tabTo(target: Locator, key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${target}.`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** Waits until it has the focus, which a screen may give back a moment after what was in front of it went. */
export async function focused(target: Locator): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) if (await hasFocus(target)) return;
  throw new Error(`The focus does not come to ${target}.`);
}

/** Types into the field that has the focus and takes the first thing known that it offers. */
export async function pick(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).filter({ hasNotText: 'Add “' }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Pastes a text as it was copied elsewhere. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await field.press('Control+A');
  await field.press('Control+V');
}
