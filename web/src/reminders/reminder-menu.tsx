import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReminderRule } from '../api/types.js';
import { COMMON_RULES, type RuleDraft, sameRule } from './rule-drafts.js';
import { useRuleWords } from './use-rule-words.js';

interface ReminderMenuProps {
  /** Those that stand already and need not be offered. */
  rules: RuleDraft[];
  onRule: (rule: ReminderRule) => void;
  onOwnRule: () => void;
  onMoment?: () => void;
}

/** One more reminder: the rules that most people want, one of one's own, a moment. */
export function ReminderMenu({ rules, onRule, onOwnRule, onMoment }: ReminderMenuProps) {
  const { t } = useTranslation('reminders');
  const wordsOf = useRuleWords();
  const offered = COMMON_RULES.filter((offer) => !rules.some((rule) => sameRule(rule, offer)));
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button size="compact-sm" leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}>
          {t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((rule) => (
          <Menu.Item key={wordsOf(rule)} onClick={() => onRule(rule)}>
            {wordsOf(rule)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onOwnRule}>{t('own-rule')}</Menu.Item>
        {onMoment && <Menu.Item onClick={onMoment}>{t('own-moment')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
