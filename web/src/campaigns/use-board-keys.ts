import type { KeyboardEvent, RefObject } from 'react';
import type { CampaignStanding, PriorityState } from '../api/types.js';
import { neighbour } from './standings.js';

const LINK = '[data-row-link]';
const ASIDE: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };
const ALONG: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The arrow keys go from card to card; with Alt, left and right take the card along. */
export function useBoardKeys(
  board: RefObject<HTMLElement | null>,
  priorities: PriorityState[],
  move: (priority: PriorityState, to: CampaignStanding) => void,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const link = event.target instanceof HTMLElement && event.target.matches(LINK) ? event.target : null;
    if (!link || !board.current || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = ASIDE[event.key];
    if (event.altKey) {
      const card = link.closest<HTMLElement>('[data-card]')?.dataset.card;
      const priority = priorities.find(({ state }) => state.id === card);
      if (!step || !priority) return;
      event.preventDefault();
      const to = neighbour(priority.standing, step);
      if (to) move(priority, to);
      return;
    }
    const next = step ? beside(board.current, link, step) : along(link, ALONG[event.key]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

/** The card at the same height in the next column that has any. */
function beside(board: HTMLElement, link: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const columns = [...board.querySelectorAll('[data-column]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>(LINK),
  ]);
  const here = columns.findIndex((links) => links.includes(link));
  const height = columns[here]?.indexOf(link) ?? 0;
  const others = step > 0 ? columns.slice(here + 1) : columns.slice(0, here).reverse();
  const links = others.find(({ length }) => length > 0);
  return links?.[Math.min(height, links.length - 1)];
}

function along(link: HTMLElement, step: number | undefined): HTMLElement | undefined {
  if (!step) return undefined;
  const links = [...(link.closest('[data-column]')?.querySelectorAll<HTMLElement>(LINK) ?? [])];
  return links[Math.min(Math.max(links.indexOf(link) + step, 0), links.length - 1)];
}
