import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  /** Narrow: forms and letters, in a column that is read from top to bottom. */
  narrow?: boolean;
  children: ReactNode;
}

/** The column that every screen stands in. */
export function Page({ narrow = false, children }: PageProps) {
  return (
    <div className={classes.page} data-narrow={narrow || undefined}>
      {children}
    </div>
  );
}
