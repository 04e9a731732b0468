import { existsSync, readFileSync } from 'node:fs';
import { readStatePage } from '../../../src/imports/state-page/read-state-page.js';
import type { PageEntry, ReadOptions, StatePage } from '../../../src/imports/state-page/reading.js';
import { OPTIONS } from './page-options.js';

/** A page of the project's own. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/state-pages/${name}.txt`, import.meta.url), 'utf8');

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

/** Real pages and other documents live beside the repository, where there are any. */
export const haveSamples = existsSync(SAMPLES);
export const sample = (path: string): string => readFileSync(new URL(path, SAMPLES), 'utf8');

/** Reads a text that must be a state's page. */
export function readPage(text: string, options: Partial<ReadOptions> = {}): StatePage {
  const reading = readStatePage(text, { ...OPTIONS, ...options });
  if (reading.format !== 'state-page') throw new Error(`refused: ${reading.detail}`);
  expect(reading.spans.map((span) => span.text).join('')).toBe(text);
  return reading;
}

/** A state's page with these paragraphs as its engagements. */
export const pageOf = (state: string, ...paragraphs: string[]): string =>
  [state, 'Advocacy Engagements', 'Details', ...paragraphs].join('\n\n');

/** Portugal's. */
export const pageWith = (...paragraphs: string[]): string => pageOf('Portugal', ...paragraphs);

export const entriesOf = (...paragraphs: string[]): PageEntry[] => readPage(pageWith(...paragraphs)).entries;

/** Reads one entry; fails when it is cut into several. */
export function entryOf(paragraph: string): PageEntry {
  const entries = entriesOf(paragraph);
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

export const questionCodes = (page: StatePage): string[] => page.questions.map(({ code }) => code);
