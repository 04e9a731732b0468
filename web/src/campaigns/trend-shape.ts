import type { ProgressView } from '../api/types.js';

export type TrendPoint = ProgressView['trend'][number];

/** The field that the trend is drawn on, in units of the drawing. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Scale {
  x: (day: string) => number;
  y: (count: number) => number;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const COUNT_STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_LINES = 5;

/** Where a day and a number lie, from the first day of the first year to `until`, from none to `most`. */
export function scaleOf(trend: TrendPoint[], until: string, most: number, frame: Frame): Scale {
  const first = Date.parse(`${trend[0]?.day.slice(0, 4)}-01-01`);
  const span = Math.max(Date.parse(until) - first, 1);
  return {
    x: (day) => frame.left + ((Date.parse(day) - first) / span) * (frame.right - frame.left),
    y: (count) => frame.bottom - (count / most) * (frame.bottom - frame.top),
  };
}

/** Steps through one of the bounds, ending at `until`: `M… H… V…`. */
export function stepLine(trend: TrendPoint[], bound: 'atLeast' | 'atMost', until: string, { x, y }: Scale): string {
  const [start] = trend;
  if (!start) return '';
  const steps = trend.map((point) => `H${round(x(point.day))}V${round(y(point[bound]))}`);
  return `M${round(x(start.day))} ${round(y(0))}${steps.join('')}H${round(x(until))}`;
}

/** What lies between the two bounds, there along the upper and back along the lower one. */
export function band(trend: TrendPoint[], until: string, scale: Scale): string {
  const back = trend.toReversed().map((point, index) => {
    const before = trend[trend.length - 2 - index];
    return `V${round(scale.y(point.atLeast))}H${round(scale.x(point.day))}V${round(scale.y(before?.atLeast ?? 0))}`;
  });
  return `${stepLine(trend, 'atMost', until, scale)}${back.join('')}Z`;
}

/** The years to name below, not more than fit. */
export function yearsFrom(first: number, last: number, room: number): number[] {
  const step = YEAR_STEPS.find((years) => (last - first) / years < room) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => (year - first) % step === 0);
}

/** The numbers to name at the side. */
export function countsUpTo(most: number): number[] {
  const step = COUNT_STEPS.find((count) => most / count <= MOST_LINES) ?? 100;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

const round = (length: number) => Math.round(length * 10) / 10;
