import { type RefObject, useEffect } from 'react';

const LINKS = 'a[data-row-link]';
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * Lets the arrow keys, Home and End walk through the rows of a list; Enter opens one, being on a link. From the heading of
 * the page or the list's search field, the arrow down leads to the first row.
 */
export function useArrowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (!step || !list.current || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const links = [...list.current.querySelectorAll<HTMLElement>(LINKS)];
      const here = links.findIndex((link) => link.matches(':focus'));
      if (here < 0 && !(event.key === 'ArrowDown' && isBeforeTheList(document.activeElement))) return;
      const next = links[Math.min(Math.max(here + step, 0), links.length - 1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [list]);
}

function isBeforeTheList(element: Element | null): boolean {
  return element === document.body || element?.matches('h1, input[type="search"]') === true;
}
