import { spawnSync } from 'node:child_process';

/** Runs one of the project's TypeScript programs and returns what it printed. Jest's own hooks cannot import such modules. */
export function runProgram(path) {
  const args = ['--no-warnings', '--import', '@swc-node/register/esm-register', path];
  const { status, stdout } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${path} ended with ${status}.`);
  return stdout;
}
