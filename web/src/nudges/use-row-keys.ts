import type { KeyboardEvent } from 'react';
import { singleKeysWork } from '../app/shortcuts.js';

/** A letter on a row does what the button with that letter does (`data-key`), where single letters work as shortcuts. */
export function useRowKeys() {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysWork()) return;
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row-link]')) return;
    const key = event.key.toLowerCase();
    if (!/^[a-z]$/.test(key)) return;
    const button = event.currentTarget.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  };
}
