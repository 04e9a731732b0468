import type { ReminderRule } from './reminder-rule.entity.js';
import type { Rule } from './rule.js';
import type { RuleDto } from './rules.dto.js';

type Columns = Pick<ReminderRule, 'kind' | 'count' | 'unit' | 'direction' | 'weekday' | 'time'>;

/** What a rule's body says, without what its kind has no use for. The body has been checked. */
export function ruleOf({ kind, count, unit, when, weekday, time }: RuleDto): Rule {
  return kind === 'offset'
    ? { kind, count: count!, unit: unit!, when: when!, time }
    : { kind, weekday: weekday!, time };
}

export function columnsOf(rule: Rule): Columns {
  const none = { count: null, unit: null, direction: null, weekday: null };
  if (rule.kind === 'weekly') return { ...none, ...rule };
  const { when, ...rest } = rule;
  return { ...none, ...rest, direction: when };
}

export function ruleOfColumns({ kind, count, unit, direction, weekday, time }: Columns): Rule {
  return kind === 'offset'
    ? { kind, count: count!, unit: unit!, when: direction!, time }
    : { kind, weekday: weekday!, time };
}
