import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { isAlive } from '../../src/platform/postgres/process-table.js';
import { freePort } from '../free-port.mjs';
import { users } from './accounts.js';
import { ROOT } from './built.js';
import { Client } from './client.js';
import { Server } from './server.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

afterAll(() => Server.clean());

const page = { accept: 'text/html' };

describe.each(users())('started by %s on an empty DATA_DIR', (_name, account) => {
  it('prints its address and a link that signs in once; each start prints a fresh one until somebody has', async () => {
    const env = { DATA_DIR: Server.newDataDir(account), PORT: String(await freePort()) };
    const first = await Server.start({ env, account });
    expect(first.printed).toContain(`Aide-Mémoire is at http://localhost:${env.PORT}\n`);
    expect(first.printed).toContain('does not leave this machine');
    expect(first.link).toMatch(new RegExp(`^http://localhost:${env.PORT}/sign-in#token=[\\w-]{40,}$`));
    const { postgres } = first;
    const { code } = await first.stop('SIGTERM');
    expect({ code, postgres: isAlive(postgres) }).toEqual({ code: 0, postgres: false });

    const second = await Server.start({ env, account });
    expect(second.link).not.toBe(first.link);
    const client = new Client(second.url);
    expect((await client.byLink(first.link!)).status).toBe(401);
    const entered = await client.byLink(second.link!);
    expect(entered).toMatchObject({ status: 200, body: { user: { role: 'administrator' } } });
    expect(await client.get('/api/session')).toEqual(entered.body);
    expect((await new Client(second.url).byLink(second.link!)).status).toBe(401);
    expect(await client.get('/api/health')).toMatchObject({ status: 'ok', live: true, ready: true });
    second.interrupt();
    second.interrupt();
    expect((await second.ended()).code).toBe(0);

    const third = await Server.start({ env, account });
    expect(third.link).toBeNull();
    expect((await third.stop('SIGINT')).code).toBe(0);
  });
});

describe('two side by side', () => {
  it('share nothing, and answer with the page or say what is missing', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => Server.start({ env: { DATA_DIR: Server.newDataDir() } })));
    expect(one!.postgres).not.toBe(other!.postgres);
    expect((await new Client(other!.url).byLink(one!.link!)).status).toBe(401);
    expect((await new Client(one!.url).byLink(one!.link!)).status).toBe(200);
    await one!.stop();
    const { status, body } = await new Client(other!.url).send('GET', '/', { headers: page });
    if (existsSync(join(ROOT, 'dist/web/index.html')))
      expect([status, body]).toEqual([200, expect.stringContaining('<div id="root">')]);
    else expect([status, body]).toEqual([503, expect.stringContaining('npm run build:web')]);
  });
});
