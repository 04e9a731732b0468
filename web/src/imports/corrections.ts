import type { Corrections, EntryCorrection } from './plan.js';

/** What is said anew; each field given replaces the one before, so that each is complete. */
export type CorrectionChange = (now: Corrections) => Corrections;

/** Leaves a piece out, or takes it in again. */
export function leaveOut(ref: string, out: boolean): CorrectionChange {
  return ({ leaveOut: before = [] }) => ({ leaveOut: withOrWithout(before, ref, out) });
}

/** Accepts that an entry's words are replaced, or not. */
export function acceptChange(ref: string, accept: boolean): CorrectionChange {
  return ({ acceptChanges: before = [] }) => ({ acceptChanges: withOrWithout(before, ref, accept) });
}

/** Puts something of an entry right. */
export function correctEntry(ref: string, correction: EntryCorrection): CorrectionChange {
  return ({ entries = {} }) => ({ entries: { ...entries, [ref]: { ...entries[ref], ...correction } } });
}

/** Answers a question; the same answer again takes it back. */
export function answerQuestion(id: string, choice: string): CorrectionChange {
  return ({ answers = {} }) => {
    const { [id]: before, ...others } = answers;
    return { answers: before === choice ? others : { ...others, [id]: choice } };
  };
}

/** Says whose page it is. */
export function sayState(state: string): CorrectionChange {
  return () => ({ state });
}

function withOrWithout(refs: string[], ref: string, present: boolean): string[] {
  const others = refs.filter((one) => one !== ref);
  return present ? [...others, ref] : others;
}
