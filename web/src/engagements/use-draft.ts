import { useEffect, useState } from 'react';
import { type Draft, draftOf, dropDraft, keepDraft } from './draft.js';
import type { LogForm } from './log-form.js';

/** Long enough not to write at every key, short enough that a closed tab costs a word. */
const PAUSE_MS = 400;

/** Keeps a new sheet while it is written; `keptAt` says when it last was, null while there is nothing to keep. */
export function useDraft(userId: string, form: LogForm) {
  const [keptAt, setKeptAt] = useState<string | null>(() => draftOf(sessionStorage, userId)?.savedAt ?? null);
  useEffect(() => {
    const pause = setTimeout(() => {
      setKeptAt(keepDraft(sessionStorage, userId, form, new Date().toISOString())?.savedAt ?? null);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [userId, form]);
  return {
    keptAt,
    keepNow: () => keepDraft(sessionStorage, userId, form, new Date().toISOString()),
    drop: () => dropDraft(sessionStorage, userId),
  };
}

/** The draft that was left, if any. */
export function leftDraft(userId: string): Draft | null {
  return draftOf(sessionStorage, userId);
}
