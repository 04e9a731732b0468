import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sayProblem } from '../ui/toast.js';
import { Problem } from './problem.js';

interface ChangeOptions<Input, Output> {
  onDone?: (output: Output, input: Input) => void;
  /** Shows the problem where it belongs; without it a toast says it. */
  onProblem?: (problem: Problem, input: Input) => void;
  /** The screen will be left: what it shows is not read again, for it may be gone. */
  leaving?: boolean;
  /** Changes under the same word wait for one another, so that each knows the version that the last one left. */
  inTurn?: string;
}

/**
 * A change on the server. Whatever is on screen is read again afterwards: a new engagement moves counts, lists and
 * last-contact dates, and naming each of them at every change would sooner or later leave one out.
 */
export function useChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  { onDone, onProblem, leaving = false, inTurn }: ChangeOptions<Input, Output> = {},
) {
  const queries = useQueryClient();
  return useMutation<Output, Error, Input>({
    mutationFn: change,
    scope: inTurn === undefined ? undefined : { id: inTurn },
    onSuccess: (output, input) => {
      void queries.invalidateQueries({ refetchType: leaving ? 'none' : 'active' });
      onDone?.(output, input);
    },
    onError: (error, input) => {
      if (!(error instanceof Problem)) throw error;
      // What is on screen is older than what is kept: read it, so that trying again can succeed.
      if (error.status === 412) void queries.invalidateQueries();
      if (onProblem) onProblem(error, input);
      else sayProblem(error);
    },
  });
}
