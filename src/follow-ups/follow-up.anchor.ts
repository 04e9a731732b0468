import type { EntityManager } from 'typeorm';
import { requireEvent } from '../events/event-ref.js';
import { Problem } from '../platform/http/problem.js';
import type { FollowUp } from './follow-up.entity.js';
import type { AnchorDto } from './follow-ups.dto.js';

type Columns = Pick<FollowUp, 'anchor' | 'anchorCount' | 'anchorUnit' | 'anchorDirection'> &
  Partial<Pick<FollowUp, 'eventId'>>;

const NONE: Columns = { anchor: null, anchorCount: null, anchorUnit: null, anchorDirection: null };

/** What a body says of due date and anchor. */
interface Dated {
  due?: string | null;
  anchor?: AnchorDto | null;
}

/**
 * The columns of what a due date is counted from; the database derives the date. A date that is set by hand lets go of it.
 * @param engagementId the engagement that the follow-up will have come from
 * @param at where the follow-up stands in the body
 * @throws Problem 422
 */
export async function anchorColumns(
  em: EntityManager,
  { due, anchor }: Dated,
  engagementId: string | null,
  at = '',
): Promise<Partial<Columns>> {
  const pointer = `${at}/anchor`;
  if (!anchor) return anchor === null || due !== undefined ? NONE : {};
  if (due) throw refused(pointer, 'both', 'Either a due date of its own, or one that is counted from something.');
  if (anchor.event) await requireEvent(em, anchor.event, `${pointer}/event`);
  else if (!engagementId)
    throw refused(pointer, 'nothing', 'It came from no engagement that it could be counted from.');
  const { count, unit, when, event } = anchor;
  const counted = { anchorCount: count, anchorUnit: unit, anchorDirection: when };
  return event ? { ...counted, anchor: 'event', eventId: event } : { ...counted, anchor: 'engagement' };
}

function refused(pointer: string, code: string, detail: string): Problem {
  return Problem.invalid([{ pointer, code, detail }]);
}
