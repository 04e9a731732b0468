import { CommanderError } from 'commander';
import { Problem } from '../platform/http/problem.js';
import { say } from '../platform/say.js';
import { StartupError } from '../platform/startup-error.js';
import { Ended, EXIT, type ExitCode } from './outcome.js';

/** Says why a command was not done, and with what code it ends. */
export function failure(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Ended) return told(error.message, error.exitCode);
  if (error instanceof Problem) return told(wordsOf(error), codeOf(error));
  if (error instanceof StartupError) return told(error.message, EXIT.fault);
  return told(`This failed: ${(error as Error)?.stack ?? error}`, EXIT.fault);
}

function told(words: string, code: ExitCode): ExitCode {
  say(words);
  return code;
}

function wordsOf({ detail, errors }: Problem): string {
  const details = errors.map((one) => one.detail).filter((one) => one !== detail);
  return [detail, ...details].join('\n');
}

/** What is malformed was typed wrongly; anything else that the application refuses is refused here too. */
function codeOf({ status }: Problem): ExitCode {
  if (status >= 500) return EXIT.fault;
  return status === 400 ? EXIT.usage : EXIT.refused;
}
