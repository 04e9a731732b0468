import fc from 'fast-check';
import type { Occurrence } from '../../src/reminders/rule.js';
import { nextOccurrence, occurrenceOf } from '../../src/reminders/schedule.js';
import { day, offsetRule, someone, time, weeklyRule } from '../unit/reminders/schedule-cases.js';
import { modelNext, modelOccurrence } from '../unit/reminders/schedule-model.js';
import type { Report } from './report.js';

export const SCHEDULE_HEAD = [
  'rules, zones, clock changes',
  'cases',
  'moments',
  'early',
  'late',
  'repeated',
  'skipped',
];

const WEEKS = 6;

interface Counts {
  moments: number;
  early: number;
  late: number;
  repeated: number;
  skipped: number;
}

/** When reminders fall due, beside a model written by other means. */
export function schedule(cases: number, seed: number): Report[] {
  const options = { numRuns: cases / 2, seed };
  const offset = none();
  for (const [rule, due, who] of fc.sample(fc.tuple(offsetRule, day, someone), options)) {
    compare(offset, occurrenceOf(rule, due, who), modelOccurrence(rule, due, who));
  }
  const weekly = none();
  for (const [rule, from, hour, who] of fc.sample(fc.tuple(weeklyRule, day, time, someone), options)) {
    const days = new Set<string>();
    let after = new Date(`${from}T${hour}:00Z`);
    for (let week = 0; week < WEEKS; week++) {
      const next = nextOccurrence(rule, after, who);
      compare(weekly, next, modelNext(rule, after, who));
      if (days.has(next.forDay) || next.at <= after) weekly.repeated++;
      days.add(next.forDay);
      after = next.at;
    }
  }
  return [reportOf('counted from a day', cases / 2, offset), reportOf('every week', cases / 2, weekly)];
}

const none = (): Counts => ({ moments: 0, early: 0, late: 0, repeated: 0, skipped: 0 });

/** Of another day than it should be: that day was skipped, or one came that should not. */
function compare(counts: Counts, ours: Occurrence, model: Occurrence): void {
  counts.moments++;
  if (ours.forDay > model.forDay) counts.skipped++;
  else if (ours.forDay < model.forDay) counts.repeated++;
  else if (ours.at < model.at) counts.early++;
  else if (ours.at > model.at) counts.late++;
}

function reportOf(name: string, cases: number, { moments, early, late, repeated, skipped }: Counts): Report {
  return {
    cells: [name, cases, moments, early, late, repeated, skipped].map(String),
    kept: early + late + repeated + skipped === 0,
  };
}
