import { endorsementValue } from './endorsement-values.js';
import { question } from './questions.js';
import type { KnownInstrument, PagePosition, PageQuestion } from './reading.js';
import type { PageLine } from './sections.js';
import type { Mark } from './spans.js';

/** The four instruments of the block, in the order in which the page prints their values. */
const BLOCK = ['ssd', 'paris', 'vancouver', 'ewipa'];

const LABELS: Record<string, string> = {
  'safe schools declaration': 'ssd',
  ssd: 'ssd',
  'paris principles': 'paris',
  'paris commitments': 'paris',
  'paris principles and commitments': 'paris',
  'paris principles and paris commitments': 'paris',
  'vancouver principles': 'vancouver',
  'ewipa declaration': 'ewipa',
  ewipa: 'ewipa',
  'political declaration on ewipa': 'ewipa',
};

interface Value {
  line: PageLine;
  status: PagePosition['status'];
  date: string | null;
  /** Of the label right before it, if there is one. */
  instrument: string | null;
}

export interface EndorsementBlock {
  positions: PagePosition[];
  questions: PageQuestion[];
  marks: Mark[];
}

/**
 * Reads the endorsement lines. With labels, each value is its label's. Without, four values are the four instruments in
 * order, a year being possible in the first only; of fewer, only "Endorsed in 2015" can be assigned, and the rest is asked.
 */
export function endorsementBlock(lines: PageLine[], instruments: KnownInstrument[]): EndorsementBlock {
  const block = lines.filter(
    ({ section, role }) => role === 'body' && (section === 'head' || section === 'endorsements'),
  );
  const labels = labelsOf(instruments);
  const { values, labelled, marks } = readValues(block, labels);
  const hasBlock =
    values.length > 0 ||
    lines.some(({ section }) => section !== 'head' && section !== 'engagements' && section !== 'contacts');
  if (labelled.size === 0) assignInOrder(values);
  const { positions, questions, asked } = positionsOf(values);
  for (const { line, instrument } of values) {
    const question = asked.get(line);
    const ref = positions.find((position) => position.instrument === instrument)?.ref ?? null;
    marks.push({ start: line.from, kind: question ? 'unplaced' : 'position', ref: question ?? ref });
  }
  if (hasBlock) questions.push(...missing(positions, values));
  return { positions, questions, marks };
}

function labelsOf(instruments: KnownInstrument[]): Map<string, string> {
  const labels = new Map(
    instruments.flatMap(({ id, name, names }) => [name, ...names].map((label) => [plain(label), id] as const)),
  );
  for (const [label, id] of Object.entries(LABELS)) labels.set(label, id);
  return labels;
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/\s{0,3}[/&]\s{0,3}/g, ' and ')
    .replace(/[:\s]{1,4}$/, '');

function readValues(block: PageLine[], labels: Map<string, string>) {
  const values: Value[] = [];
  const labelled = new Set<string>();
  const marks: Mark[] = [];
  let label: string | null = null;
  for (const line of block) {
    const [own, rest] = splitLabel(line.words, labels);
    if (own !== null) labelled.add(own);
    const value = endorsementValue(rest, (own ?? label) !== null);
    if (value) values.push({ line, ...value, instrument: own ?? label });
    else if (own !== null) marks.push({ start: line.from, kind: 'heading', ref: null });
    label = value ? null : own;
  }
  return { values, labelled, marks };
}

/** "Paris Principles" and "Paris Principles: Endorsed". */
function splitLabel(words: string, labels: Map<string, string>): [label: string | null, rest: string] {
  if (words.length > 200) return [null, ''];
  const whole = labels.get(plain(words));
  if (whole) return [whole, ''];
  const parts = /^(.{2,150}?)\s?[:–—-]\s(.{2,60})$/u.exec(words);
  const own = parts?.[1] === undefined ? undefined : labels.get(plain(parts[1]));
  return own && parts?.[2] ? [own, parts[2]] : [null, words];
}

function assignInOrder(values: Value[]): void {
  const dated = values.filter(({ date }) => date !== null);
  const inOrder = values.length === BLOCK.length && values.slice(1).every(({ date }) => date === null);
  if (inOrder) for (const [index, value] of values.entries()) value.instrument = BLOCK[index] ?? null;
  else if (dated.length === 1 && values.length < BLOCK.length) dated[0]!.instrument = 'ssd';
}

/** `asked` is the ref of the question about a line; two lines may have the same words. */
function positionsOf(values: Value[]) {
  const positions: PagePosition[] = [];
  const questions: PageQuestion[] = [];
  const asked = new Map<PageLine, string>();
  const assigned = new Set(values.map(({ instrument }) => instrument));
  const open = BLOCK.filter((id) => !assigned.has(id));
  for (const { line, instrument, status, date } of values) {
    const ask = (code: 'position.unassigned' | 'position.conflict', detail: string, choices: string[]) => {
      const ref = `u${questions.length + 1}`;
      asked.set(line, ref);
      questions.push(question(code, detail, { ref, text: line.words, choices }));
    };
    const known = positions.find((position) => position.instrument === instrument);
    if (instrument === null) ask('position.unassigned', 'The page does not say which instrument this is about.', open);
    else if (!known) positions.push({ ref: `p${positions.length + 1}`, instrument, act: 'endorse', status, date });
    else if (known.status !== status || known.date !== date) {
      ask('position.conflict', 'The page has two values for one instrument.', [known.status, status]);
    }
  }
  return { positions, questions, asked };
}

/** One question for the instruments whose line the page lacks; `choices` are those it may be. */
function missing(positions: PagePosition[], values: Value[]): PageQuestion[] {
  const lacking = BLOCK.filter((id) => !positions.some(({ instrument }) => instrument === id));
  const unassigned = values.filter(({ instrument }) => instrument === null).length;
  if (lacking.length <= unassigned) return [];
  const detail = `The endorsement block has ${values.length} of its ${BLOCK.length} lines.`;
  return [question('position.missing', detail, { choices: lacking })];
}
