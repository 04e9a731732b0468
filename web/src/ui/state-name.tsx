import type { StateRef } from '../api/types.js';
import { Flag } from './flag.js';
import classes from './state-name.module.css';

/** A state's flag and short name. */
export function StateName({ state }: { state: StateRef }) {
  return (
    <span className={classes.state}>
      <Flag iso2={state.iso2} />
      <span dir="auto">{state.name}</span>
    </span>
  );
}
