import type { FollowUpView } from '../api/types.js';

/** Why no reminder stands there though rules do, as a key of the messages. */
export function noMoments({ status, dueDay }: Pick<FollowUpView, 'status' | 'dueDay'>) {
  if (status !== 'open') return 'no-moments.none';
  return dueDay === null ? 'no-moments.no-due' : 'no-moments.over';
}
