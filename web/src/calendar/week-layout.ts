import type { CalendarItem } from '../api/types.js';

/** One line of a day: something that is on that day alone, the beginning of a bar, or the place that a bar takes up. */
export type Line =
  | { is: 'single'; item: CalendarItem }
  | { is: 'bar'; item: CalendarItem; days: number; begins: boolean; ends: boolean }
  | { is: 'taken'; key: number };

export interface DayLayout {
  day: string;
  lines: Line[];
  /** How much of the day is not shown. */
  more: number;
}

const MOST_BARS = 3;
const MOST_LINES = 5;
const ORDER = ['event', 'deadline', 'meeting', 'follow-up'];

/** What of a day is shown in its cell. Items are those whose days are known. */
export function layoutOf(week: string[], items: CalendarItem[]): DayLayout[] {
  const [monday = '', sunday = ''] = [week[0], week.at(-1)];
  const here = items.filter(({ earliest, latest }) => latest >= monday && earliest <= sunday);
  const { lanes, hidden } = inLanes(here.filter(isLong), monday);
  return week.map((day) => {
    const singles = here.filter((item) => !isLong(item) && item.earliest === day).sort(byType);
    const bars = barsOn(day, week, lanes);
    const unseen = hidden.filter((item) => isOn(item, day)).length;
    const room = MOST_LINES - bars.length;
    const shown = singles.length + unseen > room - (unseen > 0 ? 1 : 0) ? Math.max(0, room - 1) : singles.length;
    const lines = [...bars, ...singles.slice(0, shown).map((item): Line => ({ is: 'single', item }))];
    return { day, lines, more: singles.length - Math.min(shown, singles.length) + unseen };
  });
}

export function isOn({ earliest, latest }: CalendarItem, day: string): boolean {
  return earliest <= day && day <= latest;
}

function isLong({ earliest, latest }: CalendarItem): boolean {
  return earliest !== latest;
}

/** Each bar keeps its lane for the whole week; those for which there is none are not shown. */
function inLanes(long: CalendarItem[], monday: string): { lanes: CalendarItem[][]; hidden: CalendarItem[] } {
  const lanes: CalendarItem[][] = Array.from({ length: MOST_BARS }, () => []);
  const inOrder = [...long].sort((a, b) => a.earliest.localeCompare(b.earliest) || b.latest.localeCompare(a.latest));
  const hidden = inOrder.filter((item) => {
    const from = item.earliest < monday ? monday : item.earliest;
    const free = lanes.find((lane) => lane.every(({ latest }) => latest < from));
    free?.push(item);
    return !free;
  });
  return { lanes, hidden };
}

/** The lanes of a day down to the last that is taken. */
function barsOn(day: string, week: string[], lanes: CalendarItem[][]): Line[] {
  const here = lanes.map((lane) => lane.find((item) => isOn(item, day)));
  const depth = here.findLastIndex((item) => item !== undefined) + 1;
  return here.slice(0, depth).map((item, key): Line => {
    const begins = item !== undefined && (item.earliest === day || day === week[0]);
    if (!item || !begins) return { is: 'taken', key };
    const rest = week.filter((other) => other >= day && isOn(item, other));
    return { is: 'bar', item, days: rest.length, begins: item.earliest === day, ends: rest.at(-1) === item.latest };
  });
}

function byType(one: CalendarItem, other: CalendarItem): number {
  const byTime = (one.time ?? '').localeCompare(other.time ?? '');
  return ORDER.indexOf(one.type) - ORDER.indexOf(other.type) || byTime;
}
