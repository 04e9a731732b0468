import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findBinaries } from '../../src/platform/postgres/binaries.js';
import { startEmbeddedPostgres } from '../../src/platform/postgres/embedded-postgres.js';
import { reachableBinaries } from '../../src/platform/postgres/system-store.js';

const nobody = { uid: 65534, gid: 65534 };
const asRoot = process.getuid?.() === 0;
if (!asRoot) process.stderr.write('SKIPPED: only root has to lend PostgreSQL another account.\n');

(asRoot ? describe : describe.skip)('root, in directories closed to everybody else', () => {
  let closed: string;
  let open: string;

  beforeAll(() => {
    closed = mkdtempSync(join(realpathSync(tmpdir()), 'closed-'));
    open = mkdtempSync(join(realpathSync(tmpdir()), 'open-'));
    chmodSync(open, 0o755);
  });

  afterAll(() => {
    for (const directory of [closed, open]) rmSync(directory, { recursive: true });
  });

  it('keeps the cluster elsewhere, linked to from DATA_DIR, and finds it again', async () => {
    const dataDir = join(closed, 'data');
    const cluster = () => realpathSync(join(dataDir, 'postgres'));
    try {
      await (await startEmbeddedPostgres(dataDir)).release();
      const first = cluster();
      expect(first).toMatch(/^\/var\/lib\/aide-memoire\//);
      expect(lstatSync(first)).toMatchObject({ uid: nobody.uid });
      const postgres = await startEmbeddedPostgres(dataDir);
      expect(cluster()).toBe(first);
      const client = new pg.Client({ connectionString: postgres.appUrl });
      await client.connect();
      await client.end();
      await postgres.release();
    } finally {
      if (existsSync(dataDir)) rmSync(cluster(), { recursive: true });
    }
    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(
      /^The database of DATA_DIR .* is gone from the place /,
    );
  });

  it.each([
    ['leaves the database to the owner of DATA_DIR', nobody.uid, nobody.uid],
    ['leaves the database to nobody when the owner of DATA_DIR has no name', 54_321, nobody.uid],
  ])('%s', async (_what, owner, expected) => {
    const dataDir = join(open, `data-${owner}`);
    mkdirSync(dataDir);
    chownSync(dataDir, owner, owner);
    await (await startEmbeddedPostgres(dataDir)).release();
    const owners = readdirSync(dataDir).map((name) => [name, lstatSync(join(dataDir, name)).uid]);
    expect(Object.fromEntries(owners)).toEqual({
      'credentials.json': owner,
      postgres: expected,
      'postgres.log': owner,
    });
  });

  it('runs the programs where they stand when everybody may', async () => {
    expect(await reachableBinaries(findBinaries(), nobody, [])).toEqual(findBinaries());
  });

  it('runs a copy otherwise, in a directory nobody else can have prepared', async () => {
    const { root, version } = findBinaries();
    const binaries = { root: join(closed, 'native'), version };
    cpSync(root, binaries.root, { recursive: true, filter: (source) => !lstatSync(source).isSymbolicLink() });
    const writable = join(open, 'writable');
    mkdirSync(writable);
    chmodSync(writable, 0o777);
    const link = join(open, 'link');
    symlinkSync(writable, link);
    await expect(reachableBinaries(binaries, nobody, [writable, link])).rejects.toThrow(
      /^PostgreSQL cannot be run by /,
    );
    expect(readdirSync(writable)).toEqual([]);

    const store = join(open, 'store');
    const copy = await reachableBinaries(binaries, nobody, [writable, link, store]);
    expect(copy.root.startsWith(join(store, `postgresql-${version}-`))).toBe(true);
    expect(await reachableBinaries(binaries, nobody, [store])).toEqual(copy);
    expect(readdirSync(store)).toHaveLength(1);
  });
});
