import { ActionIcon } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useColleagueName } from '../api/lists.js';
import classes from './reminders-field.module.css';
import type { RuleDraft } from './rule-drafts.js';
import { RuleFields } from './rule-fields.js';
import { useRuleWords } from './use-rule-words.js';
import { type Reminding, WhomField } from './whom-field.js';

interface RuleRowProps {
  rule: RuleDraft;
  /** A colleague may be chosen; left out: they are one's own habits. */
  of?: Reminding;
  /** Its parts are being written. */
  open: boolean;
  error?: string;
  onToggle: () => void;
  onChange: (rule: RuleDraft) => void;
  onRemove: () => void;
}

/** A rule in words; its parts, where one wants others. */
export function RuleRow({ rule, of, open, error, onToggle, onChange, onRemove }: RuleRowProps) {
  const { t } = useTranslation('reminders');
  const words = useRuleWords()(rule);
  const whom = useColleagueName()(rule.user);
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        {words}
        {whom && <span className="soft">, {whom}</span>}
      </span>
      <ActionIcon aria-expanded={open} aria-label={t('change-of', { rule: words })} onClick={onToggle}>
        <IconPencil size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('remove-of', { rule: words })} onClick={onRemove}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      {open && (
        <>
          <RuleFields rule={rule} onChange={onChange} />
          {of && (
            <WhomField
              of={of}
              label={t('field.whom')}
              value={rule.user}
              onChange={(user) => onChange({ ...rule, user })}
            />
          )}
        </>
      )}
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </li>
  );
}
