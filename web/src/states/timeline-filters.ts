import { KINDS, type Kind } from '../engagements/kinds.js';

export const TABS = ['timeline', 'people', 'asks', 'positions'] as const;
export type Tab = (typeof TABS)[number];

/** What the timeline can be narrowed to: a kind of act, or what else stands on it. */
export const SHOWN = [...KINDS, 'position', 'follow-up'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the address of a state's page says: the tab, and what of the timeline is shown. */
export interface StateSearch {
  tab?: Tab;
  kinds?: Shown[];
  from?: number;
  to?: number;
  asks?: true;
}

/** Reads the address; what it does not understand it leaves out, so that an old link still opens. */
export function readStateSearch(raw: Record<string, unknown>): StateSearch {
  const search: StateSearch = {};
  const tab = TABS.find((one) => one === raw.tab);
  if (tab && tab !== 'timeline') search.tab = tab;
  const kinds = wordsIn(raw.kinds).filter((word): word is Shown => (SHOWN as readonly string[]).includes(word));
  if (kinds.length > 0) search.kinds = [...new Set(kinds)];
  const [from, to] = [yearIn(raw.from), yearIn(raw.to)];
  if (from !== null) search.from = from;
  if (to !== null) search.to = to;
  if (raw.asks === true || raw.asks === 'true') search.asks = true;
  return search;
}

/** The question to the server. Years the wrong way round are turned. */
export function timelineQuery(search: StateSearch): Record<string, string> {
  const query: Record<string, string> = {};
  const years = [search.from, search.to].filter((year) => year !== undefined);
  if (search.from !== undefined) query.from = String(Math.min(...years));
  if (search.to !== undefined) query.to = String(Math.max(...years));
  if (search.asks) query.withAsks = 'true';
  return { ...query, ...shownQuery(search) };
}

function shownQuery({ kinds = [], asks }: StateSearch): Record<string, string> {
  if (kinds.length === 0) return asks ? { types: 'engagement' } : {};
  const acts = kinds.filter((shown): shown is Kind => shown !== 'position' && shown !== 'follow-up');
  const others = asks ? [] : kinds.filter((shown) => shown === 'position' || shown === 'follow-up');
  const types = acts.length > 0 || others.length === 0 ? ['engagement', ...others] : others;
  return { types: types.join(','), ...(acts.length > 0 ? { kinds: acts.join(',') } : {}) };
}

/** Whether the address hides anything of the timeline. */
export function isFiltered(search: StateSearch): boolean {
  return Boolean(search.kinds || search.asks || search.from !== undefined || search.to !== undefined);
}

function wordsIn(raw: unknown): string[] {
  if (typeof raw === 'string') return raw.split(',');
  return Array.isArray(raw) ? raw.filter((one) => typeof one === 'string') : [];
}

function yearIn(raw: unknown): number | null {
  const year =
    typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{4}$/.test(raw) ? Number(raw) : Number.NaN;
  return Number.isInteger(year) && year >= 1800 && year <= 2199 ? year : null;
}
