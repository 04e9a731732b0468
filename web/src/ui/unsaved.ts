import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import { sayWithAction } from './toast.js';

/** What was being written and left, by person and address; it lives as long as the tab. */
const left = new Map<string, unknown>();

/** What this person left unsaved at an address, for a form that opens there again. */
export function useLeft<T>(place: string | undefined): T | undefined {
  const key = useKey(place);
  const found = useRef(left.get(key) as T | undefined);
  useEffect(() => {
    left.delete(key);
  }, [key]);
  return found.current;
}

interface Unsaved<T> {
  /** The address of the form; without one nothing is kept, as for a password. */
  place: string | undefined;
  value: T;
  changed: boolean;
}

/**
 * Keeps what was written when its form is left unsaved, and offers to go on. Returns what to call when it was saved: then
 * there is nothing to keep.
 */
export function useUnsaved<T>({ place, value, changed }: Unsaved<T>): () => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const key = useKey(place);
  const settled = useRef(false);
  const leave = useRef(() => {});
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  leave.current = () => {
    if (!place || !changed || settled.current) return;
    left.set(key, value);
    sayWithAction(t('unsaved.left'), t('unsaved.go-on'), () => void navigate({ href: place }));
  };
  useEffect(() => {
    clearTimeout(leaving.current);
    return () => {
      leaving.current = setTimeout(() => leave.current());
    };
  }, []);
  useBeforeUnload(place !== undefined && changed);
  return () => {
    settled.current = true;
  };
}

function useKey(place: string | undefined): string {
  return `${useMe()?.user.id} ${place}`;
}

/** The browser itself asks before a tab with unsaved words is closed. */
function useBeforeUnload(ask: boolean): void {
  useEffect(() => {
    if (!ask) return;
    const stop = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stop);
    return () => removeEventListener('beforeunload', stop);
  }, [ask]);
}
