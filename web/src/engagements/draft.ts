import { isWorthKeeping, type LogForm } from './log-form.js';

/** A sheet as it was left, with the moment it was kept (ISO 8601). */
export interface Draft {
  form: LogForm;
  savedAt: string;
}

/** What is needed of sessionStorage, which ends with the tab and is never on another person's screen. */
export interface DraftStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'log-draft:';
/** Raised when the shape of the form changes, so that an older draft is not misread. */
const SHAPE = 6;

/** Keeps the sheet for this person; a sheet with nothing worth keeping takes the draft away. */
export function keepDraft(store: DraftStore, userId: string, form: LogForm, savedAt: string): Draft | null {
  if (!isWorthKeeping(form)) {
    dropDraft(store, userId);
    return null;
  }
  try {
    store.setItem(PREFIX + userId, JSON.stringify({ shape: SHAPE, form, savedAt }));
    return { form, savedAt };
  } catch {
    // A full or forbidden storage must not keep anybody from writing; the sheet then simply says nothing of a draft.
    return null;
  }
}

/** This person's draft, or null when there is none that can be read. */
export function draftOf(store: DraftStore, userId: string): Draft | null {
  const kept = store.getItem(PREFIX + userId);
  if (kept === null) return null;
  try {
    const { shape, form, savedAt } = JSON.parse(kept) as Draft & { shape: number };
    return shape === SHAPE ? { form, savedAt } : null;
  } catch {
    return null;
  }
}

export function dropDraft(store: DraftStore, userId: string): void {
  store.removeItem(PREFIX + userId);
}

/** Takes everybody's drafts away; called at sign-out. */
export function clearDrafts(store: DraftStore): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
}
