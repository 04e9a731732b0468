import type { Config } from '../config/config.js';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { checkRole, checkSeparation } from './roles.js';

/** A database that answers, and the two addresses to it. */
export interface ReachedDatabase {
  /** The application's role. */
  appUrl: string;
  appRole: string;
  /** The schema's owner; the same address where the installer gave one role alone. */
  ownerUrl: string;
  /** Lets go of an embedded server; the last to leave stops it. */
  release(): Promise<void>;
}

/**
 * Starts or reaches PostgreSQL, and refuses roles that see past the rules.
 * @throws StartupError with one clear sentence
 */
export async function reachDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl'>,
  log: (line: string) => void,
): Promise<ReachedDatabase> {
  const { appUrl, ownerUrl, release } = config.databaseUrl
    ? served(config.databaseUrl, config.databaseOwnerUrl)
    : await embedded(config.dataDir, log);
  try {
    const appRole = await checkRole('DATABASE_URL', appUrl);
    if (ownerUrl !== appUrl) await checkSeparation(ownerUrl, appRole, await checkRole('DATABASE_OWNER_URL', ownerUrl));
    return { appUrl, appRole, ownerUrl, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function served(appUrl: string, ownerUrl = appUrl) {
  return { appUrl, ownerUrl, release: async () => {} };
}

async function embedded(dataDir: string, log: (line: string) => void) {
  const server = await startEmbeddedPostgres(dataDir, { log });
  return { appUrl: server.appUrl, ownerUrl: server.ownerUrl, release: () => server.release() };
}
