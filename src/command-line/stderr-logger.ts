import type { LoggerService } from '@nestjs/common';
import { say } from '../platform/say.js';

/** The framework's own logger writes to standard output, which carries results alone. */
export class StderrLogger implements LoggerService {
  log(): void {}

  warn(message: unknown, context?: string): void {
    say(lineOf(message, context));
  }

  error(message: unknown, ...rest: string[]): void {
    say([lineOf(message, rest.at(-1)), ...rest.slice(0, -1)].join('\n'));
  }

  fatal(message: unknown, ...rest: string[]): void {
    this.error(message, ...rest);
  }
}

const lineOf = (message: unknown, context: string | undefined) =>
  context ? `${context}: ${message}` : String(message);
