import type { EntityManager } from 'typeorm';
import { State } from '../states/state.entity.js';
import { noteFingerprint } from './fingerprints.js';
import { foldText } from './fold.js';
import type { NotePiece } from './plan.js';
import type { AskedQuestion } from './plan-questions.js';
import type { StatePage } from './state-page/reading.js';

/** How long a state's key information may become. */
const LONGEST = 50_000;

export interface MatchedNotes {
  notes: NotePiece[];
  questions: AskedQuestion[];
}

/** The fingerprints of all that the page says of the state itself. */
export function noteFingerprints({ state, keyInformation, peacekeeping }: StatePage): string[] {
  const words = [...keyInformation, ...(peacekeeping === null ? [] : [peacekeepingWords(peacekeeping)])];
  return words.map((text) => noteFingerprint(state, text));
}

const peacekeepingWords = (contributes: boolean) => `peacekeeping ${contributes}`;

/** What the page says of the state itself, beside the state's own notes. */
export async function matchNotes(
  em: EntityManager,
  page: StatePage,
  known: Map<string, string>,
): Promise<MatchedNotes> {
  const state = page.state === null ? null : await em.findOneBy(State, { id: page.state });
  const refs = noteRefs(page);
  const notes = paragraphs(page, state?.keyInformation ?? '', known, refs);
  const { peacekeeping } = page;
  if (peacekeeping === null) return { notes, questions: [] };
  const { piece, question } = peacekeepingNote(page, peacekeeping, state?.peacekeeping ?? null, known, refs);
  return { notes: [...notes, piece], questions: question ? [question] : [] };
}

type Refs = (words: string) => string | null;

function paragraphs(page: StatePage, written: string, known: Map<string, string>, refs: Refs): NotePiece[] {
  let length = written.length;
  let words = foldText(written);
  return page.keyInformation.map((text, index): NotePiece => {
    const fingerprint = noteFingerprint(page.state, text);
    const ref = refs(text) ?? `k${index + 1}`;
    const note = { ref, text, peacekeeping: null, fingerprint, reason: null };
    if (known.has(fingerprint) || words.includes(foldText(text))) {
      return { ...note, action: 'same', existingId: page.state };
    }
    if (length + text.length + 2 > LONGEST) return { ...note, action: 'refuse', existingId: null, reason: 'too-long' };
    length += text.length + 2;
    words = `${words} ${foldText(text)}`;
    return { ...note, action: 'create', existingId: null };
  });
}

function peacekeepingNote(
  { state }: StatePage,
  peacekeeping: boolean,
  before: boolean | null,
  known: Map<string, string>,
  refs: Refs,
): { piece: NotePiece; question: AskedQuestion | null } {
  const fingerprint = noteFingerprint(state, peacekeepingWords(peacekeeping));
  const text = peacekeeping ? 'contributes' : 'does not contribute';
  const ref = refs('peacekeeping') ?? 'peacekeeping';
  const piece = { ref, text, peacekeeping, fingerprint, reason: null };
  if (known.has(fingerprint) || before === peacekeeping) {
    return { piece: { ...piece, action: 'same', existingId: state }, question: null };
  }
  if (before === null) return { piece: { ...piece, action: 'create', existingId: null }, question: null };
  const detail = 'The page and the state’s own notes differ on whether it contributes to peacekeeping.';
  return {
    piece: { ...piece, action: 'refuse', reason: 'contradicts', existingId: state },
    question: { code: 'state.peacekeeping', ref, choices: ['yes', 'no'], detail, text },
  };
}

/** The refs of the page's own spans, each given once. */
function noteRefs({ spans }: StatePage): Refs {
  const open = spans
    .filter(({ kind, ref }) => kind === 'note' && ref !== null)
    .map(({ ref, text }) => ({ ref, text: text.toLowerCase() }));
  return (words) => {
    const at = open.findIndex(({ text }) => text.includes(words.toLowerCase()));
    return at < 0 ? null : open.splice(at, 1)[0]!.ref;
  };
}
