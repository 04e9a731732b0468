import { cpus, totalmem, type } from 'node:os';

/** The machine in one line. */
export function machine(postgres: string, redis: string | null): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const cores = `${cpus().length} cores (${cpus()[0]?.model.trim()})`;
  return `${type()}, ${cores}, ${memory}, Node.js ${process.versions.node}, PostgreSQL ${postgres}, ${redis ? `Redis ${redis}` : 'no Redis'}`;
}
