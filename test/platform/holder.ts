import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import type { Account } from '../../src/platform/postgres/unprivileged.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles what a holder runs into an empty directory, as compiling it at each of many starts takes most of the time. */
export function compileHolder(directory: string): void {
  const folder = 'src/platform/postgres';
  const sources = readdirSync(join(root, folder)).map((name) => join(folder, name));
  for (const source of [...sources, 'src/platform/startup-error.ts', 'test/platform/hold-postgres.ts']) {
    const parser = { syntax: 'typescript' } as const;
    const { code } = transformFileSync(join(root, source), {
      jsc: { parser, target: 'es2023' },
      module: { type: 'es6' },
    });
    const compiled = join(directory, source.replace(/ts$/, 'js'));
    mkdirSync(dirname(compiled), { recursive: true });
    writeFileSync(compiled, code);
  }
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  chmodSync(directory, 0o755);
  Holder.directory = directory;
}

/** What a holder told: see hold-postgres.ts. */
interface Told {
  event: 'started' | 'down' | 'up' | 'released' | 'failed';
  pid: number;
  port: number;
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
  milliseconds: number;
  name: string;
  message: string;
}

/** Another process that holds the embedded PostgreSQL, so that it can be killed. */
export class Holder {
  /** Where the compiled holder stands. */
  static directory: string;
  private static readonly all = new Set<Holder>();
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly lines: AsyncIterator<string>;

  constructor(dataDir: string, account?: Account) {
    this.child = spawn(process.execPath, ['test/platform/hold-postgres.js', dataDir], {
      ...account,
      cwd: Holder.directory,
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    Holder.all.add(this);
  }

  /** Starts a holder and waits until it holds. */
  static async start(dataDir: string, account?: Account): Promise<Holder & { told: Told }> {
    const holder = new Holder(dataDir, account);
    return Object.assign(holder, { told: await holder.tells('started') });
  }

  /** The next thing it tells, which must be this. */
  async tells(event: Told['event']): Promise<Told> {
    const { value } = await this.lines.next();
    const told = JSON.parse(value ?? '{}') as Told;
    if (told.event !== event) throw new Error(`expected ${event}, got ${value}`);
    return told;
  }

  async release(): Promise<void> {
    this.child.stdin.write('release\n');
    await this.tells('released');
    if (this.child.exitCode === null) await once(this.child, 'exit');
  }

  /** Sends a signal to it and all of its process group, as a terminal's Ctrl-C does, and waits for its end. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    process.kill(-this.child.pid!, signal);
    await once(this.child, 'exit');
  }

  static async killAll(): Promise<void> {
    for (const holder of Holder.all) await holder.kill();
  }
}
