/** How far from the due day a reminder may be counted. */
export const OFFSET_UNITS = ['day', 'working-day', 'week', 'month'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Once, so long before or after the due day; `count` 0: on the day. */
export interface OffsetRule {
  kind: 'offset';
  count: number;
  unit: OffsetUnit;
  when: 'before' | 'after';
  /** Local time of day, `09:00`. */
  time: string;
}

/** Every week until it is done. */
export interface WeeklyRule {
  kind: 'weekly';
  /** ISO: 1 is Monday. */
  weekday: number;
  /** Local time of day, `09:00`. */
  time: string;
}

export type Rule = OffsetRule | WeeklyRule;

/** When somebody likes to be reminded. */
export interface Habits {
  /** IANA name. */
  timeZone: string;
  /** ISO weekdays, at least one: 1 is Monday. */
  workingDays: number[];
  /** Local times of day between which no rule reminds; over midnight where `from` is the later one. Null: none. */
  quiet: { from: string; to: string } | null;
  /** Local time of day of the one mail a day that holds what rules remind of; null: each is a mail of its own. */
  digest: string | null;
}

/** One reminder that follows from a rule, and how it goes out. */
export interface Planned extends Occurrence {
  /** With the others of its day; else by itself. */
  inDigest: boolean;
}

/** One reminder that follows from a rule. */
export interface Occurrence {
  /** The day that the rule names, before it gave way to a day off: what tells one occurrence from the next. */
  forDay: string;
  at: Date;
}
