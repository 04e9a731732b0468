import { agree, bestDate } from '../instruments/position-dates.js';
import { PositionSource } from '../instruments/position-source.entity.js';
import type { PositionView } from '../instruments/positions.dto.js';
import type { PositionsService } from '../instruments/positions.service.js';
import { type Application, versionOf } from './application.js';
import type { EntryPiece, PositionPiece } from './plan.js';
import { clip, line } from './storable.js';

/** Makes the positions that nobody knew of; to the others the page is joined as a source with a date of its own. */
export async function applyPositions(to: Application, positions: PositionsService): Promise<void> {
  for (const piece of to.plan.positions) {
    const { ref, action, fingerprint, existingId } = piece;
    if (action === 'left-out' || action === 'refuse') continue;
    if (action === 'create') {
      const { instrument, act, status, date } = piece;
      const fact = { state: to.state, instrument, act, status, date, source: to.source };
      const { id, version } = await positions.create(to.em, fact);
      to.items.push({ ref, record: 'position', recordId: id, action, fingerprint, recordVersion: version });
      continue;
    }
    const before = await positions.find(to.em, existingId!);
    await join(to, before, piece.date, to.source);
    if (action === 'change') await redate(to, positions, before, piece);
    const versions = { recordVersion: await versionOf(to.em, 'position', before.id), versionBefore: before.version };
    to.items.push({ ref, record: 'position', recordId: before.id, action, fingerprint, ...versions });
  }
}

/** What an entry says of a position that is known anyhow is one more source of it. */
export async function applyClaims(
  to: Application,
  positions: PositionsService,
  { ref, claims, dateText }: EntryPiece,
): Promise<void> {
  if (claims.length === 0) return;
  const source = clip(`${to.source}, entry of ${line(dateText, 100) ?? 'no date'}`, 2000);
  const standing = await positions.ofState(to.em, to.state);
  for (const { instrument, act, date } of claims) {
    const known = standing.find(
      (one) => one.instrument.id === instrument && one.act === act && one.status === 'endorsed',
    );
    if (!known || date === null || !(await join(to, known, date, source))) continue;
    const { id: recordId, version: recordVersion } = known;
    to.items.push({ ref, record: 'position', recordId, action: 'same', fingerprint: null, recordVersion });
  }
}

async function join(
  to: Application,
  { id, sources }: PositionView,
  date: string | null,
  source: string,
): Promise<boolean> {
  if (sources.some((one) => one.source === source && one.date === date)) return false;
  await to.em.insert(PositionSource, { positionId: id, date, source });
  return true;
}

/** The more telling of two dates that agree; of two that do not, the one that a person decided on. */
async function redate(
  to: Application,
  positions: PositionsService,
  { id, version, date: before }: PositionView,
  { decidedDate, date }: PositionPiece,
): Promise<void> {
  const now = decidedDate ?? (agree(before, date) ? bestDate([before, date]) : before);
  if (now !== before) await positions.patch(to.em, id, version, { date: now }, to.actor.id);
}
