import { ownPage } from '../build/import.js';
import { Server } from '../start/server.js';
import { cli } from './cli.js';

afterAll(() => Server.clean());

const page = { input: ownPage('peru') };
const changes = (out: string) => JSON.parse(out).changes;

it('works without a server and beside one, on the same data', async () => {
  const env = { DATA_DIR: Server.newDataDir() };
  const importing = (...options: string[]) => cli({ env, ...page }, 'import', 'state-page', '-', '--json', ...options);

  const alone = await importing();
  expect([alone.code, alone.log]).toEqual([0, expect.stringMatching(/^The schema is up to date .*\nImport \S+\n$/)]);
  expect(changes(alone.out).create).toBeGreaterThan(10);
  // it has stopped the database that it started
  expect(Server.postgresOf(env.DATA_DIR)).toBeUndefined();

  const server = await Server.start({ env });
  const { postgres } = server;
  const beside = await importing('--dry-run');
  expect(beside.code).toBe(0);
  expect(changes(beside.out)).toMatchObject({ create: 0, change: 0, same: expect.any(Number) });
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  expect(Server.postgresOf(env.DATA_DIR)).toBe(postgres);
  const { code } = await server.stop();
  expect(code).toBe(0);
});
