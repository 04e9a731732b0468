// Everything that can be checked without running the product's tests, in the order of what fails fastest.
import { spawnSync } from 'node:child_process';

const steps = [
  ['format and lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['types', 'npm', ['run', '-s', 'typecheck']],
  ['import order', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'web/src']],
  ['dead code', 'npx', ['knip']],
  ['message catalogues', 'node', ['scripts/check-messages.mjs']],
  ['generated API files', 'node', ['scripts/generate-api.mjs', '--check']],
  [
    'migrations',
    'node',
    ['--no-warnings', '--import', '@swc-node/register/esm-register', 'scripts/check-migrations.ts'],
  ],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(`check: ${name} failed`);
    process.exit(1);
  }
  console.log(`check: ${name} fine (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
