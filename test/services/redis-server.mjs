import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';

/** See the types beside it. Test databases take parts of it by number, up to `databases`. */
export async function startRedis(port) {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-redis-'));
  const bound = port ?? (await freePort());
  const settings = { port: bound, bind: '127.0.0.1', dir: folder, databases: 10_000, save: '', appendonly: 'no' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await ready(child);
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${bound}`, port: bound, stop };
}

function ready(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`redis-server cannot be started: ${error.message}`)));
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    child.stdout.on('data', (chunk) => String(chunk).includes('Ready to accept connections') && resolve());
  });
}
