import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../startup-error.js';
import { writeForOwnerOf } from './data-dir.js';

/** The passwords of the cluster's three roles; letters, digits, `-` and `_` only. */
export interface Credentials {
  superuser: string;
  owner: string;
  app: string;
}

/** Reads `credentials.json`, or makes it with random passwords. Of two starts at once, both take what the first one wrote. */
export function credentialsIn(dataDir: string): Credentials {
  const file = join(dataDir, 'credentials.json');
  if (!existsSync(file)) {
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    writeForOwnerOf(dataDir, draft, `${JSON.stringify(random(), null, 2)}\n`);
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  return parse(file, readFileSync(file, 'utf8'));
}

function random(): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), app: password() };
}

function parse(file: string, text: string): Credentials {
  try {
    const { superuser, owner, app } = JSON.parse(text) as Partial<Credentials>;
    if (superuser && owner && app) return { superuser, owner, app };
  } catch {}
  throw new StartupError(
    `${file} in DATA_DIR does not hold the three passwords of the database: restore it from a backup.`,
  );
}
