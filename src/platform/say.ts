import { StartupError } from './startup-error.js';

/** Logs go to standard error; standard output carries results alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends a process that could not start: one sentence for what an operator can change, the whole error for a fault of ours. */
export function failStart(error: unknown): never {
  say(error instanceof StartupError ? error.message : `The start failed: ${(error as Error)?.stack ?? error}`);
  process.exit(1);
}
