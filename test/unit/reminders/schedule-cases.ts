import fc from 'fast-check';
import type { Habits, OffsetRule, WeeklyRule } from '../../../src/reminders/rule.js';

// Rules, days and people's habits as they may fall together, for comparing the schedule with its model.

const ZONES = [
  ...[
    'UTC',
    'Europe/Zurich',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Casablanca',
  ],
  ...[
    'America/St_Johns',
    'Asia/Tehran',
    'Africa/Cairo',
    'Pacific/Kiritimati',
    'America/Santiago',
    'Asia/Tokyo',
    'Europe/Dublin',
  ],
];
const two = (n: number) => String(n).padStart(2, '0');

export const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45, 59))
  .map(([h, m]) => `${two(h)}:${two(m)}`);

export const someone: fc.Arbitrary<Habits> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  quiet: fc.option(fc.record({ from: time, to: time })),
  digest: fc.option(time),
});

/** Mostly near the days on which somewhere the clocks change. */
export const day = fc
  .oneof(
    fc.tuple(fc.integer({ min: 2020, max: 2035 }), fc.constantFrom(3, 4, 9, 10, 11), fc.integer({ min: 1, max: 30 })),
    fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);

export const offsetRule = fc.record<OffsetRule>({
  kind: fc.constant('offset'),
  count: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom('day', 'working-day', 'week', 'month'),
  when: fc.constantFrom('before', 'after'),
  time,
});

export const weeklyRule = fc.record<WeeklyRule>({
  kind: fc.constant('weekly'),
  weekday: fc.integer({ min: 1, max: 7 }),
  time,
});
