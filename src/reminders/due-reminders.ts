import type { EntityManager } from 'typeorm';

const TABLES = ['follow_up', 'campaign'];

/**
 * Ids of reminders that are to go out, by kind of record; locked, and their records with them. One whose record is just being edited
 * is passed over, as it may be called off by that, and is found the next time.
 * @param where of `reminder r`
 * @param limit how many at most of a kind of record
 */
export async function takeDue(
  em: EntityManager,
  where: string,
  values: unknown[],
  limit?: number,
): Promise<string[][]> {
  const found: string[][] = [];
  for (const table of TABLES) {
    const rows: { id: string }[] = await em.query(
      `select r.id from reminder r join ${table} d on d.id = r.${table}_id where r.state = 'scheduled' and ${where}
       order by r.at, r.id limit ${limit ?? 'all'} for no key update skip locked`,
      values,
    );
    found.push(rows.map(({ id }) => id));
  }
  return found;
}
