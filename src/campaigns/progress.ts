import { parsePartialDate } from '../platform/dates/partial-date.js';
import type { GroupProgressView, TrendPointView } from './progress.dto.js';

/** The days between which something happened. */
export interface Span {
  earliest: string | null;
  latest: string | null;
}

export function spanOf(date: string | null): Span {
  if (date === null) return { earliest: null, latest: null };
  const { earliest, latest } = parsePartialDate(date);
  return { earliest, latest };
}

/** The bounds at every day at which one of them moves. Undated spans move none. */
export function trendOf(spans: Span[]): TrendPointView[] {
  const first = spans.flatMap(({ earliest }) => earliest ?? []).sort();
  const last = spans.flatMap(({ latest }) => latest ?? []).sort();
  const upTo = (days: string[], day: string) => days.filter((other) => other <= day).length;
  return [...new Set([...first, ...last])]
    .sort()
    .map((day) => ({ day, atLeast: upTo(last, day), atMost: upTo(first, day) }));
}

/** In the order of their arrival, as far as it is known: by the last day that a date allows, then by the first. */
export function byArrival<T extends Span & { state: { name: string } }>(a: T, b: T): number {
  const never = '9999';
  return (
    (a.latest ?? never).localeCompare(b.latest ?? never) ||
    (a.earliest ?? never).localeCompare(b.earliest ?? never) ||
    a.state.name.localeCompare(b.state.name, 'en')
  );
}

/** Every regional group, in the order of their names; states of none last. */
export function groupsOf(all: { regionalGroup: string | null; arrived: boolean }[]): GroupProgressView[] {
  const groups = [...new Set(all.map(({ regionalGroup }) => regionalGroup))];
  groups.sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en')));
  return groups.map((group) => {
    const own = all.filter(({ regionalGroup }) => regionalGroup === group);
    return { group, arrived: own.filter(({ arrived }) => arrived).length, of: own.length };
  });
}
