import { useSyncExternalStore } from 'react';
import type { Engagement } from './engagement.js';
import type { LogContext, LogForm } from './log-form.js';

/** Why the sheet is open: for something new, for a kept engagement, or for an edit that was left unsaved. */
export type Opening =
  | { is: 'new'; context: LogContext }
  | { is: 'edit'; id: string }
  | { is: 'again'; base: Engagement; form: LogForm };

let current: Opening | null = null;
const listeners = new Set<() => void>();

/** Opens the sheet from anywhere, with what the person is looking at already in it. */
export function openLog(context: LogContext = {}): void {
  show({ is: 'new', context });
}

/** Opens a kept engagement for editing. */
export function openEdit(id: string): void {
  show({ is: 'edit', id });
}

/** Opens an edit again where it was left. */
export function openAgain(base: Engagement, form: LogForm): void {
  show({ is: 'again', base, form });
}

export function closeLog(): void {
  show(null);
}

export function useOpening(): Opening | null {
  return useSyncExternalStore(subscribe, () => current);
}

function show(opening: Opening | null): void {
  current = opening;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
