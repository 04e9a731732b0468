import { once } from 'node:events';
import { startEmbeddedPostgres } from '../../src/platform/postgres/embedded-postgres.js';

// A process that holds the embedded PostgreSQL of the directory given to it: it tells what happens as lines of JSON, and
// releases its hold when told so on standard input.
function tell(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

try {
  const before = performance.now();
  const postgres = await startEmbeddedPostgres(process.argv[2]!);
  const { pid, port, ownerUrl, appUrl, superuserUrl } = postgres;
  postgres.onDown(() => tell({ event: 'down' }));
  postgres.onUp(() => tell({ event: 'up', pid: postgres.pid }));
  tell({ event: 'started', pid, port, ownerUrl, appUrl, superuserUrl, milliseconds: performance.now() - before });
  await once(process.stdin, 'data');
  process.stdin.destroy();
  await postgres.release();
  tell({ event: 'released' });
} catch (error) {
  const { name, message } = error as Error;
  tell({ event: 'failed', name, message });
  process.exitCode = 1;
}
