import { parseArgs } from 'node:util';

export const SCENARIOS = ['kills', 'moods', 'throughput', 'schedule'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What the command line asks for. */
export interface Options {
  long: boolean;
  seed: number;
  only: readonly Scenario[];
}

/** @throws Error that says how it is used */
export function readOptions(args: string[]): Options {
  const options = { long: { type: 'boolean' }, seed: { type: 'string' }, only: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  const seed = Number(values.seed ?? 1);
  const only = SCENARIOS.filter((name) => !values.only || values.only.split(',').includes(name));
  if (!Number.isSafeInteger(seed) || only.length === 0) {
    throw new Error(`npm run faults -- [--long] [--seed NUMBER] [--only ${SCENARIOS.join(',')}]`);
  }
  return { long: values.long ?? false, seed, only };
}
