import type { ReactNode } from 'react';
import classes from './plain-states.module.css';

interface EmptyStateProps {
  /** Inside a section, it need not speak up. */
  quiet?: boolean;
  title: string;
  /** What to do next. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing is here yet, and this is what to do about it. */
export function EmptyState({ title, quiet = false, children, actions }: EmptyStateProps) {
  return (
    <div className={classes.plain} data-quiet={quiet || undefined}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
