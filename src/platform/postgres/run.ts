import { spawn } from 'node:child_process';
import type { Account } from './unprivileged.js';

/** How a program ended: its exit code (null when it could not be run or was killed) and all it printed. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs one of PostgreSQL's programs to its end. */
export function run(
  program: string,
  args: string[],
  { account, input = '' }: { account?: Account; input?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...account, env: quietEnvironment(), cwd: '/' });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
    // A program that ended before it read all of its input has told why in its output.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const needed = ['PATH', 'LD_LIBRARY_PATH', 'TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'WINDIR', 'COMSPEC'];

/** Little of the environment: no variable of PostgreSQL's own, none of the application's secrets, and English, as messages are matched. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => needed.includes(name.toUpperCase()));
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}
