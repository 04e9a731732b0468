import { type Block, fact, paragraph } from '../docx/block.js';
import type { Audience } from '../export.entity.js';
import type { ExportFilterView } from '../exports.dto.js';
import { filterWords } from './filter-words.js';
import { AUDIENCE_WORDS, CONFIDENTIALITY, plural } from './words.js';

/** Who makes a document. */
export interface Maker {
  name: string;
  /** IANA name, in which the moment is told. */
  timeZone: string;
}

/** What the first page tells. */
export interface TitlePage {
  /** Null: of no state in particular. */
  state: { name: string; officialName: string | null } | null;
  audience: Audience;
  maker: Maker;
  at: Date;
  /** How many entries there are, and how many of them are restricted. */
  entries: number;
  restricted: number;
  filter: ExportFilterView;
  /** Down to which level of headings the list of contents goes. */
  levels: 1 | 2;
}

/** Whose history it is, for whom, by whom and as of when, and the list of contents. */
export function titlePage({ state, audience, maker, at, entries, restricted, filter, levels }: TitlePage): Block[] {
  const only = filterWords(filter, state?.name ?? null);
  const reader = audience === 'internal' ? `, as far as ${maker.name} may read it` : '';
  return [
    paragraph('Title', state ? (state.officialName ?? state.name) : 'Engagements'),
    paragraph('Subtitle', state ? 'History of engagements' : 'With all states'),
    fact('For', `${AUDIENCE_WORDS[audience]}${reader}`),
    fact('Made by', maker.name),
    fact('As of', momentWords(at, maker.timeZone)),
    fact('Entries', entries === 0 ? 'None' : plural(entries, 'entry', 'entries')),
    ...only.map((line) => fact('Only', line)),
    paragraph('Confidential', CONFIDENTIALITY[audience], restricted > 0 ? restrictedWords(restricted) : ''),
    { type: 'contents', title: 'Contents', levels },
  ];
}

const restrictedWords = (count: number) =>
  ` ${count === 1 ? 'One entry is' : `${count.toLocaleString('en-GB')} entries are`} restricted and marked as such: for the people named there and nobody else.`;

/** "3 March 2026 at 14:05 (Europe/Zurich, GMT+1)". */
function momentWords(at: Date, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  const offset = format({ timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')!.value;
  const zone = timeZone === 'UTC' ? 'UTC' : `${timeZone.replaceAll('_', ' ')}, ${offset}`;
  return `${format({ dateStyle: 'long', timeStyle: 'short' }).format(at)} (${zone})`;
}
