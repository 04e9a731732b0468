import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { inert } from './csv-cell.js';

/**
 * Writes rows as CSV: UTF-8, a header, a line feed after each row, every cell inert. Rows are read as fast as they can be written.
 * @param bom whether a byte-order mark comes first
 * @param gone aborted when nobody waits for it any more
 */
export async function writeCsv<Row, Column extends string>(
  rows: Readable,
  { columns, lineOf, bom }: { columns: readonly Column[]; lineOf: (row: Row) => Record<Column, string>; bom: boolean },
  to: Writable,
  gone?: AbortSignal,
): Promise<void> {
  const lines = new Transform({
    objectMode: true,
    transform(row: Row, _, done) {
      const line = lineOf(row);
      done(
        null,
        columns.map((column) => inert(line[column])),
      );
    },
  });
  await pipeline(rows, lines, stringify({ header: true, columns: [...columns], bom }), to, { signal: gone });
}
