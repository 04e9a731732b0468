import type { EntityManager } from 'typeorm';
import { agree, bestDate } from '../instruments/position-dates.js';
import type { PositionView } from '../instruments/positions.dto.js';
import type { PositionsService } from '../instruments/positions.service.js';
import { positionFingerprint } from './fingerprints.js';
import type { PositionPiece } from './plan.js';
import type { AskedQuestion } from './plan-questions.js';
import type { PagePosition, StatePage } from './state-page/reading.js';

export interface MatchedPositions {
  positions: PositionPiece[];
  questions: AskedQuestion[];
}

/**
 * What the page's endorsement lines are beside the positions known. The same position with a date that cannot be reconciled is a
 * change and a question; the opposite of what is known is refused until a person says that the page is right.
 */
export async function matchPositions(
  em: EntityManager,
  service: PositionsService,
  { state, positions }: StatePage,
  known: Map<string, string>,
): Promise<MatchedPositions> {
  const standing = state === null ? [] : await service.ofState(em, state);
  const questions: AskedQuestion[] = [];
  const pieces = positions.map((position): PositionPiece => {
    const fingerprint = positionFingerprint(state, position);
    const fresh = { ...position, fingerprint, reason: null, dateBefore: null };
    const knownId = known.get(fingerprint);
    if (knownId !== undefined) return { ...fresh, action: 'same', existingId: knownId };
    const same = standing.find((one) => isAbout(one, position) && one.status === position.status);
    if (same) return { ...fresh, ...besideKnown(position, same, questions) };
    const opposite = standing.find((one) => isAbout(one, position) && one.status === 'endorsed');
    if (!opposite) return { ...fresh, action: 'create', existingId: null };
    questions.push(contradiction(position, opposite));
    return { ...fresh, action: 'refuse', reason: 'contradicts', existingId: null };
  });
  return { positions: pieces, questions };
}

const isAbout = ({ instrument, act }: PositionView, position: PagePosition) =>
  instrument.id === position.instrument && act === position.act;

function besideKnown(position: PagePosition, known: PositionView, questions: AskedQuestion[]) {
  const place = { existingId: known.id, dateBefore: known.date };
  if (!agree(known.date, position.date)) {
    questions.push(otherDate(position, known));
    return { ...place, action: 'change' } as const;
  }
  const finer = bestDate([known.date, position.date]) !== known.date;
  return { ...place, action: finer ? 'change' : 'same' } as const;
}

function otherDate({ ref, date }: PagePosition, known: PositionView): AskedQuestion {
  const detail = `Other sources date this ${known.date}; the page says ${date}.`;
  return { code: 'position.date', ref, choices: [known.date!, date!], detail, text: date };
}

function contradiction({ ref, status }: PagePosition, known: PositionView): AskedQuestion {
  const detail = `The page says “${status}”, and other sources “${known.status}”.`;
  return { code: 'position.status', ref, choices: [known.status, status], detail, text: status };
}
