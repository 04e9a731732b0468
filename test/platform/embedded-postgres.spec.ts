import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { liveServer } from '../../src/platform/postgres/postmaster-file.js';
import { isAlive } from '../../src/platform/postgres/process-table.js';
import type { Account } from '../../src/platform/postgres/unprivileged.js';
import { compileHolder, Holder } from './holder.js';

const asRoot = process.getuid?.() === 0;
const nobody: Account = { uid: 65534, gid: 65534 };
const parents: string[] = [];
const bystanders: ChildProcess[] = [];

/** Who starts the server: this user, and an ordinary one too where the tests run as root in a checkout open to others. */
const users: [string, Account | undefined][] = [[asRoot ? 'root' : 'an ordinary user', undefined]];
if (asRoot) {
  const open = spawnSync(process.execPath, ['-e', "require('pg')"], { ...nobody, cwd: process.cwd() }).status === 0;
  if (open) users.push(['an ordinary user', nobody]);
  else process.stderr.write('SKIPPED as an ordinary user: the checkout or node is closed to other users.\n');
}

/** A new directory that everybody may walk through. */
function newParent(): string {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'embedded-postgres-'));
  chmodSync(parent, 0o755);
  parents.push(parent);
  return parent;
}

/** An empty DATA_DIR for this user. */
function newDir(account?: Account): string {
  const dataDir = join(newParent(), 'data');
  mkdirSync(dataDir);
  if (account) chownSync(dataDir, account.uid, account.gid);
  return dataDir;
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  // Some tests kill the server; the query itself fails then.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); await pause(2)) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
  }
}

function leftovers(dataDir: string): string[] {
  return readdirSync(dataDir).filter((name) => !['credentials.json', 'postgres', 'postgres.log'].includes(name));
}

async function stopServer(cluster: string): Promise<void> {
  const server = liveServer(cluster);
  if (!server) return;
  process.kill(server.pid, 'SIGQUIT');
  await until('the server is gone', () => !isAlive(server.pid));
}

beforeAll(() => compileHolder(newParent()));

afterEach(() => Holder.killAll());

afterAll(async () => {
  for (const child of bystanders) child.kill('SIGKILL');
  for (const parent of parents) {
    const place = join(parent, 'data', 'postgres');
    if (existsSync(place)) {
      const cluster = realpathSync(place);
      await stopServer(cluster);
      rmSync(cluster, { recursive: true });
    }
    rmSync(parent, { recursive: true });
  }
});

describe.each(users)('the embedded PostgreSQL, started by %s', (_name, account) => {
  /** Stopped, complete, and only ever copied. */
  let complete: string;

  /** A DATA_DIR that has been started and stopped before. */
  function usedDir(): string {
    const dataDir = join(newParent(), 'data');
    spawnSync('cp', ['-a', complete, dataDir]);
    return dataDir;
  }

  beforeAll(async () => {
    complete = newDir(account);
    await (await Holder.start(complete, account)).release();
  });

  it('makes the cluster, its roles and its database on the first start', async () => {
    const dataDir = newDir(account);
    const { told } = await Holder.start(dataDir, account);
    const roles = await query(
      told.superuserUrl,
      `SELECT rolname, rolcanlogin, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication
         FROM pg_roles WHERE rolname LIKE 'aide%' ORDER BY 1`,
    );
    const plain = { rolcanlogin: true, rolsuper: false, rolcreatedb: false, rolcreaterole: false };
    const none = { rolbypassrls: false, rolreplication: false };
    expect(roles).toEqual([
      { rolname: 'aide_app', ...plain, ...none },
      { rolname: 'aide_owner', ...plain, ...none },
    ]);
    const [database] = await query(
      told.superuserUrl,
      `SELECT pg_get_userbyid(datdba) AS owner, pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider,
              datlocale AS locale, current_setting('data_checksums') AS checksums, current_setting('fsync') AS fsync,
              current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets
         FROM pg_database WHERE datname = 'aide_memoire'`,
    );
    expect(database).toEqual({
      owner: 'aide_owner',
      ...{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' },
      ...{ checksums: 'on', fsync: 'on', addresses: '127.0.0.1', sockets: '' },
    });
    for (const name of ['credentials.json', 'postgres.log']) {
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0);
    expect(leftovers(dataDir)).toEqual([]);
  });

  it('lets the roles do what is theirs and no more', async () => {
    const { told } = await Holder.start(usedDir(), account);
    await query(told.ownerUrl, 'CREATE TABLE note (words text)');
    await expect(query(told.appUrl, 'SELECT * FROM note')).rejects.toThrow('permission denied for table note');
    await expect(query(told.appUrl, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied for schema public');
    await expect(query(told.appUrl, 'CREATE TEMPORARY TABLE mine ()')).rejects.toThrow('permission denied');
    const elsewhere = told.appUrl.replace(/aide_memoire$/, 'postgres');
    await expect(query(elsewhere, 'SELECT 1')).rejects.toThrow('permission denied for database "postgres"');
    const stranger = told.appUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(stranger, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('knows the letters of every script, for search', async () => {
    const { told } = await Holder.start(usedDir(), account);
    const [row] = await query(told.ownerUrl, `SELECT to_tsvector('simple', '“Право” — l’État')::text AS words`);
    expect(row).toEqual({ words: "'l':2 'état':3 'право':1" });
  });

  it('attaches to a server that runs, and stops it when the last one leaves', async () => {
    const dataDir = usedDir();
    const first = await Holder.start(dataDir, account);
    const second = await Holder.start(dataDir, account);
    expect(second.told.pid).toBe(first.told.pid);
    await first.release();
    expect(await query(second.told.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.release();
    expect(isAlive(first.told.pid)).toBe(false);
  });

  it('leaves the server to a session of the application in another process', async () => {
    const holder = await Holder.start(usedDir(), account);
    const client = new pg.Client({ connectionString: holder.told.appUrl });
    await client.connect();
    await holder.release();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('stops the server when two leave at once', async () => {
    const dataDir = usedDir();
    const holders = [await Holder.start(dataDir, account), await Holder.start(dataDir, account)];
    await Promise.all(holders.map((holder) => holder.release()));
    expect(isAlive(holders[0]!.told.pid)).toBe(false);
  });

  it('outlives Ctrl-C and kill -9 of the process that started it, which attaches when started again', async () => {
    const dataDir = usedDir();
    const first = await Holder.start(dataDir, account);
    await first.kill('SIGINT');
    const second = await Holder.start(dataDir, account);
    await second.kill('SIGKILL');
    const third = await Holder.start(dataDir, account);
    expect([second.told.pid, third.told.pid]).toEqual([first.told.pid, first.told.pid]);
  });

  it('starts anew after kill -9 of both, twice, and keeps what was written', async () => {
    const dataDir = usedDir();
    let holder = await Holder.start(dataDir, account);
    await query(holder.told.ownerUrl, `CREATE TABLE note AS SELECT 'kept' AS words`);
    for (const round of [1, 2]) {
      const { pid, port } = holder.told;
      await holder.kill();
      process.kill(pid, 'SIGKILL');
      holder = await Holder.start(dataDir, account);
      expect({ round, port: holder.told.port }).toEqual({ round, port });
      expect(holder.told.pid).not.toBe(pid);
      expect(await query(holder.told.ownerUrl, 'SELECT words FROM note')).toEqual([{ words: 'kept' }]);
    }
  });

  it('restarts a killed server under those who hold it, on the same port, twice', async () => {
    const dataDir = usedDir();
    const starter = await Holder.start(dataDir, account);
    const attached = await Holder.start(dataDir, account);
    let { pid } = starter.told;
    for (const _round of [1, 2]) {
      process.kill(pid, 'SIGKILL');
      const seen = [];
      for (const holder of [starter, attached]) {
        await holder.tells('down');
        seen.push((await holder.tells('up')).pid);
      }
      expect(seen[0]).toBe(seen[1]);
      expect(seen[0]).not.toBe(pid);
      pid = seen[0]!;
      expect(await query(starter.told.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    }
    await attached.release();
    await starter.release();
    expect(isAlive(pid)).toBe(false);
  });

  it('restarts a killed server though one of its sessions is still at work', async () => {
    const holder = await Holder.start(usedDir(), account);
    const work = query(holder.told.superuserUrl, 'SELECT count(*) FROM generate_series(1, 10_000_000)');
    work.catch(() => {});
    await pause(100);
    process.kill(holder.told.pid, 'SIGKILL');
    await holder.tells('down');
    expect((await holder.tells('up')).pid).not.toBe(holder.told.pid);
  });

  it('notices that the server has ended all sessions because one of them was killed', async () => {
    const holder = await Holder.start(usedDir(), account);
    const [session] = await query<{ pid: number }>(
      holder.told.superuserUrl,
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'aide-memoire supervisor'`,
    );
    process.kill(session!.pid, 'SIGKILL');
    await holder.tells('down');
    expect((await holder.tells('up')).pid).toBe(holder.told.pid);
  });

  it('is started once by two starts at the same time', async () => {
    for (const dataDir of [newDir(account), usedDir()]) {
      const holders = await Promise.all([Holder.start(dataDir, account), Holder.start(dataDir, account)]);
      expect(holders[0].told.superuserUrl).toBe(holders[1].told.superuserUrl);
      expect(holders[0].told.pid).toBe(holders[1].told.pid);
      expect(leftovers(dataDir)).toEqual([]);
    }
  });

  it('takes another port when its own is occupied', async () => {
    const dataDir = usedDir();
    const first = await Holder.start(dataDir, account);
    await first.release();
    const occupant = createServer().listen(first.told.port, '127.0.0.1');
    await once(occupant, 'listening');
    const second = await Holder.start(dataDir, account);
    expect(second.told.port).not.toBe(first.told.port);
    occupant.close();
  });

  it('empties a log that has grown large', async () => {
    const dataDir = usedDir();
    const log = join(dataDir, 'postgres.log');
    writeFileSync(log, Buffer.alloc(9 * 1024 * 1024, 'x'));
    await Holder.start(dataDir, account);
    expect(readFileSync(log, 'utf8')).toMatch(/^[^x]* LOG: {2}starting PostgreSQL 18/);
  });

  it.each([0, 250, 500])('begins again when the first start was killed %i ms into its work', async (delay) => {
    const dataDir = newDir(account);
    const holder = new Holder(dataDir, account);
    await until('it makes the cluster', () => leftovers(dataDir).some((name) => name.startsWith('postgres.')));
    await pause(delay);
    await holder.kill();
    const { told } = await Holder.start(dataDir, account);
    expect(await query(told.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(leftovers(dataDir)).toEqual([]);
  });

  it.each([
    ['a stranger', 'echo $$; exec sleep 60'],
    ['a process that ended and was never collected', 'sleep 0.01 & echo $!; exec sleep 60'],
  ])('is not deceived by an old lock whose number now belongs to %s', async (_who, command) => {
    const dataDir = usedDir();
    const cluster = join(dataDir, 'postgres');
    const { uid, gid } = statSync(cluster);
    const child = spawn('sh', ['-c', command], asRoot ? { uid, gid } : {});
    bystanders.push(child);
    const [line] = await once(child.stdout, 'data');
    await pause(100);
    writeFileSync(join(cluster, 'postmaster.pid'), `${Number(line)}\n${cluster}\n1\n20000\n\n127.0.0.1\n\nready   \n`);
    const { told } = await Holder.start(dataDir, account);
    expect(await query(told.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says in a sentence that DATA_DIR cannot be used', async () => {
    const file = join(newDir(account), 'file');
    writeFileSync(file, '');
    const unusable = [join(file, 'data'), file];
    if (account || !asRoot) {
      const closed = newDir();
      chmodSync(closed, 0o555);
      unusable.push(closed, join(closed, 'deeper'));
    }
    for (const dir of unusable) {
      const { name, message } = await new Holder(dir, account).tells('failed');
      expect(name).toBe('StartupError');
      expect(message).toMatch(new RegExp(`^DATA_DIR ${dir} cannot be used, as .*: choose a directory .*\\.$`));
    }
  });

  it('says in a sentence what is wrong with a database it cannot run', async () => {
    const dataDir = usedDir();
    const version = join(dataDir, 'postgres', 'PG_VERSION');
    writeFileSync(version, '17\n');
    expect((await new Holder(dataDir, account).tells('failed')).message).toMatch(
      /^DATA_DIR .* holds a database of PostgreSQL 17, and this release brings PostgreSQL 18: .*\.$/,
    );
    writeFileSync(version, '18\n');
    const control = join(dataDir, 'postgres', 'global', 'pg_control');
    const content = readFileSync(control);
    writeFileSync(control, Buffer.alloc(content.length));
    expect((await new Holder(dataDir, account).tells('failed')).message).toMatch(
      /^PostgreSQL in DATA_DIR .* did not start \(.*\): see postgres.log there\.$/,
    );
    writeFileSync(control, content);
    const credentials = join(dataDir, 'credentials.json');
    const text = readFileSync(credentials, 'utf8');
    writeFileSync(credentials, text.replace(/"superuser": "[^"]*"/, '"superuser": "another"'));
    expect((await new Holder(dataDir, account).tells('failed')).message).toMatch(
      /^The passwords in credentials.json are not those of the database in DATA_DIR .*\.$/,
    );
  });
});
