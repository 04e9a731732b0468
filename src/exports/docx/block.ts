import { stretchesOf } from './scripts.js';
import type { CharacterStyle, ParagraphStyle } from './styles.js';

/** A stretch of text of one line in one style. A tab in it goes to the paragraph's next stop. */
export interface Run {
  text: string;
  style?: CharacterStyle;
  /** An address on the web that it leads to. */
  href?: string;
}

/** What a document is made of, top to bottom. A year heads entries: levels 1 and 2. */
export type Block =
  | { type: 'paragraph'; style: ParagraphStyle; runs: Run[] }
  | { type: 'heading'; level: 1 | 2; text: string; newPage?: boolean }
  /** Widths are shares of the line. A cell is a list of paragraphs. */
  | { type: 'table'; widths: number[]; head: string[]; rows: Run[][][][] }
  /** The list of headings down to this level. */
  | { type: 'contents'; title: string; levels: 1 | 2 };

/** What is known of a document before its first block. */
export interface Frame {
  /** Stands in the properties and at the head of each page. */
  title: string;
  /** Who made it. */
  author: string;
  /** For whom it is, at the foot of each page. */
  notice: string;
}

export function paragraph(style: ParagraphStyle, ...runs: (Run | string)[]): Block {
  return { type: 'paragraph', style, runs: runs.map(runOf) };
}

/** "Place     Palais des Nations": what it is, and what there is to say. */
export function fact(label: string, ...runs: (Run | string)[]): Block {
  return paragraph('Fact', { text: `${label}\t`, style: 'Label' }, ...runs);
}

export function runOf(run: Run | string): Run {
  return typeof run === 'string' ? { text: run } : run;
}

/** A text of several lines, each a paragraph; empty ones are the space between. */
export function paragraphs(style: ParagraphStyle, text: string): Block[] {
  return linesOf(text).map((line) => paragraph(style, line));
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text.split(/[\r\n\v\f\u0085\u2028\u2029]+/).filter((line) => line.trim() !== '');
}

/** What a block makes: paragraphs, stretches of one script in them, characters of text. */
export interface Size {
  paragraphs: number;
  stretches: number;
  characters: number;
}

export function sizeOf(block: Block): Size {
  const lines = linesIn(block);
  const texts = lines.flat().map(({ text }) => text);
  return {
    paragraphs: lines.length,
    stretches: texts.reduce((sum, text) => sum + stretchesOf(text, false).length, 0),
    characters: texts.reduce((sum, text) => sum + text.length, 0),
  };
}

function linesIn(block: Block): Run[][] {
  if (block.type === 'paragraph') return [block.runs];
  return block.type === 'table' ? block.rows.flat(2) : [[{ text: block.type === 'heading' ? block.text : '' }]];
}
