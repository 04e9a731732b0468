import { isPartialDate } from '../../platform/dates/partial-date.js';
import { datesInBody } from './body-dates.js';
import type { DateProblem } from './date-problem.js';
import { NO_YEAR } from './date-readings.js';
import { markDuplicates } from './duplicates.js';
import type { DatePrefix } from './entry-dates.js';
import { plainEntry, readEntry, type SectionEntry } from './entry-reading.js';
import { type Prose, proseOf } from './prose.js';
import { question } from './questions.js';
import type { KnownInstrument, PageEntry, PageQuestion } from './reading.js';
import { staffOfPage } from './staff.js';
import type { StateNames } from './state-names.js';
import { thirdStateTexts } from './third-state-text.js';

export interface EntryContext {
  names: StateNames;
  instruments: KnownInstrument[];
  /** The page's state, if known. */
  home: string | null;
}

/** Many times what any page has. The entries beyond keep their dates and text, and the reading says so. */
const READ_AT_MOST = { entries: 1_000, characters: 150_000 };

/** How far away the nearest dated entry may be. */
const NEIGHBOURS = 10;

/** Reads every entry of the page; they are read together, as a colleague named in one is known in the others. */
export function readEntries(
  page: string,
  raw: SectionEntry[],
  context: EntryContext,
): { entries: PageEntry[]; questions: PageQuestion[] } {
  const plain = raw.map((entry, index) => plainEntry(page, entry, index + 1));
  const proses = plain.slice(0, readable(plain)).map(({ text }) => proseOf(text, context.names, context.home));
  const staff = staffOfPage(
    proses.map(({ bare }) => bare),
    context.names,
  );
  const entries = plain.map((entry, index) => {
    const prose = proses[index];
    return prose ? readEntry(entry, prose, staff, context.instruments) : entry;
  });
  markDuplicates(entries);
  const questions = raw.flatMap((entry, index) => {
    return questionsOf({ ...entry, prefix: withYears(entry.prefix, raw, index) }, proses[index]);
  });
  if (raw.length > proses.length) {
    const detail = `Only the first ${proses.length} entries were read for people, acts and asks.`;
    questions.unshift(question('page.long', detail));
  }
  return { entries, questions };
}

/** How many entries, the first ones, are read. */
function readable(entries: PageEntry[]): number {
  let left = READ_AT_MOST.characters;
  const beyond = entries.findIndex(({ text }, index) => {
    left -= text.length;
    return index > 0 && (index === READ_AT_MOST.entries || left < 0);
  });
  return beyond < 0 ? entries.length : beyond;
}

/** A prefix without a year can only be of the years of its neighbours, or between them. */
function withYears(prefix: DatePrefix | null, raw: SectionEntry[], index: number): DatePrefix | null {
  if (prefix?.problem?.code !== 'date.year-missing') return prefix;
  const dated = (entry: SectionEntry) => entry.prefix?.date ?? null;
  const before = raw.slice(Math.max(0, index - NEIGHBOURS), index).map(dated);
  const after = raw.slice(index + 1, index + 1 + NEIGHBOURS).map(dated);
  const near = [before.findLast((date) => date !== null), after.find((date) => date !== null)];
  const years = [...new Set(near.flatMap((date) => (date ? [date.slice(0, 4)] : [])))].sort();
  const choices = prefix.problem.choices.flatMap((choice) => years.map((year) => choice.replace(NO_YEAR, year)));
  return { ...prefix, problem: { ...prefix.problem, choices: choices.filter(isPartialDate) } };
}

const DATE_DETAILS: Record<DateProblem['code'], string> = {
  'date.ambiguous': 'This date can be read in more than one way.',
  'date.year-missing': 'This date has no year.',
  'date.conflict': 'This day is not in the period that the entry begins with.',
  'date.impossible': 'This date is not in the calendar.',
};

function questionsOf({ ref, prefix, doubtfulEnd }: SectionEntry, prose: Prose | undefined): PageQuestion[] {
  const body = prose ? datesInBody(prose.own, prefix?.date ?? null).problems : [];
  const problems = prefix?.problem ? [prefix.problem, ...body] : body;
  const questions = problems.map(({ code, text, choices }) =>
    question(code, DATE_DETAILS[code], { ref, text, choices }),
  );
  for (const { text, states } of prose ? thirdStateTexts(prose) : []) {
    const detail = 'This sentence may belong to another state.';
    questions.push(question('entry.third-state-text', detail, { ref, text, choices: states }));
  }
  if (doubtfulEnd) {
    questions.push(question('entry.quote-unclosed', 'A quotation does not close, and a date follows in it.', { ref }));
  }
  return questions;
}
