import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  /** Narrow: forms and letters, in a column that is read from top to bottom. */
  narrow?: boolean;
  /** Wide: what is marked `data-wide` in it may run on to the right edge of the window. */
  wide?: boolean;
  children: ReactNode;
}

/** The column that every screen stands in. */
export function Page({ narrow = false, wide = false, children }: PageProps) {
  return (
    <div className={classes.page} data-narrow={narrow || undefined} data-wide={wide || undefined}>
      {children}
    </div>
  );
}
