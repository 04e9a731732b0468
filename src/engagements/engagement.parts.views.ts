import { type EntityManager, In } from 'typeorm';
import { type CampaignRef, campaignRefs } from '../campaigns/campaign-ref.js';
import { type InstrumentRef, instrumentRefs } from '../instruments/instrument-ref.js';
import { type MissionRef, missionRefs } from '../missions/mission-ref.js';
import { stateRefs } from '../states/state-ref.js';
import { recordViews } from '../users/record.view.js';
import { ByEngagement } from './by-engagement.js';
import { EngagementAct } from './engagement-act.entity.js';
import { EngagementAttribution } from './engagement-attribution.entity.js';
import { EngagementCampaign } from './engagement-campaign.entity.js';
import { EngagementInstrument } from './engagement-instrument.entity.js';
import { EngagementMission } from './engagement-mission.entity.js';
import { EngagementState } from './engagement-state.entity.js';
import type { FollowUpRef, PassageView, QuotationView, StateInRoleView } from './engagement-view.dto.js';
import { type Kind, STATE_ROLES } from './kinds.js';
import { Passage } from './passage.entity.js';
import { Quotation } from './quotation.entity.js';

/** The sources by engagement; one whose attribution is withheld is missing from the map. */
export async function sources(em: EntityManager, ids: string[]): Promise<Map<string, string | null>> {
  const found = await em.findBy(EngagementAttribution, { id: In(ids) });
  return new Map(found.map(({ id, source }) => [id, source]));
}

export async function kinds(em: EntityManager, ids: string[]): Promise<ByEngagement<Kind>> {
  const rows = await em.find(EngagementAct, { where: { engagementId: In(ids) }, order: { placeInOrder: 'ASC' } });
  return ByEngagement.of(rows, ({ kind }) => kind);
}

/** Those that were met or acted first, those only spoken of last. */
export async function states(em: EntityManager, ids: string[]): Promise<ByEngagement<StateInRoleView>> {
  const rows = await em.findBy(EngagementState, { engagementId: In(ids) });
  const refs = await stateRefs(
    em,
    rows.map(({ stateId }) => stateId),
  );
  const inOrder = rows
    .map(({ engagementId, stateId, role }) => ({ engagementId, state: refs.get(stateId)!, role }))
    .sort(
      (a, b) => STATE_ROLES.indexOf(a.role) - STATE_ROLES.indexOf(b.role) || a.state.name.localeCompare(b.state.name),
    );
  return ByEngagement.of(inOrder, ({ state, role }) => ({ state, role }));
}

export async function missions(em: EntityManager, ids: string[]): Promise<ByEngagement<MissionRef>> {
  const rows = await em.findBy(EngagementMission, { engagementId: In(ids) });
  const refs = await missionRefs(
    em,
    rows.map(({ missionId }) => missionId),
  );
  const inOrder = rows
    .map(({ engagementId, missionId }) => ({ engagementId, mission: refs.get(missionId)! }))
    .sort((a, b) => a.mission.label.localeCompare(b.mission.label));
  return ByEngagement.of(inOrder, ({ mission }) => mission);
}

export async function instruments(em: EntityManager, ids: string[]): Promise<ByEngagement<InstrumentRef>> {
  const rows = await em.find(EngagementInstrument, {
    where: { engagementId: In(ids) },
    order: { instrumentId: 'ASC' },
  });
  const refs = await instrumentRefs(
    em,
    rows.map(({ instrumentId }) => instrumentId),
  );
  return ByEngagement.of(rows, ({ instrumentId }) => refs.get(instrumentId)!);
}

export async function campaigns(em: EntityManager, ids: string[]): Promise<ByEngagement<CampaignRef>> {
  const rows = await em.findBy(EngagementCampaign, { engagementId: In(ids) });
  const refs = await campaignRefs(
    em,
    rows.map(({ campaignId }) => campaignId),
  );
  const inOrder = rows
    .map(({ engagementId, campaignId }) => ({ engagementId, campaign: refs.get(campaignId)! }))
    .sort((a, b) => a.campaign.name.localeCompare(b.campaign.name));
  return ByEngagement.of(inOrder, ({ campaign }) => campaign);
}

export async function quotations(em: EntityManager, ids: string[]): Promise<ByEngagement<QuotationView>> {
  const rows = await em.find(Quotation, { where: { engagementId: In(ids) }, order: { placeInOrder: 'ASC' } });
  return ByEngagement.of(rows, ({ text, speaker, source }) => ({ text, speaker, source }));
}

export async function passages(em: EntityManager, ids: string[]): Promise<ByEngagement<PassageView>> {
  const rows = await em.find(Passage, { where: { engagementId: In(ids) }, order: { placeInOrder: 'ASC', id: 'ASC' } });
  const records = await recordViews(em, rows);
  return ByEngagement.of(rows, ({ id, text }) => {
    const { visibility, readers, author } = records.get(id)!;
    return { id, text, visibility, readers, author };
  });
}

/** By plain SQL: follow-ups stand above this folder. */
export async function followUps(em: EntityManager, ids: string[]): Promise<ByEngagement<FollowUpRef>> {
  const rows: (Omit<FollowUpRef, 'owner'> & { engagementId: string; ownerId: string | null; ownerName: string })[] =
    await em.query(
      `select f.id, f.engagement_id as "engagementId", f.title, f.due, f.status, f.owner_id as "ownerId", u.name as "ownerName"
       from follow_up f left join app_user u on u.id = f.owner_id
       where f.engagement_id = any($1) and f.deleted_at is null order by f.due_day, f.id`,
      [ids],
    );
  return ByEngagement.of(rows, ({ id, title, due, status, ownerId, ownerName }) => ({
    id,
    title,
    due,
    status,
    owner: ownerId ? { id: ownerId, name: ownerName } : null,
  }));
}
