import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, openCluster } from './cluster.js';
import { explained } from './data-dir.js';
import { attachOrStart, type Server, stop } from './server.js';
import { isLast } from './supervision.js';

/** The PostgreSQL that stands in DATA_DIR, running. */
export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  /** For migrations and the queue's schema. */
  readonly ownerUrl: string;
  /** For the application: no rights but those granted to it. */
  readonly appUrl: string;
  /** For the set-up of tests: databases are made and dropped with it. */
  readonly superuserUrl: string;
  /** The server's process number; another one after a restart. */
  readonly pid: number;
  /** Stops the server unless another process (a command line, a worker) is still attached. Close your own pools first. */
  release(): Promise<void>;
  /** Called each time the server dies under this process; it is being restarted then. */
  onDown(listener: () => void): void;
  /** Called each time it is back, on the same port. */
  onUp(listener: () => void): void;
}

/**
 * Starts the server in `${dataDir}/postgres`, made on the first start, or attaches to the one that already runs there.
 * Throws `StartupError` (one clear sentence) when it cannot.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { log = () => {} }: { log?: (line: string) => void } = {},
): Promise<EmbeddedPostgres> {
  try {
    const cluster = await openCluster(dataDir);
    return new Attachment(cluster, await attachOrStart(cluster), log);
  } catch (error) {
    throw explained(dataDir, error);
  }
}

/** This process's hold on the server: sees it die, brings it back, and lets go of it in the end. */
class Attachment implements EmbeddedPostgres {
  readonly host = '127.0.0.1';
  readonly port: number;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  private readonly downListeners: (() => void)[] = [];
  private readonly upListeners: (() => void)[] = [];
  private revival: Promise<void> | undefined;
  private leaving: Promise<void> | undefined;

  constructor(
    private readonly cluster: Cluster,
    private server: Server,
    private readonly log: (line: string) => void,
  ) {
    const { superuser, owner, app } = cluster.credentials;
    this.port = server.port;
    this.superuserUrl = this.urlFor('postgres', superuser, 'postgres');
    this.ownerUrl = this.urlFor('aide_owner', owner, 'aide_memoire');
    this.appUrl = this.urlFor('aide_app', app, 'aide_memoire');
    this.watch();
  }

  get pid(): number {
    return this.server.pid;
  }

  onDown(listener: () => void): void {
    this.downListeners.push(listener);
  }

  onUp(listener: () => void): void {
    this.upListeners.push(listener);
  }

  release(): Promise<void> {
    this.leaving ??= this.leave();
    return this.leaving;
  }

  private urlFor(role: string, password: string, database: string): string {
    return `postgres://${role}:${password}@${this.host}:${this.port}/${database}`;
  }

  private watch(): void {
    void this.server.hold.ended.then(() => {
      if (!this.leaving) this.revival = this.revive();
    });
  }

  private async revive(): Promise<void> {
    this.log('PostgreSQL has died; it is being restarted.');
    for (const listener of this.downListeners) listener();
    const server = await this.restarted();
    if (!server) return;
    this.server = server;
    this.watch();
    this.log('PostgreSQL is back.');
    for (const listener of this.upListeners) listener();
  }

  /** Tries for as long as this process stays: a full disk is made room on, an occupied port is given up. */
  private async restarted(): Promise<Server | undefined> {
    for (let wait = 50; !this.leaving; wait = Math.min(wait * 2, 5_000)) {
      try {
        return await attachOrStart(this.cluster, this.port);
      } catch (error) {
        this.log((error as Error).message);
        await pause(wait, undefined, { ref: false });
      }
    }
    return undefined;
  }

  private async leave(): Promise<void> {
    await this.revival;
    const { hold } = this.server;
    try {
      if (await isLast(hold)) await stop(this.cluster, this.server);
    } catch (error) {
      // It died, or somebody else stopped it: there is nothing left to let go of.
      this.log(`PostgreSQL was gone before it could be released: ${(error as Error).message}`);
    }
    await hold.client.end().catch(() => {});
  }
}
