import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Client } from './client.js';
import { ADMIN, meeting, whole } from './meeting.js';
import { Server, until } from './server.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

const disk = mkdtempSync(join(tmpdir(), 'aide-memoire-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]).status === 0;
if (!mounted) {
  rmSync(disk, { recursive: true });
  process.stderr.write('SKIPPED: a full disk, as this user may not mount a small one.\n');
}

(mounted ? describe : describe.skip)('a disk that is full', () => {
  const filler = join(disk, 'filler');

  beforeAll(() => chmodSync(disk, 0o755));
  afterAll(async () => {
    await Server.clean();
    spawnSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true });
  });

  it('costs no more than what it has no room for, and is got over when there is room', async () => {
    const server = await Server.start({ env: { ...ADMIN, DATA_DIR: join(disk, 'data') } });
    const client = await new Client(server.url).signIn(ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD);
    const logged: string[] = [];
    const statuses = new Set<number>();
    const tryToLog = async (title: string) => {
      const body = { ...meeting(title), text: randomBytes(50_000).toString('hex') };
      const { status, headers } = await client.send('POST', '/api/engagements', { body });
      statuses.add(status);
      if (status === 201) logged.push(title);
      else expect([status, Number(headers.get('retry-after')) > 0]).toEqual([503, true]);
      return status;
    };
    await tryToLog('while there is room');
    fill(filler);
    for (let n = 0; n < 100 && !statuses.has(503); n++) await tryToLog(`into a full disk ${n}`);
    expect([...statuses].sort()).toEqual([201, 503]);
    rmSync(filler);
    await until('it takes something again', async () => (await tryToLog('with room again')) === 201, 30_000);
    const kept = await whole(client);
    expect(logged.filter((title) => !kept.includes(title))).toEqual([]);
    expect(kept.filter((title) => title.startsWith('not whole'))).toEqual([]);
    expect((await server.stop()).code).toBe(0);
  });
});

/** Writes a file until nothing more goes onto its disk. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(64 * 1024));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(file);
  }
}
