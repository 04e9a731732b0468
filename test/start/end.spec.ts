import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';
import { ADMIN } from './meeting.js';
import { Server, until } from './server.js';

// Whole processes start here, on a machine that may be busy.
jest.setTimeout(120_000);

describe('an end', () => {
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await scratchDatabase();
  });
  afterAll(async () => {
    await Server.clean();
    await scratch.drop();
  });

  const start = () =>
    Server.start({ env: { ...ADMIN, DATABASE_URL: scratch.appUrl, DATABASE_OWNER_URL: scratch.ownerUrl } });

  it('waits for a request that is being sent, and keeps nobody waiting who sends none', async () => {
    const server = await start();
    const body = JSON.stringify({ email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });
    const slow = request(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    slow.write(body.slice(0, 10));
    await pause(200);
    const ended = server.stop();
    await pause(200);
    slow.end(body.slice(10));
    const [answer] = await once(slow, 'response');
    answer.resume();
    expect(answer.statusCode).toBe(200);
    const began = Date.now();
    expect((await ended).code).toBe(0);
    expect(Date.now() - began).toBeLessThan(4_000);
  });

  it('does not wait for ever for a request that never comes whole', async () => {
    const server = await start();
    const stuck = request(`${server.url}/api/session`, { method: 'POST', headers: { 'content-length': 10 } });
    stuck.on('error', () => {});
    stuck.write('{');
    await pause(200);
    const began = Date.now();
    expect((await server.stop()).code).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('in the middle of a start ends it, and its PostgreSQL', async () => {
    const dataDir = Server.newDataDir();
    const server = await Server.launch({ env: { DATA_DIR: dataDir } });
    await until('its PostgreSQL runs', async () => Server.postgresOf(dataDir) !== undefined);
    server.interrupt();
    expect((await server.ended()).code).toBe(0);
    expect(Server.postgresOf(dataDir)).toBeUndefined();
  });
});
