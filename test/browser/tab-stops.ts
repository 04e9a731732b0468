import type { Page } from 'playwright-core';

/** What one can act on and see; of a group of radio buttons the keyboard stops at one, and a menu's entries wait in it. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea')].filter((element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0 && element.type !== 'radio')`;

/** Where the focus is, and whether one sees it: an outline, a ring, or a border that changes with it. */
const STOP = `(() => {
  const element = document.activeElement;
  if (element === document.body || element.dataset.stop) return null;
  element.dataset.stop = 'yes';
  const looks = (one) => [undefined, '::after'].map((pseudo) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one, pseudo);
    return [outlineStyle, outlineWidth, boxShadow, borderColor];
  });
  const around = [element, element.parentElement, ...element.parentElement.children];
  const focused = around.map(looks);
  element.blur();
  const blurred = around.map(looks);
  element.focus({ focusVisible: true, preventScroll: true });
  const seen = JSON.stringify(focused) !== JSON.stringify(blurred);
  return { seen, what: (element.getAttribute('aria-label') || element.textContent || element.id).trim().slice(0, 40) };
})()`;

const MISSED = `${REACHABLE}.filter((element) => !element.dataset.stop).map((element) => element.outerHTML.slice(0, 120))`;

/** Walks the whole screen by Tab: what it never comes to, and where one cannot see the focus. */
export async function tabStops(page: Page): Promise<{ stops: number; missed: string[]; unseen: string[] }> {
  await page.evaluate('document.activeElement.blur()');
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<{ seen: boolean; what: string } | null>(STOP);
    if (!stop) break;
    if (!stop.seen) unseen.push(stop.what);
  }
  return { stops, missed: await page.evaluate<string[]>(MISSED), unseen };
}
