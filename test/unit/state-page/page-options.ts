import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { KnownInstrument, KnownState, ReadOptions } from '../../../src/imports/state-page/reading.js';

type Row = Record<string, string>;

const rows = (file: string): Row[] =>
  parse(readFileSync(new URL(`../../../reference/${file}`, import.meta.url)), { columns: true, bom: true });

const NAME_COLUMNS = ['name_en', 'official_name_en', 'name_fr', 'name_es', 'official_name_fr', 'official_name_es'];
const listed = (cell: string | undefined) => (cell ? cell.split('|') : []);

/** All states, as the reference data names them. */
export const STATES: KnownState[] = rows('states.csv').map((row) => ({
  iso3: row.iso3 ?? '',
  iso2: row.iso2 ?? '',
  names: [...NAME_COLUMNS.flatMap((column) => row[column] || []), ...listed(row.aliases)],
}));

export const INSTRUMENTS: KnownInstrument[] = rows('instruments.csv').map((row) => ({
  id: row.id ?? '',
  name: row.name ?? '',
  names: [row.acronym ?? '', ...listed(row.aliases)].filter((name) => name !== ''),
}));

/** What every test reads with, unless it says otherwise. */
export const OPTIONS: ReadOptions = { states: STATES, instruments: INSTRUMENTS };
