import { type EntityManager, Not } from 'typeorm';
import { formatPartialDate } from '../platform/dates/format-date.js';
import { Problem } from '../platform/http/problem.js';
import { FollowUp } from './follow-up.entity.js';

const LOCK = 'select from follow_up where id = $1 for update';

/**
 * Of what comes again one repetition stands there at a time, as the database sees to. Until the transaction ends no other is made,
 * as far as the actor may see what it repeats.
 * @throws Problem 409 that names the one that stands there
 */
export async function requireOnlyRepetition(em: EntityManager, id: string): Promise<void> {
  const repetition = await em.findOne(FollowUp, { where: { id }, withDeleted: true });
  if (!repetition?.repeatsId) return;
  const { repeatsId } = repetition;
  await em.query(LOCK, [repeatsId]);
  const other = await em.findOneBy(FollowUp, { repeatsId, id: Not(id) });
  if (!other) return;
  const due = formatPartialDate(other.due);
  const detail = `“${other.title}”, due ${due}, has been made in its place: delete that one first.`;
  throw Problem.conflict('made-anew', detail);
}
