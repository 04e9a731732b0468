import { useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useChange } from '../api/use-change.js';
import { useLeft, useUnsaved } from './unsaved.js';
import { useDraft } from './use-draft.js';

interface CreateOptions<Kept, Draft extends object> {
  start: Draft;
  /** The address of the form, if what is left unsaved there shall be kept. */
  place?: string;
  save: (draft: Draft) => Promise<Kept>;
  onSaved: (kept: Kept) => void;
}

/** A form for something new; `state` goes to its `RecordForm`. */
export function useCreate<Kept, Draft extends object>({ start, place, save, onSaved }: CreateOptions<Kept, Draft>) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useDraft(start, { problem, left: useLeft<Draft>(place) });
  const settle = useUnsaved({ place, value: form.draft, changed: form.changed });
  const change = useChange(save, {
    onDone: (kept) => {
      settle();
      onSaved(kept);
    },
    onProblem: setProblem,
  });
  return {
    ...form,
    state: {
      problem,
      saving: change.isPending,
      onSave: () => {
        setProblem(null);
        change.mutate(form.draft);
      },
    },
  };
}
