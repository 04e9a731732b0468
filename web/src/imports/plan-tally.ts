import type { ImportView, Piece, PlanQuestion } from './plan.js';

/** The kinds of piece, in the order a person would count them. */
const PIECES = ['entries', 'positions', 'missions', 'contacts', 'notes'] as const;
export type PieceKind = (typeof PIECES)[number];

/** What applying would do now. */
export interface Tally {
  add: { of: PieceKind; count: number }[];
  change: { of: PieceKind; count: number }[];
  /** Entries whose new words wait to be accepted. */
  waiting: number;
  same: number;
  refused: number;
  leftOut: number;
}

type Counted = Pick<ImportView, PieceKind | 'corrections'>;

/** All pieces of a plan, of whatever kind. */
export function piecesOf(plan: Pick<ImportView, PieceKind>): Piece[] {
  return PIECES.flatMap((of): Piece[] => plan[of]);
}

/** Counts the plan. A changed entry counts only when it was accepted; other changes take nothing away and need no yes. */
export function tallyOf(plan: Counted): Tally {
  const accepted = new Set(plan.corrections.acceptChanges);
  const changes =
    (of: PieceKind) =>
    ({ action, ref }: Piece) =>
      action === 'change' && (of !== 'entries' || accepted.has(ref));
  const all = piecesOf(plan);
  const withAction = (action: Piece['action']) => all.filter((piece) => piece.action === action).length;
  return {
    add: counted(
      plan,
      () =>
        ({ action }) =>
          action === 'create',
    ),
    change: counted(plan, changes),
    waiting: plan.entries.filter(({ action, ref }) => action === 'change' && !accepted.has(ref)).length,
    same: withAction('same'),
    refused: withAction('refuse'),
    leftOut: withAction('left-out'),
  };
}

/** Whether applying would write anything. */
export function doesSomething({ add, change }: Tally): boolean {
  return add.length + change.length > 0;
}

/** The questions still open, and where one goes on after answering one. */
export function nextOpen(questions: PlanQuestion[], after: string): PlanQuestion | undefined {
  const at = questions.findIndex(({ id }) => id === after);
  return [...questions.slice(at + 1), ...questions.slice(0, at)].find(({ answer }) => answer === null);
}

function counted(plan: Counted, test: (of: PieceKind) => (piece: Piece) => boolean) {
  return PIECES.map((of) => ({ of, count: (plan[of] as Piece[]).filter(test(of)).length })).filter(
    ({ count }) => count > 0,
  );
}
