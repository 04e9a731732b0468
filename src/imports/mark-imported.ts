import type { EntityManager } from 'typeorm';

/** Whatever this transaction writes from now on is known to have come by an import: nobody is nudged because of it. */
export async function markImported(em: EntityManager): Promise<void> {
  await em.query(`select set_config('app.importing', 'yes', true)`);
}
