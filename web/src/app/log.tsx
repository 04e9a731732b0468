import { lazy, Suspense } from 'react';
import { openLog } from '../engagements/log-opening.js';
import { lookingAt } from './looking-at.js';

const LogSheet = lazy(async () => ({ default: (await import('../engagements/log-sheet.js')).LogSheet }));

/** Begins a log with what the person is looking at. */
export function startLog(): void {
  openLog(lookingAt());
}

/** The log sheet over every screen; its code comes after the first paint. */
export function Log() {
  return (
    <Suspense fallback={null}>
      <LogSheet />
    </Suspense>
  );
}
