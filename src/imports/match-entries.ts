import type { EntityManager } from 'typeorm';
import { groupBy } from '../platform/lists/group-by.js';
import type { CorrectedEntry } from './corrected-page.js';
import { foldText } from './fold.js';
import type { EntryPiece } from './plan.js';
import { mostSimilarity, similarity, type Trigrams, trigramsOf } from './similarity.js';

/** The longest text that an engagement holds. */
const LONGEST_TEXT = 200_000;
/** How alike two texts must be to be two states of one entry: of the same date, and of another. */
const ALIKE_ON_ONE_DATE = 0.35;
const ALIKE_ANYHOW = 0.7;
/** So many pairs of texts, and runs of three characters in them, are compared at most, about half a second's work. */
const MOST_WORK = 5_000_000;
/** By how many characters of its beginning a text is compared. */
const COMPARED = 5_000;

/** An engagement of the state that an entry may be about. */
interface Standing {
  id: string;
  date: string | null;
  text: string;
  /** It stood on an earlier page of this state; `textThen` is what it said at first. */
  imported: boolean;
  textThen: string | null;
}

/** What the page's entries are beside the state's engagements, as the actor sees them. */
export async function matchEntries(
  em: EntityManager,
  state: string | null,
  entries: CorrectedEntry[],
  fingerprints: string[],
  known: Map<string, string>,
): Promise<EntryPiece[]> {
  const pieces = entries.map((entry, index) => newPiece(entry, fingerprints[index]!));
  if (state === null) return pieces;
  const taken = new Set<string>();
  const settle = (piece: EntryPiece, id: string, found: Partial<EntryPiece>) => {
    taken.add(id);
    Object.assign(piece, { existingId: id, reason: null, ...found });
  };
  const open = () => pieces.filter(({ existingId }) => existingId === null);
  for (const piece of pieces) {
    const id = known.get(piece.fingerprint);
    if (id !== undefined && !taken.has(id)) settle(piece, id, { action: 'same' });
  }
  if (open().length === 0) return pieces;
  const standing = (await engagementsOf(em, state)).filter(({ id }) => !taken.has(id));
  const dates = new Set(open().map(({ date }) => date));
  const byWords = groupBy(
    standing.filter(({ date }) => dates.has(date)),
    wordsOf,
  );
  for (const piece of open()) {
    const twin = byWords.get(wordsOf(piece))?.shift();
    if (twin) settle(piece, twin.id, { action: 'same' });
  }
  const left = standing.filter(({ id, imported }) => imported && !taken.has(id));
  for (const { piece, one } of likeliest(
    open().filter(({ action }) => action === 'create'),
    left,
  )) {
    settle(piece, one.id, { action: 'change', before: one.text, dateBefore: one.date });
  }
  return pieces;
}

function newPiece(entry: CorrectedEntry, fingerprint: string): EntryPiece {
  const tooLong = entry.text.length > LONGEST_TEXT;
  const outcome = { action: tooLong ? 'refuse' : 'create', reason: tooLong ? 'too-long' : null } as const;
  return { ...entry, ...outcome, fingerprint, existingId: null, before: null, dateBefore: null };
}

const wordsOf = ({ date, text }: { date: string | null; text: string }) => `${date} ${foldText(text)}`;

async function engagementsOf(em: EntityManager, state: string): Promise<Standing[]> {
  return em.query(
    `select e.id, e.date, e.text, i.imported,
       case when i.imported then (select h.after ->> 'text' from history h
         where h.scope = 'engagement' and h.scope_id = e.id::text and h.record = 'engagement' and h.op = 'INSERT' limit 1) end as "textThen"
     from engagement e
       cross join lateral (select exists (select from import_item i join import m on m.id = i.import_id
         where i.record = 'engagement' and i.record_id = e.id::text and not i.undone
           and m.kind = 'state-page' and m.state_id = $1) as imported) i
     where e.deleted_at is null and exists (select from engagement_state s where s.engagement_id = e.id and s.state_id = $1
       and s.role not in ('asked-about', 'said-to-hold-a-view'))
     order by e.day, e.created_at, e.id`,
    [state],
  );
}

interface Pair {
  piece: EntryPiece;
  one: Standing;
  likeness: number;
}

/** Entries whose words are on no engagement, with the engagements whose words are no longer on the page: the most alike first. */
function likeliest(pieces: EntryPiece[], left: Standing[]): Pair[] {
  if (pieces.length === 0) return [];
  const beginning = (text: string) => trigramsOf(text.slice(0, COMPARED));
  const now = pieces.map((piece) => ({ piece, words: beginning(piece.text) }));
  const before = left.map((one) => ({
    one,
    texts: [...new Set([one.text, one.textThen ?? one.text])].map(beginning),
  }));
  const budget = { left: MOST_WORK };
  const pairs: Pair[] = [];
  for (const ofOneDate of [true, false]) {
    const enough = ofOneDate ? ALIKE_ON_ONE_DATE : ALIKE_ANYHOW;
    for (const { piece, words } of now) {
      for (const { one, texts } of before) {
        if (budget.left-- <= 0) break;
        if ((one.date === piece.date) !== ofOneDate) continue;
        const likeness = Math.max(...texts.map((text) => affordable(text, words, enough, budget)));
        if (likeness >= enough) pairs.push({ piece, one, likeness });
      }
    }
  }
  return eachOnce(pairs.sort((a, b) => b.likeness - a.likeness));
}

/** How alike two texts are, or 0 where that is not enough anyhow or there has been too much to compare. */
function affordable(text: Trigrams, words: Trigrams, enough: number, budget: { left: number }): number {
  if (budget.left <= 0 || mostSimilarity(text, words) < enough) return 0;
  budget.left -= text.counts.size;
  return similarity(text, words);
}

function eachOnce(pairs: Pair[]): Pair[] {
  const used = new Set<unknown>();
  return pairs.filter(({ piece, one }) => {
    if (used.has(piece) || used.has(one.id)) return false;
    used.add(piece).add(one.id);
    return true;
  });
}
