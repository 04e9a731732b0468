import type { EngagementsService } from '../engagements/engagements.service.js';
import type { FollowUpsService } from '../follow-ups/follow-ups.service.js';
import type { PositionsService } from '../instruments/positions.service.js';
import type { OrganisationsService } from '../organisations/organisations.service.js';
import { type Acquaintances, acquaintances } from './acquaintances.js';
import { type Application, versionOf } from './application.js';
import { applyClaims } from './apply-positions.js';
import { engagementOf } from './engagement-of-entry.js';
import { foldName } from './fold.js';
import { organisationNamed } from './organisation-names.js';
import { actingOrganisations } from './people-of-entry.js';
import type { EntryPiece } from './plan.js';
import { clip, line, storable } from './storable.js';

interface Services {
  engagements: EngagementsService;
  followUps: FollowUpsService;
  positions: PositionsService;
  organisations: OrganisationsService;
}

/** Makes an engagement of each entry; changes one only where a person accepted it. Missions and people have been made before. */
export async function applyEntries(to: Application, services: Services): Promise<void> {
  const known = await acquaintances(to.em, to.state);
  for (const piece of to.plan.entries) {
    if (piece.action === 'create') await create(to, services, piece, known);
    if (piece.action === 'change' && to.accepts(piece.ref)) await change(to, services, piece, known);
    if (piece.action === 'same') await recordSame(to, piece);
  }
}

async function create(to: Application, services: Services, piece: EntryPiece, known: Acquaintances): Promise<void> {
  const { em, actor, items } = to;
  await acquaint(to, services.organisations, piece, known);
  const id = await services.engagements.create(em, actor, engagementOf(piece, known));
  const { ref, fingerprint } = piece;
  const recordVersion = await versionOf(em, 'engagement', id);
  items.push({ ref, record: 'engagement', recordId: id, action: 'create', fingerprint, recordVersion });
  await promise(to, services.followUps, piece, id, new Set());
  await applyClaims(to, services.positions, piece);
}

/** Where nobody edited it since it came in, all that is read from the words changes with them; else the words alone. */
async function change(to: Application, services: Services, piece: EntryPiece, known: Acquaintances): Promise<void> {
  const { em, actor, items } = to;
  const { ref, fingerprint, existingId } = piece;
  const id = existingId!;
  await acquaint(to, services.organisations, piece, known);
  const { version: versionBefore, followUps } = await services.engagements.find(em, id);
  const { date, dateText, finerDates, text, title, ...rest } = engagementOf(piece, known);
  const words = { date, dateText, finerDates, text, title };
  const untouched = await asImported(to, id, versionBefore);
  await services.engagements.patch(em, actor, id, versionBefore, untouched ? { ...words, ...rest } : words);
  const recordVersion = await versionOf(em, 'engagement', id);
  items.push({ ref, record: 'engagement', recordId: id, action: 'change', fingerprint, recordVersion, versionBefore });
  await promise(to, services.followUps, piece, id, new Set(followUps.map(({ title }) => title)));
}

/** Organisations that acted with us become known by name. */
async function acquaint(
  { em, items }: Application,
  organisations: OrganisationsService,
  piece: EntryPiece,
  known: Acquaintances,
): Promise<void> {
  for (const organisation of actingOrganisations(piece).map(organisationNamed)) {
    if (known.organisations.has(foldName(organisation.name))) continue;
    const { id: recordId, version: recordVersion } = await organisations.create(em, organisation);
    known.organisations.set(foldName(organisation.name), recordId);
    items.push({
      ref: piece.ref,
      record: 'organisation',
      recordId,
      action: 'create',
      fingerprint: null,
      recordVersion,
    });
  }
}

async function recordSame({ em, items }: Application, { ref, fingerprint, existingId }: EntryPiece): Promise<void> {
  const recordVersion = await versionOf(em, 'engagement', existingId!);
  items.push({ ref, record: 'engagement', recordId: existingId!, action: 'same', fingerprint, recordVersion });
}

async function asImported({ em }: Application, id: string, version: number): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `select from import_item where record = 'engagement' and record_id = $1 and not undone and action <> 'same' and record_version = $2`,
    [id, version],
  );
  return rows.length > 0;
}

/** What we still meant to do goes to the old promises: nobody's, reminding nobody. */
async function promise(
  { em, state, items }: Application,
  followUps: FollowUpsService,
  { ref, followUps: promises }: EntryPiece,
  engagementId: string,
  known: Set<string>,
): Promise<void> {
  for (const { text, due } of promises) {
    const title = line(text, 500);
    if (title === null || known.has(title)) continue;
    const note = title.endsWith('…') ? clip(storable(text), 20_000) : '';
    const recordId = await followUps.createForReview(em, { title, note, due, engagementId, stateId: state });
    const recordVersion = await versionOf(em, 'follow_up', recordId);
    items.push({ ref, record: 'follow_up', recordId, action: 'create', fingerprint: null, recordVersion });
  }
}
