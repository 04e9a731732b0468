import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A program of the build, which `npm ci` makes.
 * @throws Error when there is none, or it is older than what it is made from
 */
export function built(program: 'main' | 'worker' | 'worker-alive' | 'cli'): string {
  const path = join(ROOT, 'dist/server/src', `${program}.js`);
  const time = existsSync(path) ? statSync(path).mtimeMs : 0;
  const newer = sources().find((source) => statSync(join(ROOT, source)).mtimeMs > time);
  if (newer) throw new Error(`${newer} is newer than the build: run npm run build:api.`);
  return path;
}

function sources(): string[] {
  const files = (folder: string) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).map((name) => join(folder, name));
  // the build itself writes the metadata
  return [...files('src'), ...files('migrations')].filter((path) => /\.ts$/.test(path) && path !== 'src/metadata.ts');
}
