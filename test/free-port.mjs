import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that an operating system gives out by itself, to servers as to whoever connects. */
const FIRST = 20_000;
const LAST = 32_000;

/** See the types beside it. */
export async function freePort() {
  for (;;) {
    const port = randomInt(FIRST, LAST);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
