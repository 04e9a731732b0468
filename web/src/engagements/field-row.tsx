import type { ReactNode } from 'react';
import classes from './field-row.module.css';

interface Props {
  label: string;
  htmlFor: string;
  /** A quiet line under the field: what was understood, or what the field is for. */
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
}

/** One line of the sheet: the word in a column of its own, the field beside it, what is wrong under it. */
export function FieldRow({ label, htmlFor, hint, error, children }: Props) {
  return (
    <div className={classes.row}>
      <label className={classes.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={classes.field}>
        {children}
        {hint && (
          <div id={`${htmlFor}-hint`} className={classes.hint}>
            {hint}
          </div>
        )}
        {error && (
          <div id={`${htmlFor}-error`} className={classes.error} role="alert">
            {error}
          </div>
        )}
      </div>
    </div>
  );
}
