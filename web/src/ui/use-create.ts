import { useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useChange } from '../api/use-change.js';
import { useDraft } from './use-draft.js';

interface CreateOptions<Kept, Draft extends object> {
  start: Draft;
  save: (draft: Draft) => Promise<Kept>;
  onSaved: (kept: Kept) => void;
}

/** A form for something new; `state` goes to its `RecordForm`. */
export function useCreate<Kept, Draft extends object>({ start, save, onSaved }: CreateOptions<Kept, Draft>) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useDraft(start, problem);
  const change = useChange(save, { onDone: onSaved, onProblem: setProblem });
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
