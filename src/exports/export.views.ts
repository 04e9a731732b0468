import { type EntityManager, In } from 'typeorm';
import { campaignRefs } from '../campaigns/campaign-ref.js';
import { contactRefs } from '../contacts/contact-ref.js';
import { instrumentRefs } from '../instruments/instrument-ref.js';
import { missionRefs } from '../missions/mission-ref.js';
import { recordViews } from '../users/record.view.js';
import type { Export } from './export.entity.js';
import { ExportWords } from './export-words.entity.js';
import type { ExportFilterView, ExportView } from './exports.dto.js';

/** What the reader may see of these exports; the number of queries is always the same. */
export async function exportViews(em: EntityManager, exports: Export[]): Promise<ExportView[]> {
  const records = await recordViews(em, exports);
  const filterOf = await filters(em, exports);
  return exports.map((one) => ({
    ...records.get(one.id)!,
    report: one.report,
    format: one.format,
    state: one.stateId,
    audience: one.audience,
    bom: one.bom,
    filter: filterOf(one),
    href: `/api/exports/${one.id}/file`,
  }));
}

async function filters(em: EntityManager, exports: Export[]): Promise<(one: Export) => ExportFilterView> {
  const idsOf = (id: (one: Export) => string | null | undefined) => exports.flatMap((one) => id(one) ?? []);
  const people = await contactRefs(
    em,
    idsOf(({ contactId }) => contactId),
  );
  const missions = await missionRefs(
    em,
    idsOf(({ missionId }) => missionId),
  );
  const campaigns = await campaignRefs(
    em,
    idsOf(({ campaignId }) => campaignId),
  );
  const instruments = await instrumentRefs(
    em,
    idsOf(({ filter }) => filter.instrument),
  );
  const searches = idsOf(({ id, searched }) => (searched ? id : null));
  const words = searches.length > 0 ? await em.findBy(ExportWords, { id: In(searches) }) : [];
  const wordsOf = new Map(words.map(({ id, words }) => [id, words]));
  return ({ id, filter, searched, contactId, missionId, campaignId }) => ({
    kind: filter.kind ?? [],
    from: filter.from ?? null,
    to: filter.to ?? null,
    person: people.get(contactId ?? '') ?? null,
    mission: missions.get(missionId ?? '') ?? null,
    instrument: instruments.get(filter.instrument ?? '') ?? null,
    campaign: campaigns.get(campaignId ?? '') ?? null,
    withAsks: filter.withAsks ?? false,
    thirdState: filter.thirdState ?? false,
    searched,
    q: wordsOf.get(id) ?? null,
  });
}
