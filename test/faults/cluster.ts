import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/postgres/embedded-postgres.js';

/** A database with two roles, as an installer makes it. */
export interface Urls {
  app: string;
  owner: string;
  /** Sees everything: for the judge alone. */
  superuser: string;
}

/** A PostgreSQL of the harness's own, which it crashes and has started again on the same port. */
export class Cluster {
  private constructor(
    private readonly folder: string,
    private readonly server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-faults-'));
    return new Cluster(folder, await startEmbeddedPostgres(join(folder, 'data')));
  }

  async database(): Promise<Urls> {
    const name = `faults_${randomBytes(4).toString('hex')}`;
    const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
    const { superuserUrl, ownerUrl, appUrl } = this.server;
    for (const statement of [
      `create database ${name} owner aide_owner`,
      `revoke connect, temporary on database ${name} from public`,
      `grant connect on database ${name} to aide_app`,
    ]) {
      await ask(superuserUrl, statement);
    }
    return { app: at(appUrl), owner: at(ownerUrl), superuser: at(superuserUrl) };
  }

  /** kill -9 of the whole server: it recovers from its log at the next start. Returns when it takes connections again. */
  async crash(): Promise<void> {
    const back = new Promise<void>((resolve) => this.server.onUp(resolve));
    process.kill(this.server.pid, 'SIGKILL');
    await back;
  }

  /** kill -9 of one of the application's sessions: PostgreSQL ends all the others and recovers by itself. */
  async crashOfSession(): Promise<void> {
    const witness = new pg.Client({ connectionString: this.server.superuserUrl });
    await witness.connect();
    // until it has noticed and ended every session, it goes on answering
    const noticed = new Promise((resolve) => witness.on('error', resolve));
    if (!(await killSession(witness))) {
      await witness.end();
      return this.crash();
    }
    await noticed;
    for (let answers = false; !answers; await pause(20)) {
      answers = await ask(this.server.superuserUrl, 'select 1').then(
        () => true,
        () => false,
      );
    }
  }

  async version(): Promise<string> {
    return (await ask(this.server.superuserUrl, 'show server_version'))[0]!.server_version;
  }

  async stop(): Promise<void> {
    await this.server.release();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const SESSION = `select pid from pg_stat_activity where application_name like 'aide-memoire%' order by random() limit 1`;

/** @returns false when there is none. One that ends by itself just now, as its worker was killed, is none either. */
async function killSession(witness: pg.Client): Promise<boolean> {
  const { rows } = await witness.query<{ pid: number }>(SESSION);
  if (!rows[0]) return false;
  try {
    return process.kill(rows[0].pid, 'SIGKILL');
  } catch {
    return killSession(witness);
  }
}

/** One statement in a session of its own, which a crash cannot have broken before. */
// biome-ignore lint/suspicious/noExplicitAny: rows of whatever is asked
export async function ask(connectionString: string, text: string, values: unknown[] = []): Promise<any[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}
