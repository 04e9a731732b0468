import { useState } from 'react';
import type { Problem } from '../api/problem.js';

type KeysOf<T, Value> = { [K in keyof T]-?: T[K] extends Value ? K : never }[keyof T] & string;

interface DraftOptions<T> {
  problem?: Problem | null;
  /** What was left here unsaved, to go on with. */
  left?: T;
}

/** The fields of a form as they are being written, and what binds each to its input. */
export function useDraft<T extends object>(start: T, { problem, left }: DraftOptions<T> = {}) {
  const [draft, setDraft] = useState(left ?? start);
  const set = (change: Partial<T>) => setDraft((now) => ({ ...now, ...change }));
  const errorAt = (name: string) => problem?.at(`/${name}`);
  return {
    draft,
    set,
    replace: setDraft,
    changed: JSON.stringify(draft) !== JSON.stringify(start),
    errorAt,
    /** For inputs of text. */
    text: (name: KeysOf<T, string>) => ({
      value: draft[name] as string,
      error: errorAt(name),
      onChange: (event: { currentTarget: { value: string } }) =>
        set({ [name]: event.currentTarget.value } as Partial<T>),
    }),
    /** For inputs that take several texts. */
    list: (name: KeysOf<T, string[]>) => ({
      value: draft[name] as string[],
      error: errorAt(name),
      onChange: (value: string[]) => set({ [name]: value } as Partial<T>),
    }),
    /** For inputs that take one of several values, or none. */
    choice: (name: keyof T & string) => ({
      value: draft[name] as string | null,
      error: errorAt(name),
      onChange: (value: string | null) => set({ [name]: value } as Partial<T>),
    }),
  };
}

/** Text fields hold '' for what the record holds as null. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
