import type { Reminder } from './reminder.entity.js';
import type { ReminderRule } from './reminder-rule.entity.js';
import type { Planned } from './rule.js';
import type { Unsent } from './unsent.js';

/** An occurrence of a rule for somebody. */
export interface Wanted extends Planned {
  rule: Pick<ReminderRule, 'id' | 'kind'>;
  userId: string;
}

/** What stands there of a rule for somebody: what is to go out, also to whoever it was for before; and the days of what is over. */
export interface Own {
  open: Reminder[];
  over: string[];
  /** No rule reminds this person before; null: nothing was put off. */
  snoozedUntil: Date | null;
}

export function ownOf(all: Reminder[], waiting: Unsent[], { id }: ReminderRule, userId: string): Own {
  const ofRule = all.filter(({ ruleId }) => ruleId === id);
  const over = ofRule.flatMap((one) => (one.userId === userId && one.state !== 'scheduled' ? one.forDay! : []));
  const ofAnother = waiting.flatMap(({ reminder }) => (reminder.userId === userId ? [] : reminder.id));
  const open = ofRule.filter(
    (one) => (one.state === 'scheduled' || ofAnother.includes(one.id)) && !over.includes(one.forDay!),
  );
  const snooze = all.find((one) => one.isSnooze && one.userId === userId && one.state === 'scheduled');
  return {
    open: open.sort((one, other) => one.forDay!.localeCompare(other.forDay!)),
    over,
    snoozedUntil: snooze?.at ?? null,
  };
}

export function sameOccurrence(one: Wanted, other: Reminder): boolean {
  return isOfRule(one, other) && one.userId === other.userId && one.forDay === other.forDay;
}

/** It was to go to somebody else, before it was given away. */
export function wasForAnother(one: Wanted, other: Reminder): boolean {
  return isOfRule(one, other) && one.userId !== other.userId;
}

/** It was to go to the same person, for another day. */
export function wasForSame(one: Wanted, other: Reminder): boolean {
  return isOfRule(one, other) && one.userId === other.userId;
}

/** Whether what waits for the mail server may still leave: it is as the rule says, or late by what the rule says now. */
export function mayLeave(waiting: Reminder, wanted: Wanted[], now: Date): boolean {
  const meant = wanted.find((one) => isOfRule(one, waiting) && one.userId === waiting.userId);
  if (!meant) return false;
  return meant.rule.kind === 'weekly' || meant.forDay === waiting.forDay || meant.at <= now;
}

function isOfRule({ rule }: Wanted, { ruleId }: Reminder): boolean {
  return rule.id === ruleId;
}
