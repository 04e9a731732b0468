import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../src/platform/postgres/process-table.js';
import type { Account } from '../../src/platform/postgres/unprivileged.js';
import { freePort } from '../free-port.mjs';
import { built, ROOT } from './built.js';

type Program = 'main' | 'worker' | 'worker-alive';

interface How {
  program?: Program;
  env?: Record<string, string>;
  /** Start it as another user; for root alone. */
  account?: Account;
}

/** How a program ended. */
export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What it wrote to standard error. */
  said: string;
  /** What it wrote to standard output. */
  printed: string;
}

const READY = { main: /Aide-Mémoire is at (\S+)/, worker: /The worker is running/, 'worker-alive': /^/ };
const LINK = /Sign in for the first time, once, with (\S+)/;

/** The built application as a process of its own, as `npm start` and `npm run worker` start it. */
export class Server {
  private static readonly all = new Set<Server>();
  private static readonly folders: string[] = [];
  private readonly child: ChildProcess;
  private readonly end: Promise<End>;
  said = '';
  printed = '';

  private constructor(
    private readonly program: Program,
    readonly env: Record<string, string>,
    account: Account | undefined,
  ) {
    const { PATH = '', TMPDIR = '/tmp' } = process.env;
    this.child = spawn(process.execPath, ['--enable-source-maps', built(program)], {
      ...account,
      cwd: ROOT,
      env: { PATH, TMPDIR, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stderr!.on('data', (chunk: Buffer) => {
      this.said += chunk;
    });
    this.child.stdout!.on('data', (chunk: Buffer) => {
      this.printed += chunk;
    });
    this.end = once(this.child, 'close').then(([code, signal]) => ({
      ...{ code, signal },
      said: this.said,
      printed: this.printed,
    }));
    Server.all.add(this);
  }

  /** Starts one, and waits for nothing. */
  static async launch({ program = 'main', env = {}, account }: How): Promise<Server> {
    // never the checkout's own ./data, nor port 3000
    const { PORT = String(await freePort()), DATA_DIR = Server.newDataDir() } = env;
    return new Server(program, { ...env, PORT, DATA_DIR }, account);
  }

  /** Starts one and waits until it says that it is there. */
  static async start(how: How): Promise<Server> {
    const server = await Server.launch(how);
    await server.says(READY[server.program]);
    return server;
  }

  /** Runs one that is expected to end by itself, within a minute. */
  static async run(how: How): Promise<End> {
    const server = await Server.launch(how);
    const late = setTimeout(() => void server.kill(), 60_000);
    const end = await server.end;
    clearTimeout(late);
    return end;
  }

  /** A new path for DATA_DIR, under a directory that everybody may walk through. */
  static newDataDir(account?: Account): string {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'aide-memoire-start-'));
    chmodSync(folder, 0o755);
    Server.folders.push(folder);
    const dataDir = join(folder, 'data');
    if (account) {
      mkdirSync(dataDir);
      chownSync(dataDir, account.uid, account.gid);
    }
    return dataDir;
  }

  /** Ends whatever a test left running, and takes its folders away. */
  static async clean(): Promise<void> {
    for (const server of Server.all) await server.kill();
    for (const folder of Server.folders) {
      const postgres = Server.postgresOf(join(folder, 'data'));
      if (postgres && isAlive(postgres)) {
        process.kill(postgres, 'SIGQUIT');
        await until('PostgreSQL has ended', async () => !isAlive(postgres));
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  /** Process number of the PostgreSQL that runs, or ran and was killed, in a DATA_DIR. */
  static postgresOf(dataDir: string): number | undefined {
    try {
      return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined;
    } catch {
      return undefined;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.env.PORT}`;
  }

  /** Process number of the application itself. */
  get pid(): number {
    return this.child.pid!;
  }

  /** The one-time sign-in link that it printed; null when it printed none. */
  get link(): string | null {
    return LINK.exec(this.printed)?.[1] ?? null;
  }

  /** Process number of the embedded PostgreSQL. */
  get postgres(): number {
    return Server.postgresOf(this.env.DATA_DIR!)!;
  }

  /** Waits until what it wrote matches, its standard error or its standard output. */
  async says(words: RegExp): Promise<void> {
    await until(`it says ${words}`, async () => {
      if (this.hasEnded()) throw new Error(`it ended before it said ${words}: ${this.said}`);
      return words.test(this.said) || words.test(this.printed);
    });
  }

  /** Sends a signal and waits for its end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<End> {
    this.child.kill(signal);
    return this.end;
  }

  /** Sends a signal to it and to what it started in its process group, as a terminal's Ctrl-C does. */
  interrupt(): void {
    process.kill(-this.child.pid!, 'SIGINT');
  }

  async ended(): Promise<End> {
    return this.end;
  }

  /** kill -9: nothing of it can run any more. */
  async kill(): Promise<void> {
    if (this.hasEnded()) return;
    this.child.kill('SIGKILL');
    await this.end;
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}

/** Asks again until it holds, or fails after a while. */
export async function until(what: string, holds: () => Promise<boolean>, within = 60_000): Promise<void> {
  for (const end = Date.now() + within; !(await holds()); await pause(25)) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
  }
}
