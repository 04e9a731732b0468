import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import classes from './reminders-field.module.css';

/** What is reminded of; whose it is has another word for each. */
export type Reminding = 'follow-up' | 'campaign';

interface WhomFieldProps extends Pick<SelectProps, 'label' | 'aria-label' | 'error'> {
  of: Reminding;
  /** Id of the colleague to remind; undefined: the owner. */
  value: string | undefined;
  onChange: (user: string | undefined) => void;
}

/** Whom to remind: whose it is, or a colleague. */
export function WhomField({ of, value, onChange, ...field }: WhomFieldProps) {
  const { t } = useTranslation('reminders');
  const users = useQuery(usersQuery).data?.items ?? [];
  const colleagues = users.filter(({ id, disabledAt }) => !disabledAt || id === value);
  return (
    <Select
      {...field}
      className={classes.whom}
      placeholder={t(`owner.${of}`)}
      searchable
      clearable
      selectFirstOptionOnChange
      data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(user) => onChange(user ?? undefined)}
    />
  );
}
