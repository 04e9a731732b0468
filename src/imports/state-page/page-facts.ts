import type { PageFacts, SpanKind } from './reading.js';
import type { PageLine, SectionName } from './sections.js';
import type { Mark } from './spans.js';

const REGION =
  /^(?:africa|asia|europe|oceania|pacific|asia[- ](?:and the )?pacific|middle east(?: and north africa)?|north america|south america|central america|latin america(?: and the caribbean)?|caribbean|(?:the )?americas|eurasia|central asia)$/i;
const NOT_PROFILED = /^has not been profiled/i;
const PROFILED = /^profiled in(?: gcpea education under attack)?\s?:?\s?(?<years>[\d\s,;and&–-]*)\.?$/i;
const PEACEKEEPING = /^is a peacekeeping[- ]contributing country/i;
const NO_PEACEKEEPING = /^(?:is )?not a peacekeeping[- ]contributing country/i;
const BULLET = /^[•·*▪–-]\s{0,3}/u;

/** The lists that sections outside entries and contacts fill, a line an item. */
const LISTS: Partial<Record<SectionName, keyof PageFacts>> = {
  key: 'keyInformation',
  memberships: 'memberships',
  resolutions: 'relevantResolutions',
  publications: 'publications',
  standards: 'standards',
};

/** Reads the sections that hold facts about the state itself; every line of theirs gets a mark. */
export function factsOf(lines: PageLine[]): { facts: PageFacts; marks: Mark[] } {
  const facts: PageFacts = {
    keyInformation: [],
    peacekeeping: null,
    profiledIn: null,
    memberships: [],
    relevantResolutions: [],
    publications: [],
    standards: [],
  };
  const marks: Mark[] = [];
  let notes = 0;
  for (const line of lines) {
    if (line.role === 'blank' || line.role === 'heading' || line.section === 'contacts') continue;
    const kind = readFact(facts, line);
    if (kind) marks.push({ start: line.from, kind, ref: kind === 'note' ? `n${++notes}` : null });
  }
  return { facts, marks };
}

function readFact(facts: PageFacts, { words, section, role }: PageLine): SpanKind | null {
  if (role === 'nothing') return 'note';
  if (section === 'engagements' || section === 'good-practice') return null;
  if (PEACEKEEPING.test(words)) return note(() => (facts.peacekeeping = true));
  if (NO_PEACEKEEPING.test(words)) return note(() => (facts.peacekeeping = false));
  if (NOT_PROFILED.test(words)) return note(() => (facts.profiledIn ??= []));
  const years = words.length < 200 ? PROFILED.exec(words)?.groups?.years : undefined;
  if (years !== undefined) return note(() => addYears(facts, years));
  if (section === 'head' || section === 'endorsements') return headFact(words);
  const list = LISTS[section];
  if (list === undefined) return section === 'other' ? 'note' : 'unplaced';
  (facts[list] as string[]).push(words.replace(BULLET, ''));
  return 'note';
}

function note(read: () => unknown): 'note' {
  read();
  return 'note';
}

function headFact(words: string): SpanKind {
  if (/^flag$/i.test(words)) return 'heading';
  return REGION.test(words) ? 'note' : 'unplaced';
}

function addYears(facts: PageFacts, text: string): void {
  const years = [...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year));
  if (years.length > 0) facts.profiledIn = [...new Set([...(facts.profiledIn ?? []), ...years])];
}
