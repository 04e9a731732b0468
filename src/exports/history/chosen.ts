import type { EntityManager } from 'typeorm';
import { matchingStatement } from '../../engagements/engagements.list.js';
import { engagementIdsSql } from '../engagements.report.js';
import { filterOf } from '../export.filter.js';
import type { ExportView } from '../exports.dto.js';
import { MOST_BYTES, MOST_ENTRIES, tooLong } from './longest.js';
import { portionsOf } from './portions.js';
import { printedSizes } from './printed-sizes.js';

/** The entries of a document, oldest first, undated last. */
export interface Chosen {
  count: number;
  /** How many of them are restricted, or hold a passage that is. */
  restricted: number;
  /** Their ids, in portions that are read at a time. */
  portions: string[][];
}

/** @throws Problem 422 for more than a document can hold */
export async function chosenEntries(
  em: EntityManager,
  what: Pick<ExportView, 'state' | 'filter' | 'audience'>,
): Promise<Chosen> {
  const [matching, values] = matchingStatement(em, filterOf(what));
  const rows: { id: string; restricted: boolean }[] = await em.query(
    `${engagementIdsSql({ matching, attributed: what.audience !== 'internal' })} limit ${MOST_ENTRIES + 1}`,
    values,
  );
  if (rows.length > MOST_ENTRIES) throw tooLong();
  const ids = rows.map(({ id }) => id);
  const sizes = await printedSizes(em, ids);
  if ([...sizes.values()].reduce((sum, size) => sum + size, 0) > MOST_BYTES) throw tooLong();
  const restricted = rows.filter((row) => row.restricted).length;
  return { count: rows.length, restricted, portions: portionsOf(ids, sizes) };
}
