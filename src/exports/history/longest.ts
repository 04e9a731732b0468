import { Problem } from '../../platform/http/problem.js';
import { type Block, type Size, sizeOf } from '../docx/block.js';

/**
 * A document is put together in memory: some 3 kB a paragraph and 4 kB a stretch. Beyond these it would take more than 700 MB, and
 * nobody reads it.
 */
export const MOST_ENTRIES = 5000;
const MOST: Size = { paragraphs: 60_000, stretches: 120_000, characters: 10_000_000 };

/** What is longer is not even read. */
export const MOST_BYTES = 2 * MOST.characters;

/** Counts what goes into a document. */
export class Length {
  private readonly sofar: Size = { paragraphs: 0, stretches: 0, characters: 0 };

  /** @throws Problem 422 once it is more than a document can hold */
  add(blocks: Block[]): void {
    const measures = Object.keys(MOST) as (keyof Size)[];
    for (const size of blocks.map(sizeOf)) for (const measure of measures) this.sofar[measure] += size[measure];
    if (measures.some((measure) => this.sofar[measure] > MOST[measure])) throw tooLong();
  }
}

export function tooLong(): Problem {
  const most = MOST_ENTRIES.toLocaleString('en-GB');
  const detail = `This is too long for one document, which holds at most ${most} entries and about a thousand pages. Choose a state, a period or a kind, or take CSV.`;
  return Problem.invalid([{ pointer: '/format', code: 'too-long', detail }], detail);
}
