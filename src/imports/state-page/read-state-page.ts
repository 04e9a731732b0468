import { claimConflicts } from './claim-conflicts.js';
import { contactsOf } from './contacts.js';
import { endorsementBlock } from './endorsement-block.js';
import { readEntries } from './entries.js';
import type { SectionEntry } from './entry-reading.js';
import { splitEntries } from './entry-split.js';
import { linesOf } from './lines.js';
import { factsOf } from './page-facts.js';
import { type Refusal, refusalOf } from './page-kind.js';
import { stateOfPage } from './page-state.js';
import type { NotAStatePage, PageEntry, ReadOptions, StatePageReading } from './reading.js';
import { insideOf } from './regions.js';
import { type PageLine, sectionsOf, yearOfHeading } from './sections.js';
import { type Mark, spansFrom } from './spans.js';
import { stateNames } from './state-names.js';

/** Many times what a page has. */
const MOST_LINES = 4_000;
const TOO_MANY = `This has more than ${MOST_LINES} lines, and so is no page of a state.`;

/**
 * Reads a state's page as pasted text. Deterministic, in linear time, and for any text: it never throws, and the texts
 * of the spans joined are the input, of a refused document too. What it doesn't understand is `unplaced`; what it would
 * have to guess is a question.
 */
export function readStatePage(text: string, options: ReadOptions): StatePageReading {
  const refused = (refusal: Refusal): NotAStatePage => {
    const kind = refusal.reason === 'empty' ? 'blank' : 'unplaced';
    return { format: 'not-a-state-page', ...refusal, spans: spansFrom(text, [{ start: 0, kind, ref: null }]) };
  };
  const whole = linesOf(text, MOST_LINES + 1);
  if (whole.length > MOST_LINES) return refused({ reason: 'other-document', detail: TOO_MANY });
  const lines = sectionsOf(whole);
  const names = stateNames(options.states);
  const { nameLines, namedStates, addressLine, questions: toAsk, ...state } = stateOfPage(lines, options.state, names);
  const refusal = refusalOf(lines, namedStates);
  if (refusal) return refused(refusal);
  const facts = factsOf(lines);
  const block = endorsementBlock(lines, options.instruments);
  const contacts = contactsOf(lines);
  const raw = entriesOf(text, lines);
  const { instruments } = options;
  const { entries, questions } = readEntries(text, raw, { names, instruments, home: state.state });
  const marks: Mark[] = [
    ...lines.filter(({ role }) => role === 'blank' || role === 'heading').map(plainMark),
    ...facts.marks,
    ...[...nameLines, ...(addressLine ? [addressLine] : [])].map(
      ({ from }): Mark => ({ start: from, kind: 'heading', ref: null }),
    ),
    ...block.marks,
    ...contacts.marks,
    ...raw.map(({ start, ref }): Mark => ({ start, kind: 'entry', ref })),
  ];
  return {
    format: 'state-page',
    ...state,
    ...facts.facts,
    entries,
    positions: block.positions,
    contacts: contacts.contacts,
    missions: contacts.missions,
    spans: spansFrom(text, withoutGaps(marks, raw)),
    questions: [
      ...toAsk,
      ...block.questions,
      ...claimConflicts(entries, block.positions),
      ...questions,
      ...contacts.questions,
    ],
  };
}

const plainMark = ({ from, role }: PageLine): Mark => ({
  start: from,
  kind: role === 'blank' ? 'blank' : 'heading',
  ref: null,
});

function entriesOf(text: string, lines: PageLine[]): SectionEntry[] {
  const sections: PageEntry['section'][] = ['engagements', 'good-practice'];
  const raw = sections.flatMap((section) =>
    runsOf(lines, section).flatMap(({ run, year }) =>
      splitEntries(text, run, year).map((entry) => ({ ...entry, section })),
    ),
  );
  return raw.sort((a, b) => a.start - b.start).map((entry, index) => ({ ...entry, ref: `e${index + 1}` }));
}

/** The lines of a section between its headings, so that no paragraph runs across one; `year` if that is the heading. */
function runsOf(lines: PageLine[], section: PageLine['section']): { run: PageLine[]; year: string | null }[] {
  const runs: { run: PageLine[]; year: string | null }[] = [];
  let open = false;
  let year: string | null = null;
  for (const line of lines) {
    if (line.section !== section || line.role === 'heading' || line.role === 'nothing') {
      open = false;
      year = yearOfHeading(line) ?? (line.role === 'heading' ? null : year);
    } else if (open) runs.at(-1)!.run.push(line);
    else {
      runs.push({ run: [line], year });
      open = true;
    }
  }
  return runs;
}

/** Blank lines inside an entry of several paragraphs belong to it. */
function withoutGaps(marks: Mark[], raw: SectionEntry[]): Mark[] {
  const isInside = insideOf(raw.map(({ body, start }) => ({ start, end: body.end })));
  return [...marks].sort((a, b) => a.start - b.start).filter(({ kind, start }) => !isInside(start) || kind !== 'blank');
}
