import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The server's options, given at every start so that a new release changes them for old clusters too. */
export function serverArguments(cluster: string, port: number): string[] {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', cluster, '-p', String(port), ...options];
}

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // A socket's path is limited to 107 bytes, which a deep DATA_DIR exceeds.
  unix_socket_directories: '',
  max_connections: '100',
  // One team on one machine, beside node: small rather than fast at sizes it never sees.
  shared_buffers: '32MB',
  max_wal_size: '256MB',
  io_method: 'sync',
  jit: 'off',
  // There is no replica, so neither its log nor its processes.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  // Without these, initdb would have taken them from the machine it ran on.
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'ISO, YMD',
  default_text_search_config: 'pg_catalog.simple',
  // Messages are matched when a start fails.
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  // The server's own events: errors reach the application, and quote what is nobody else's to read.
  log_min_messages: 'log',
};

/**
 * The wished port when it is free, else a free one below the range systems lend for outgoing connections: a client that
 * reconnects to a lent port while the server is away can end up connected to itself.
 */
export async function freePort(wished?: number): Promise<number> {
  for (let port = wished; ; port = randomInt(20_000, 32_000)) {
    if (port && (await isFree(port))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
