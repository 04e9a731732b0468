import { Temporal } from 'temporal-polyfill';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { Problem } from '../platform/http/problem.js';
import type { FollowUp, RepeatUnit } from './follow-up.entity.js';
import type { RepeatDto } from './follow-ups.dto.js';

type Columns = Pick<FollowUp, 'repeatCount' | 'repeatUnit'>;

/** Without a date of its own it comes again no more. @throws Problem 422 when that is asked of it all the same */
export function repeatColumns(
  repeat: RepeatDto | null | undefined,
  { due, anchor }: { due?: string | null; anchor?: unknown },
  at = '',
): Partial<Columns> {
  if (repeat === null || (repeat === undefined && (!due || anchor))) return { repeatCount: null, repeatUnit: null };
  if (repeat === undefined) return {};
  if (due && !anchor) return { repeatCount: repeat.count, repeatUnit: repeat.unit };
  const detail = 'What comes again needs a due date of its own.';
  throw Problem.invalid([{ pointer: `${at}/repeat`, code: 'no-due-date', detail }]);
}

/**
 * When it is due next: as often later as it takes to lie ahead. A month stays a month and a year a year where the step allows
 * it; what is known less simply is counted from its last day. A month's 31st is its last day where it has fewer.
 * @param due EDTF
 * @param today `YYYY-MM-DD`
 */
export function nextDue(due: string, count: number, unit: RepeatUnit, today: string): string {
  const { precision, latest } = parsePartialDate(due);
  const coarse =
    precision === 'year' ? unit === 'year' : precision === 'month' && (unit === 'month' || unit === 'year');
  const start = Temporal.PlainDate.from(coarse ? `${due.padEnd(7, '-01')}-01` : latest);
  for (let times = 1; ; times++) {
    const next = start.add({ [`${unit}s`]: count * times }).toString();
    const written = coarse ? next.slice(0, due.length) : next;
    if (parsePartialDate(written).latest > today) return written;
  }
}
