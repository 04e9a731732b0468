import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
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
  const form = useRef<HTMLFormElement>(null);
  useSaveKeys(form);
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // An open list of choices takes Esc for itself.
    const inList = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !inList && !event.defaultPrevented) onCancel?.();
  };
  // Before the field sees it: a list of choices would take Enter, whatever is held with it, to open.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLFormElement>) => {
    const inside = event.target instanceof Element && event.target.closest('form') === form.current;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !inside || !form.current) return;
    event.preventDefault();
    event.stopPropagation();
    submitWithWhatIsTyped(form.current);
  };
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      {problem && (
        <div role="alert" className={classes.problem}>
          <Objections problem={problem} />
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

/** Ctrl/Cmd+Enter saves wherever the focus is, except in another form or under an open dialog. */
function useSaveKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const save = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || !form.current) return;
      const around = document.activeElement?.closest('form') ?? document.querySelector('[role="dialog"]');
      if (around && around !== form.current && !around.contains(form.current)) return;
      event.preventDefault();
      submitWithWhatIsTyped(form.current);
    };
    document.addEventListener('keydown', save);
    return () => document.removeEventListener('keydown', save);
  }, [form]);
}

/** A field that takes several texts keeps the last one only when it is left; therefore it is left for a moment first. */
function submitWithWhatIsTyped(form: HTMLFormElement): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement) {
    field.blur();
    field.focus();
  }
  setTimeout(() => form.requestSubmit());
}

/** Two or more short fields on one line where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

/** What the server objects to, field by field; its general sentence where no field is to blame. */
function Objections({ problem: { detail, errors } }: { problem: Problem }) {
  const { t } = useTranslation();
  if (errors.length === 0) return <p>{detail || t('error.unreachable-detail')}</p>;
  return (
    <>
      <p>{t('error.look-again')}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.pointer + error.code}>{error.detail}</li>
        ))}
      </ul>
    </>
  );
}
