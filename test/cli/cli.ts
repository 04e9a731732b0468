import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { built, ROOT } from '../start/built.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

export interface CliEnd {
  code: number | null;
  /** Standard output: the result. */
  out: string;
  bytes: Buffer;
  /** Standard error: the log. */
  log: string;
}

interface How {
  env: Record<string, string>;
  /** Its standard input. */
  input?: string | Buffer;
}

/** The built command line, as `npm run -s cli -- …` runs it. */
export async function cli({ env, input = '' }: How, ...args: string[]): Promise<CliEnd> {
  const { PATH = '', TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', built('cli'), ...args], {
    cwd: ROOT,
    env: { PATH, TMPDIR, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // a command that reads no input may end before it is written
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [bytes, log, [code]] = await Promise.all([buffer(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out: bytes.toString(), bytes, log };
}
