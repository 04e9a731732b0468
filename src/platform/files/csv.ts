import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * The rows of a CSV file that ships with the project (UTF-8, a header row, an optional byte-order mark), by column
 * name. Every cell is text; an empty one is `''`. Throws an error that names the file when it cannot be read, a row has
 * more or fewer cells than the header, or one of `columns` is missing.
 */
export function readCsv<Column extends string>(path: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header, ...rows] = parseRows(path);
  const missing = columns.filter((column) => !header?.includes(column));
  if (missing.length > 0) throw new Error(`${path} lacks the column ${missing.join(', ')}.`);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [header?.[index], cell])));
}

function parseRows(path: string): string[][] {
  try {
    return parse(readFileSync(path, 'utf8'), { bom: true });
  } catch (error) {
    throw new Error(`${path} cannot be read as CSV: ${(error as Error).message}`, { cause: error });
  }
}
