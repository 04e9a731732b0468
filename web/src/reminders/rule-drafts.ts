import type { MailState, ReminderRule, ReminderRuleView, ReminderView } from '../api/types.js';
import { instantOf, localTime } from '../ui/zoned-time.js';

/** A rule as a form holds it; `key` tells the rows on screen apart. */
export type RuleDraft = ReminderRule & { key: string };

/** A moment as a `datetime-local` field gives it, in the zone of the person writing; '' while none is named. */
export interface MomentDraft {
  key: string;
  at: string;
  /** The moment itself, which that field has to the minute only. */
  instant?: string;
  /** Id of the colleague to remind; left out: the owner. */
  user?: string;
}

/** When to remind. `rules` null: nobody has said, so that it is as the owner likes it. */
export interface RemindersDraft {
  rules: RuleDraft[] | null;
  moments: MomentDraft[];
}

export const AS_THE_OWNER_LIKES: RemindersDraft = { rules: null, moments: [] };

const TIME = '09:00';
const before = (count: number, unit: ReminderRule['unit']): ReminderRule => {
  return { kind: 'offset', count, unit, when: 'before', time: TIME };
};

/** What the menu offers. */
export const COMMON_RULES: ReminderRule[] = [
  before(0, 'day'),
  before(1, 'day'),
  before(1, 'week'),
  before(1, 'month'),
  { kind: 'weekly', weekday: 1, time: TIME },
];

/** What a rule of one's own starts from. */
export const OWN_RULE = before(3, 'working-day');

/** Whose reminders they are, and what stands of them. */
interface Reminded {
  owner: { id: string } | null;
  rules: ReminderRuleView[];
  reminders: ReminderView[];
}

/** Its mail has not left, and still may. */
const WAITING: readonly MailState[] = ['queued', 'deferred', 'suppressed', 'sending'];

/** The rules, and those of the named moments that are still to come, also when it is opened again, or whose mail waits. */
export function remindersDraft({ owner, rules, reminders }: Reminded, timeZone: string): RemindersDraft {
  const named = reminders.filter(
    ({ state, isSuspended, rule, mail }) =>
      rule === null && (state === 'scheduled' || isSuspended || (mail && WAITING.includes(mail.state))),
  );
  const moments = named.map(({ at, user }) => ({
    ...{ at: localTime(at, timeZone), instant: at },
    ...(user.id === owner?.id ? {} : { user: user.id }),
  }));
  return { rules: ruleDrafts(rules.map(ruleOf)), moments: keyed(moments) };
}

/** As it was said; without the id, by which nobody names it. */
export function ruleOf({ id: _, user, ...rule }: ReminderRuleView): ReminderRule {
  return user ? { ...rule, user: user.id } : rule;
}

export function ruleDrafts(rules: ReminderRule[]): RuleDraft[] {
  return keyed(rules);
}

/** Of a request's body; nothing at all where it is as the owner likes it. */
export function remindersBody({ rules, moments }: RemindersDraft, timeZone: string) {
  const named = moments.filter(({ at }) => at !== '');
  if (rules === null && named.length === 0) return {};
  const reminders = named.map(({ key: _, at, instant, ...whom }) => {
    const isAsItWas = instant !== undefined && localTime(instant, timeZone) === at;
    return { at: isAsItWas ? instant : instantOf(at, timeZone), ...whom };
  });
  return { reminders, rules: ruleBodies(rules ?? []) };
}

export function ruleBodies(rules: RuleDraft[]): ReminderRule[] {
  return rules.map(({ key: _, ...rule }) => rule);
}

/** Whether two rules remind the same person at the same times. */
export function sameRule(one: ReminderRule, other: ReminderRule): boolean {
  return (['kind', 'count', 'unit', 'when', 'weekday', 'time', 'user'] as const).every(
    (part) => one[part] === other[part],
  );
}

/** One more at the end. */
export function added<T extends { key: string }>(list: T[], one: Omit<T, 'key'>): T[] {
  const next = Math.max(-1, ...list.map(({ key }) => Number(key))) + 1;
  return [...list, { ...one, key: String(next) } as T];
}

/** By place and not by chance, so that two forms of the same record are the same. */
function keyed<T extends object>(list: T[]): (T & { key: string })[] {
  return list.map((one, place) => ({ ...one, key: String(place) }));
}
