import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../startup-error.js';
import { programOf } from './binaries.js';
import type { Cluster } from './cluster.js';
import { diskFull, openLog, tellsOfFullDisk } from './data-dir.js';
import { discardStaleFile, lastPort, liveServer } from './postmaster-file.js';
import { isAlive } from './process-table.js';
import { quietEnvironment, run } from './run.js';
import { freePort, serverArguments } from './settings.js';
import { attach, type Hold } from './supervision.js';

/** A server that takes connections, and this process's hold on it. */
export interface Server {
  pid: number;
  port: number;
  hold: Hold;
}

/** Long enough to recover from a crash with much to redo, or for another process to stop the server first. */
const patience = 120_000;

/**
 * Attaches to the server of this cluster, or starts one. PostgreSQL's own lock decides between two that start at once: the
 * loser's server gives up and the loser attaches. With a port given, the server gets that port or none.
 */
export async function attachOrStart(cluster: Cluster, fixedPort?: number): Promise<Server> {
  let launched: Launched | undefined;
  for (const end = Date.now() + patience; Date.now() < end; await pause(15)) {
    const live = liveServer(cluster.directory);
    if (live) {
      insistOnPort(live.port, fixedPort);
      const hold = live.ready ? await attach(cluster, live.port) : undefined;
      if (hold) return { pid: live.pid, port: live.port, hold };
    } else if (!launched) {
      discardStaleFile(cluster.directory);
      launched = launch(cluster, fixedPort ?? (await freePort(lastPort(cluster.directory))));
    } else if (!isRunning(launched.child)) {
      insistOnAnotherTry(cluster, launched);
      launched = undefined;
      await pause(100);
    }
  }
  throw new StartupError(
    `PostgreSQL in DATA_DIR ${cluster.dataDir} gave no answer within ${patience / 1000} seconds: see postgres.log there.`,
  );
}

function insistOnPort(port: number, fixedPort = port): void {
  // A server that is just starting has not written its port yet.
  if (!port || port === fixedPort) return;
  throw new StartupError(`PostgreSQL has been started anew on port ${port}: start this process anew as well.`);
}

/** Stops the server, ending its sessions, and waits until it is gone. */
export async function stop(cluster: Cluster, { pid }: Server): Promise<void> {
  // On Windows a signal would kill it.
  if (process.platform === 'win32') {
    await run(programOf(cluster.binaries, 'pg_ctl'), ['stop', '-D', cluster.directory, '-m', 'fast', '-W']);
  } else {
    process.kill(pid, 'SIGINT');
  }
  // by its number alone: while it ends it has no command line any more by which to know it
  for (const end = Date.now() + 30_000; isAlive(pid) && Date.now() < end; ) await pause(10);
}

/** A server process of ours, and where its part of the log begins. */
interface Launched {
  child: ChildProcess;
  logStart: number;
}

/** Starts the server in a process group of its own: Ctrl-C in a terminal must reach the application only, which stops the server last. */
function launch({ binaries, directory, account, dataDir }: Cluster, port: number): Launched {
  const log = openLog(dataDir);
  const logStart = fstatSync(log).size;
  const child = spawn(programOf(binaries, 'postgres'), serverArguments(directory, port), {
    ...account,
    env: quietEnvironment(),
    cwd: '/',
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  // It has no exit code then, and no process number either, by which isRunning() knows.
  child.on('error', () => {});
  child.unref();
  return { child, logStart };
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Looks why a server gave up; returns when that may pass by itself. */
function insistOnAnotherTry({ dataDir }: Cluster, { child, logStart }: Launched): void {
  const log = child.pid ? readFileSync(join(dataDir, 'postgres.log')).subarray(logStart).toString() : '';
  if (passing.some((words) => log.includes(words))) return;
  if (tellsOfFullDisk(log)) throw diskFull(dataDir);
  const said = log.split('\n').findLast((line) => /FATAL|PANIC|error/.test(line)) ?? 'its program could not be run';
  const words = said.replace(/^.*?(FATAL|PANIC):\s*/, '');
  throw new StartupError(`PostgreSQL in DATA_DIR ${dataDir} did not start (${words}): see postgres.log there.`);
}

const passing = [
  // Another process was first.
  'lock file "postmaster.pid" already exists',
  'lock file "postmaster.pid" is empty',
  // A killed server's children are still ending.
  'pre-existing shared memory block',
  // Somebody took the port in the meantime.
  'could not create any TCP/IP sockets',
];
