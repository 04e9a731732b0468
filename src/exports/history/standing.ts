import type { CardLineView, MembershipView, StateView } from '../../dossier/dossier.dto.js';
import type { PositionView } from '../../instruments/positions.dto.js';
import { formatPartialDate } from '../../platform/dates/format-date.js';
import { type Block, paragraph, paragraphs, type Run } from '../docx/block.js';
import { sentenceCase } from './entry.js';
import { sourceRuns } from './source-words.js';

type Cell = Run[][];

/** What everybody should know before a meeting; our own words, not for others. */
export function keyInformationBlocks({ keyInformation }: StateView): Block[] {
  const lines = paragraphs('Note', keyInformation);
  return lines.length > 0 ? [{ type: 'heading', level: 1, text: 'Key information' }, ...lines] : [];
}

/** The state's positions, and the instruments of the block of which nothing is on record. */
export function standingBlocks({ card }: StateView, positions: PositionView[]): Block[] {
  const rows = card.flatMap((line) => rowsOf(line, positions));
  return [
    { type: 'heading', level: 1, text: 'Where it stands' },
    { type: 'table', widths: [34, 33, 33], head: ['Instrument', 'Position', 'Source'], rows },
    paragraph('Small', 'No record is not a refusal.'),
  ];
}

function rowsOf({ instrument, conflict }: CardLineView, positions: PositionView[]): Cell[][] {
  const own = positions.filter((position) => position.instrument.id === instrument.id);
  if (own.length === 0) return [[cell(instrument.name), cell('no record'), []]];
  return own.map((position, index) => [
    index === 0 ? cell(instrument.name) : [],
    [
      ...positionLines(position).map((text) => [{ text }]),
      ...(conflict && index === 0 ? cell('Its sources differ.') : []),
    ],
    position.sources.map(sourceRuns),
  ]);
}

/** "Endorsed, May 2015", and what else is known of it. */
function positionLines({ status, date, confirmedDate, manner }: PositionView): string[] {
  const when = date === null ? (status === 'not-endorsed' ? '' : ', date unknown') : `, ${formatPartialDate(date)}`;
  return [
    `${sentenceCase(status.replaceAll('-', ' '))}${when}`,
    confirmedDate ? `Confirmed in writing ${formatPartialDate(confirmedDate)}` : '',
    manner ?? '',
  ].filter((line) => line !== '');
}

export function membershipBlocks(memberships: MembershipView[]): Block[] {
  if (memberships.length === 0) return [];
  const rows = memberships.map(({ organisation: { name, acronym }, role, fromYear, toYear }) => [
    cell(acronym && acronym !== name ? `${name} (${acronym})` : name),
    cell(role),
    cell(termWords(fromYear, toYear)),
  ]);
  return [
    { type: 'heading', level: 1, text: 'Memberships' },
    { type: 'table', widths: [55, 25, 20], head: ['Body', 'As', 'Period'], rows },
  ];
}

function termWords(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return from === to ? `${from}` : `${from}–${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? '' : `until ${to}`;
}

export const cell = (text: string): Cell => (text === '' ? [] : [[{ text }]]);
