import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderRule } from '../api/types.js';
import { MomentRow } from './moment-row.js';
import { ReminderMenu } from './reminder-menu.js';
import classes from './reminders-field.module.css';
import { added, type MomentDraft, OWN_RULE, type RemindersDraft, type RuleDraft } from './rule-drafts.js';
import { RuleRow } from './rule-row.js';
import type { Reminding } from './whom-field.js';

interface RemindersFieldProps {
  label: string;
  description?: string;
  value: RemindersDraft;
  onChange: (value: RemindersDraft) => void;
  /** What holds where nobody has said; left out where that is not known here. */
  likes?: RuleDraft[];
  /** What is reminded of, so that a colleague can be named; left out: one's own habits, which are about oneself. */
  of?: Reminding;
  /** Moments can be named, too: of follow-ups. */
  withMoments?: boolean;
  /** What is wrong at a part of the body: `rules/0`, `reminders/1`, or at all of one. */
  errorAt?: (part: string) => string | undefined;
}

/** When to remind: rules in words, and moments. */
export function RemindersField({
  label,
  description,
  value,
  onChange,
  likes,
  of,
  withMoments = false,
  errorAt = () => undefined,
}: RemindersFieldProps) {
  const { t } = useTranslation('reminders');
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const { moments } = value;
  const named = moments.filter(({ at }) => at !== '');
  const rules = value.rules ?? likes ?? [];
  const errorOfRule = (rule: RuleDraft) => errorAt(`rules/${rules.indexOf(rule)}`);
  // Moments left blank are not sent, so the server counts without them.
  const errorOfMoment = (moment: MomentDraft) => errorAt(`reminders/${named.indexOf(moment)}`);
  const isToldInARow = rules.some(errorOfRule) || named.some(errorOfMoment);
  const error = isToldInARow ? undefined : (errorAt('reminders') ?? errorAt('rules'));
  const setRules = (changed: RuleDraft[]) => onChange({ rules: changed, moments });
  const setMoments = (changed: RemindersDraft['moments']) => onChange({ rules, moments: changed });
  const add = (rule: ReminderRule) => setRules(added(rules, rule));
  const addOwn = () => {
    const more = added(rules, OWN_RULE);
    setRules(more);
    setOpen(more.at(-1)?.key ?? null);
  };
  return (
    <fieldset className={classes.field} aria-labelledby={id}>
      <div id={id} className="mantine-InputWrapper-label">
        {label}
      </div>
      {description && <p className={classes.description}>{description}</p>}
      <ul>
        {rules.map((rule) => (
          <RuleRow
            key={rule.key}
            rule={rule}
            of={of}
            error={errorOfRule(rule)}
            open={open === rule.key}
            onToggle={() => setOpen(open === rule.key ? null : rule.key)}
            onChange={(changed) => setRules(rules.map((one) => (one.key === rule.key ? changed : one)))}
            onRemove={() => setRules(rules.filter(({ key }) => key !== rule.key))}
          />
        ))}
        {moments.map((moment) => (
          <MomentRow
            key={moment.key}
            moment={moment}
            of={of ?? 'follow-up'}
            error={errorOfMoment(moment)}
            onChange={(changed) => setMoments(moments.map((one) => (one.key === moment.key ? changed : one)))}
            onRemove={() => setMoments(moments.filter(({ key }) => key !== moment.key))}
          />
        ))}
      </ul>
      {value.rules === null && !likes && moments.length === 0 && (
        <p className="small soft">{t(`as-owner-likes.${of ?? 'follow-up'}`)}</p>
      )}
      <ReminderMenu
        rules={rules}
        onRule={add}
        onOwnRule={addOwn}
        onMoment={withMoments ? () => setMoments(added(moments, { at: '' })) : undefined}
      />
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
