import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { undoLast } from '../ui/toast.js';
import { startLog } from './log.js';
import { PLACES } from './navigation.js';

const STORED = 'single-key-shortcuts';
const SEQUENCE_MS = 1_200;

/** Whether single letters work as shortcuts. People who dictate must be able to turn them off. */
export function singleKeysWork(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

export function setSingleKeysWork(work: boolean): void {
  localStorage.setItem(STORED, work ? 'on' : 'off');
}

interface Shortcuts {
  onPalette: () => void;
  onList: () => void;
}

/** The shortcuts that work on every screen. */
export function useShortcuts({ onPalette, onList }: Shortcuts): void {
  const navigate = useNavigate();
  const goPressedAt = useRef(0);
  useEffect(() => {
    const withControl = (event: KeyboardEvent): boolean => {
      const key = event.key.toLowerCase();
      if (key === 'k') onPalette();
      else if (key === 'l') startLog();
      else return key === 'z' && !isWriting(event.target) && undoLast();
      return true;
    };
    const alone = (event: KeyboardEvent): boolean => {
      if (!singleKeysWork() || isWriting(event.target) || document.querySelector('[role="dialog"]')) return false;
      const place = Date.now() - goPressedAt.current < SEQUENCE_MS && PLACES.find(({ letter }) => letter === event.key);
      goPressedAt.current = event.key === 'g' ? Date.now() : 0;
      if (place) void navigate(place.link);
      else if (event.key === 'l') startLog();
      else if (event.key === '/') onPalette();
      else if (event.key === '?') onList();
      else return false;
      return true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      const control = (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (control ? withControl(event) : !event.ctrlKey && !event.metaKey && alone(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, onPalette, onList]);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
