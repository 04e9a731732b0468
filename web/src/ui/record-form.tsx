import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { Keys } from './keys.js';
import classes from './record-form.module.css';

interface RecordFormProps {
  /** The accessible name of the form. */
  label: string;
  onSave: () => void;
  onCancel?: () => void;
  saving: boolean;
  problem?: Problem | null;
  saveLabel?: string;
  children: ReactNode;
}

/** A form that Ctrl/Cmd+Enter saves and Esc leaves. What the server objects to stands on top and beside its field. */
export function RecordForm({ label, onSave, onCancel, saving, problem, saveLabel, children }: RecordFormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) onSave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
    // An open list of choices takes Esc for itself.
    const inList = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !inList && !event.defaultPrevented) onCancel?.();
  };
  return (
    <form className={classes.form} aria-label={label} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      {problem && (
        <div role="alert" className={classes.problem}>
          <p>{problem.detail || t('error.unreachable-detail')}</p>
        </div>
      )}
      {children}
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={saving} rightSection={<Keys keys={['Mod', '↵']} />}>
          {saveLabel ?? t('save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}

/** Two or more short fields on one line where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
