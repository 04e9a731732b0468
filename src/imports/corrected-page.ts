import { isPartialDate } from '../platform/dates/partial-date.js';
import { groupBy } from '../platform/lists/group-by.js';
import type { Corrections, EntryCorrection } from './corrections.js';
import type { PlanQuestion } from './plan-questions.js';
import type { PageEntry, PagePosition, StatePage } from './state-page/reading.js';

/** An entry as a person put it right. */
export interface CorrectedEntry extends PageEntry {
  /** Other states that a person said the entry is about. */
  subjects: string[];
}

/** A page as a person put it right. */
export interface CorrectedPage extends StatePage {
  entries: CorrectedEntry[];
}

/** Answers come first, then what was corrected outright. */
export function correctedPage(page: StatePage, corrections: Corrections, questions: PlanQuestion[]): CorrectedPage {
  const answered = questions.filter(({ answer }) => answer !== null);
  const byRef = groupBy(answered, ({ ref }) => ref);
  return {
    ...page,
    positions: answeredPositions(page.positions, answered),
    entries: page.entries.map((entry) => {
      const own = byRef.get(entry.ref) ?? [];
      return corrected(own.reduce(answeredEntry, { ...entry, subjects: [] }), corrections.entries?.[entry.ref]);
    }),
  };
}

function corrected(entry: CorrectedEntry, { date, kind, text }: EntryCorrection = {}): CorrectedEntry {
  return {
    ...entry,
    ...(date === undefined ? {} : { date }),
    ...(text === undefined ? {} : { text }),
    ...(kind === undefined ? {} : { kind, kinds: [kind, ...entry.kinds.slice(1).filter((other) => other !== kind)] }),
  };
}

/** A doubtful prefix dates the entry; a doubtful day in its text is one of its finer dates. */
function answeredEntry(entry: CorrectedEntry, { code, text, answer }: PlanQuestion): CorrectedEntry {
  if (code === 'entry.third-state-text') return { ...entry, subjects: [...new Set([...entry.subjects, answer!])] };
  if (!code.startsWith('date.') || !isPartialDate(answer)) return entry;
  if (code === 'date.conflict' || text === entry.dateText) return { ...entry, date: answer };
  return { ...entry, finerDates: [...new Set([...entry.finerDates, answer])] };
}

function answeredPositions(positions: PagePosition[], answered: PlanQuestion[]): PagePosition[] {
  const assigned = answered
    .filter(({ code }) => code === 'position.unassigned')
    .map(
      ({ ref, text, answer }): PagePosition => ({
        ref: ref!,
        instrument: answer!,
        act: 'endorse',
        status: /\bnot?\b/i.test(text ?? '') ? 'not-endorsed' : 'endorsed',
        date: /\b(?:19|20)\d\d\b/.exec(text ?? '')?.[0] ?? null,
      }),
    );
  return [
    ...positions,
    ...assigned.filter(({ instrument }) => positions.every((one) => one.instrument !== instrument)),
  ];
}
