import type { EntityManager } from 'typeorm';

/** As whom the command line acts when it is not told `--as`. It has no password and cannot be given a link. */
export const OPERATOR = '00000000-0000-4000-8000-000000000001';

/** Makes sure, at every start, that the operator is there. */
export async function ensureOperator(em: EntityManager): Promise<void> {
  await em.query(
    `insert into app_user (id, email, name, role) values ($1, 'operator@localhost', 'Operator', 'operator') on conflict do nothing`,
    [OPERATOR],
  );
}
