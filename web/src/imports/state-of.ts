import type { StateRef } from '../api/types.js';
import type { ImportView } from './plan.js';

/** The state whose page it is; undefined while nobody has said. */
export function stateOf({ state, states }: Pick<ImportView, 'state' | 'states'>): StateRef | undefined {
  return states.find(({ id }) => id === state);
}
