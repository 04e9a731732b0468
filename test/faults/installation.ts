import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { Client } from '../start/client.js';
import { ADMIN } from '../start/meeting.js';
import { Server } from '../start/server.js';
import { ask, type Cluster, type Urls } from './cluster.js';
import type { RedisServer } from './redis-server.js';
import type { Taken } from './taken.js';

export type Backend = 'PostgreSQL' | 'Redis';

/** The built application on a database of its own, with the people and the due reminders of one scenario. */
export class Installation {
  readonly workers: Server[] = [];

  private constructor(
    readonly urls: Urls,
    private readonly env: Record<string, string>,
    readonly folder: string,
  ) {}

  static async make(cluster: Cluster, redis: RedisServer | undefined, smtpUrl: string): Promise<Installation> {
    const urls = await cluster.database();
    const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-faults-'));
    return new Installation(
      urls,
      {
        ...ADMIN,
        DATABASE_URL: urls.app,
        DATABASE_OWNER_URL: urls.owner,
        SMTP_URL: smtpUrl,
        DATA_DIR: folder,
        ...(redis ? { REDIS_URL: redis.url } : {}),
      },
      folder,
    );
  }

  /**
   * Writes down, through the API, one follow-up a reminder, due by now; `people` are their owners in turn. Their titles are
   * "Number 0" and so on, by which a mail is known from outside.
   */
  async remind(count: number, people: string[]): Promise<void> {
    const server = await Server.start({ env: { ...this.env, WORKER: 'off', PORT: String(await freePort()) } });
    const client = await new Client(server.url).signIn(ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD);
    const ids: string[] = [];
    for (const email of people) {
      const name = email.split('@')[0]!;
      ids.push((await client.post('/api/users', { email, name, role: 'member' })).id);
    }
    const at = new Date(Date.now() - 60_000).toISOString();
    let next = 0;
    const write = async () => {
      for (let number = next++; number < count; number = next++) {
        const user = ids[number % ids.length]!;
        const note = `What was promised in talk ${number}: the text of the annex, and who signs it.`;
        await client.post('/api/follow-ups', { title: `Number ${number}`, note, reminders: [{ at, user }] });
      }
    };
    await Promise.all(Array.from({ length: 8 }, write));
    await server.stop();
  }

  async startWorker(): Promise<Server> {
    const worker = await Server.start({ program: 'worker', env: this.env });
    this.workers.push(worker);
    return worker;
  }

  /** kill -9, and another one in its place; answers when it was killed. */
  async replace(worker: Server): Promise<number> {
    await worker.kill();
    const killedAt = Date.now();
    this.workers.splice(this.workers.indexOf(worker), 1);
    await this.startWorker();
    return killedAt;
  }

  /** Waits until all has arrived and the ledger knows it; after so many milliseconds it tells what the workers said, and goes on. */
  async complete(taken: Taken[], count: number, within: number): Promise<void> {
    for (const end = Date.now() + within; Date.now() < end; await pause(100)) {
      if (new Set(taken.map(({ number }) => number)).size < count) continue;
      const [row] = await this.ask(`select count(*)::int from outgoing_mail where state = 'sent'`);
      if (row.count >= count) return;
    }
    for (const { said, printed } of this.workers) console.error(said, printed);
  }

  // biome-ignore lint/suspicious/noExplicitAny: rows of whatever is asked
  ask(text: string): Promise<any[]> {
    return ask(this.urls.superuser, text);
  }

  async rest(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.stop()));
  }

  async end(): Promise<void> {
    await this.rest();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
