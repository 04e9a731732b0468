import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '../../../src/platform/files/csv.js';

describe('readCsv', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'csv-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function written(text: string): string {
    const path = join(folder, 'rows.csv');
    writeFileSync(path, text);
    return path;
  }

  it('gives rows by column, quoted cells and empty ones included', () => {
    const path = written('\uFEFFname,note\r\n"Ruritania, Kingdom of",\r\nElbonia,"says ""no""\nto all"\r\n');
    expect(readCsv(path, ['name', 'note'])).toEqual([
      { name: 'Ruritania, Kingdom of', note: '' },
      { name: 'Elbonia', note: 'says "no"\nto all' },
    ]);
  });

  it('names the file and what it lacks', () => {
    const path = written('name\nElbonia\n');
    expect(() => readCsv(path, ['name', 'source'])).toThrow(`${path} lacks the column source.`);
    expect(() => readCsv(written(''), ['name'])).toThrow('lacks the column name.');
  });

  it('refuses a row of another length, and a file that is not there', () => {
    expect(() => readCsv(written('name,note\nElbonia\n'), ['name'])).toThrow(/cannot be read as CSV: .*line 2/);
    expect(() => readCsv(join(folder, 'none.csv'), ['name'])).toThrow(/none\.csv cannot be read as CSV: ENOENT/);
  });
});
