import type { EntityManager } from 'typeorm';
import { matchingStatement } from '../../engagements/engagements.list.js';
import { engagementIdsSql } from '../engagements.report.js';
import { filterOf } from '../export.filter.js';
import type { ExportView } from '../exports.dto.js';
import { MOST_ENTRIES, tooLong } from './longest.js';

/** The entries of a document, oldest first, undated last. */
export interface Chosen {
  ids: string[];
  /** How many of them are restricted, or hold a passage that is. */
  restricted: number;
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
  return { ids: rows.map(({ id }) => id), restricted: rows.filter(({ restricted }) => restricted).length };
}
