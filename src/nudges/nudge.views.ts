import type { EntityManager } from 'typeorm';
import { stateRefs } from '../states/state-ref.js';
import type { Nudge } from './nudge.entity.js';
import { type Subject, subjectsOf } from './nudge.subjects.js';
import type { NudgeStatus, NudgeView } from './nudges.dto.js';
import { subjectOf } from './reason.js';

/** In the order of the nudges; what they are about is read once for all. */
export async function nudgeViews(em: EntityManager, nudges: Nudge[], now = new Date(0)): Promise<NudgeView[]> {
  const subjects = await subjectsOf(em, nudges);
  const states = await stateRefs(
    em,
    [...subjects.values()].flatMap(({ stateId }) => stateId ?? []),
  );
  return nudges.flatMap((nudge) => {
    const subject = subjects.get(subjectOf(nudge));
    return subject ? [view(nudge, subject)] : [];
  });

  function view(nudge: Nudge, { stateId, ...about }: Subject): NudgeView {
    const { id, kind, since, snoozedUntil, version, createdAt } = nudge;
    return {
      ...{ id, kind, since, version },
      status: statusOf(nudge, now),
      snoozedUntil: snoozedUntil?.toISOString() ?? null,
      state: states.get(stateId ?? '') ?? null,
      ...about,
      createdAt: createdAt.toISOString(),
    };
  }
}

export function statusOf({ state, snoozedUntil }: Nudge, now: Date): NudgeStatus {
  return state === 'open' && snoozedUntil && snoozedUntil > now ? 'snoozed' : state;
}
