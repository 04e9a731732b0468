import type { EntityManager } from 'typeorm';
import { State } from '../states/state.entity.js';
import { noteFingerprint } from './fingerprints.js';
import { foldText } from './fold.js';
import type { NotePiece } from './plan.js';
import type { AskedQuestion } from './plan-questions.js';
import type { StatePage } from './state-page/reading.js';

export interface MatchedNotes {
  notes: NotePiece[];
  questions: AskedQuestion[];
}

/** What the page says of the state itself, beside the state's own notes. */
export async function matchNotes(
  em: EntityManager,
  page: StatePage,
  known: Map<string, string>,
): Promise<MatchedNotes> {
  const state = page.state === null ? null : await em.findOneBy(State, { id: page.state });
  const refs = noteRefs(page);
  const written = foldText(state?.keyInformation ?? '');
  const notes = page.keyInformation.map((text, index): NotePiece => {
    const fingerprint = noteFingerprint(page.state, text);
    const isThere = known.has(fingerprint) || written.includes(foldText(text));
    const ref = refs(text) ?? `k${index + 1}`;
    return { ref, text, peacekeeping: null, fingerprint, reason: null, ...there(isThere, page.state) };
  });
  const { peacekeeping } = page;
  if (peacekeeping === null) return { notes, questions: [] };
  const text = peacekeeping ? 'contributes' : 'does not contribute';
  const ref = refs('peacekeeping') ?? 'peacekeeping';
  const isThere = state?.peacekeeping === peacekeeping;
  const contradicts = state !== null && state.peacekeeping !== null && !isThere;
  const outcome = contradicts ? ({ action: 'refuse', existingId: page.state } as const) : there(isThere, page.state);
  const fingerprint = noteFingerprint(page.state, `peacekeeping ${peacekeeping}`);
  const reason = contradicts ? 'contradicts' : null;
  notes.push({ ref, text, peacekeeping, fingerprint, ...outcome, reason });
  const detail = 'The page and the state’s own notes differ on whether it contributes to peacekeeping.';
  const question = { code: 'state.peacekeeping', ref, choices: ['yes', 'no'], detail, text };
  return { notes, questions: contradicts ? [question] : [] };
}

function there(isThere: boolean, state: string | null): Pick<NotePiece, 'action' | 'existingId'> {
  return isThere ? { action: 'same', existingId: state } : { action: 'create', existingId: null };
}

/** The refs of the page's own spans, each given once. */
function noteRefs({ spans }: StatePage): (words: string) => string | null {
  const open = spans.filter(({ kind, ref }) => kind === 'note' && ref !== null);
  return (words) => {
    const at = open.findIndex(({ text }) => text.toLowerCase().includes(words.toLowerCase()));
    return at < 0 ? null : open.splice(at, 1)[0]!.ref;
  };
}
