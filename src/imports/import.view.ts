import { type EntityManager, In } from 'typeorm';
import { type StateRef, stateRefs } from '../states/state-ref.js';
import { recordViews } from '../users/record.view.js';
import type { Corrections } from './corrections.js';
import type { Import } from './import.entity.js';
import { ImportItem } from './import-item.entity.js';
import type { ImportLineView, ImportView, SkippedItemView } from './imports.dto.js';
import { changesOf, type Piece, type Plan, piecesOf } from './plan.js';

/** The lines of a list, by a fixed number of queries. */
export async function lineViews(em: EntityManager, imports: Import[]): Promise<ImportLineView[]> {
  const records = await recordViews(em, imports);
  const states = await stateRefs(
    em,
    imports.flatMap(({ stateId }) => stateId ?? []),
  );
  return imports.map((one) => ({
    ...records.get(one.id)!,
    kind: 'state-page',
    status: one.status,
    state: one.stateId,
    stateName: (one.stateId && states.get(one.stateId)?.name) || null,
    fileName: one.fileName,
    appliedAt: one.appliedAt?.toISOString() ?? null,
    undoneAt: one.undoneAt?.toISOString() ?? null,
  }));
}

/** An import with its plan; once it was applied, with what became of each piece instead of what would. */
export async function importView(
  em: EntityManager,
  record: Import,
  plan: Plan,
  corrections: Corrections,
): Promise<ImportView> {
  const [line] = await lineViews(em, [record]);
  const items = record.status === 'planned' ? null : await visibleItems(em, record.id);
  if (items) for (const piece of piecesOf(plan)) tellOutcome(piece, items);
  const { page, questions } = plan;
  return {
    ...line!,
    format: 'state-page',
    state: page.state,
    stateName: page.state === record.stateId ? line!.stateName : null,
    stateFrom: page.stateFrom,
    entries: plan.entries.map(({ fingerprint, otherDates, claims, commitments, order, subjects, ...entry }) => entry),
    positions: plan.positions.map(({ fingerprint, decidedDate, ...position }) => position),
    contacts: plan.contacts.map(({ fingerprint, missionRef, twinOf, decidedRank, ...contact }) => contact),
    missions: plan.missions.map(({ fingerprint, ...mission }) => mission),
    notes: plan.notes.map(({ fingerprint, ...note }) => note),
    spans: page.spans,
    questions,
    changes: changesOf(plan),
    corrections,
    applied: items && {
      items: items.map(({ ref, record, recordId, action }) => ({ ref, record, recordId, action })),
    },
    undone:
      record.status === 'undone'
        ? {
            skipped: skippedOf(items!),
          }
        : null,
    states: [...(await statesOf(em, plan)).values()],
  };
}

/** The reader of an import may read all that became of it, or he would not see the import. */
function visibleItems(em: EntityManager, importId: string): Promise<ImportItem[]> {
  return em.find(ImportItem, { where: { importId: In([importId]) }, order: { ref: 'ASC', record: 'ASC', id: 'ASC' } });
}

/** What an undo left standing: each record once, however many pieces became part of it. */
export function skippedOf(items: ImportItem[]): SkippedItemView[] {
  const kept = items.flatMap(({ record, recordId, keptBecause }) =>
    keptBecause ? [{ record, recordId, reason: keptBecause }] : [],
  );
  return [...new Map(kept.map((one) => [`${one.record} ${one.recordId}`, one])).values()];
}

/** A note is a piece of its own and only changes the state it belongs to. */
function tellOutcome(piece: Piece, items: ImportItem[]): void {
  if (piece.action === 'refuse') return;
  const item = items.find(({ ref, fingerprint }) => ref === piece.ref && fingerprint !== null);
  piece.existingId = item?.recordId ?? null;
  if (!item) piece.action = 'left-out';
  else piece.action = item.record === 'state' && item.action === 'change' ? 'create' : item.action;
}

function statesOf(em: EntityManager, { page, questions }: Plan): Promise<Map<string, StateRef>> {
  const named = page.entries.flatMap(({ asks, mentions, subjects }) => [
    ...asks.flatMap(({ states }) => states),
    ...mentions.map(({ state }) => state),
    ...subjects,
  ]);
  const asked = questions.filter(({ code }) => /^state\.|third-state/.test(code)).flatMap(({ choices }) => choices);
  return stateRefs(em, [...(page.state ? [page.state] : []), ...named, ...asked]);
}
