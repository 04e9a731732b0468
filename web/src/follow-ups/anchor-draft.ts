import type { Schemas } from '../api/types.js';

type Anchor = Schemas['AnchorDto'];

/** What a due date is counted from: an event, or the meeting that the follow-up came from. */
export interface AnchorDraft extends Pick<Anchor, 'count' | 'unit' | 'when'> {
  to: 'event' | 'meeting';
  event: { value: string; label: string } | null;
}

/** Two weeks before an event, or after the meeting. */
export function newAnchor(to: AnchorDraft['to']): AnchorDraft {
  return { to, event: null, count: 2, unit: 'week', when: to === 'event' ? 'before' : 'after' };
}

export function anchorDraft(kept: Schemas['AnchorView'] | null): AnchorDraft | null {
  if (!kept) return null;
  const { event, ...counted } = kept;
  return { ...counted, to: event ? 'event' : 'meeting', event: event && { value: event.id, label: event.name } };
}

/**
 * Of a request's body: either is sent, never both. No event chosen is no event, for the server to say so; it must not
 * become the meeting.
 */
export function dueBody(
  anchor: AnchorDraft | null,
  due: string | null,
): { due: string | null; anchor: null } | { anchor: Anchor } {
  if (!anchor) return { due, anchor: null };
  const { to, event, count, unit, when } = anchor;
  return { anchor: { count, unit, when, ...(to === 'event' ? { event: event?.value ?? '' } : {}) } };
}
