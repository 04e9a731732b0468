import type { EntityManager } from 'typeorm';
import { matchingStatement } from '../../engagements/engagements.list.js';
import { Problem } from '../../platform/http/problem.js';
import { engagementIdsSql } from '../engagements.report.js';
import { filterOf } from '../export.filter.js';
import type { ExportView } from '../exports.dto.js';

/** A document is put together in memory; beyond these it would take minutes and a gigabyte, and nobody reads it. */
const MOST_ENTRIES = 5000;
const MOST_CHARACTERS = 15_000_000;

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
  const rows: { id: string; restricted: boolean; size: number }[] = await em.query(
    `${engagementIdsSql({ matching, attributed: what.audience !== 'internal' })} limit ${MOST_ENTRIES + 1}`,
    values,
  );
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  if (rows.length > MOST_ENTRIES || size > MOST_CHARACTERS) throw tooLong();
  return { ids: rows.map(({ id }) => id), restricted: rows.filter(({ restricted }) => restricted).length };
}

function tooLong(): Problem {
  const detail = `A document holds at most ${MOST_ENTRIES.toLocaleString('en-GB')} entries. Choose a state, a period or a kind, or take CSV.`;
  return Problem.invalid([{ pointer: '/format', code: 'too-long', detail }], detail);
}
