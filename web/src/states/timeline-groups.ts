import { gutterDate } from './gutter-date.js';

/** One item beside its date; `label` is null where the item above stands under the same one. */
export interface Dated<T> {
  item: T;
  label: string | null;
  /** The date again, for who hears the page: never left out. */
  spoken: string;
}

/** The items of one year, in the order they came; `year` is null for the undated, which come last. */
export interface YearGroup<T> {
  year: string | null;
  items: Dated<T>[];
}

/**
 * Groups what comes newest first, undated last, under its years: those of `day`, by which it was sorted. Pages that follow
 * on continue the last year.
 */
export function groupByYear<T extends { date: string | null; day: string | null }>(
  items: T[],
  undated: string,
  locale = 'en',
): YearGroup<T>[] {
  const groups: YearGroup<T>[] = [];
  for (const item of items) {
    const year = item.day?.slice(0, 4) ?? null;
    let group = groups.at(-1);
    if (!group || group.year !== year) {
      group = { year, items: [] };
      groups.push(group);
    }
    const spoken = item.date === null || year === null ? undated : gutterDate(item.date, year, locale);
    group.items.push({ item, spoken, label: group.items.at(-1)?.spoken === spoken ? null : spoken });
  }
  return groups;
}
