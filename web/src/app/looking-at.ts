import { useEffect } from 'react';
import type { LogContext } from '../engagements/log-form.js';

let current: LogContext = {};

/** Says what the screen shows, so that a log begun over it starts with that. Call it when the record is known. */
export function useLookingAt(context: LogContext): void {
  useEffect(() => {
    current = context;
    return () => {
      current = {};
    };
  });
}

/** The state, mission or person that the screen shows. */
export function lookingAt(): LogContext {
  return current;
}
