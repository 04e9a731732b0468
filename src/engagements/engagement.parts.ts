import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { setAnswerers, setAsks, thirdStates, thirdStatesBefore } from './engagement.asks.js';
import { setPassages } from './engagement.passages.js';
import { followDate, setOurs, setPeople } from './engagement.people.js';
import { stateRows, wantedStates } from './engagement.states.js';
import { EngagementAct } from './engagement-act.entity.js';
import { EngagementAttribution } from './engagement-attribution.entity.js';
import { EngagementCampaign } from './engagement-campaign.entity.js';
import { EngagementInstrument } from './engagement-instrument.entity.js';
import { EngagementMission } from './engagement-mission.entity.js';
import { EngagementState } from './engagement-state.entity.js';
import type { PatchEngagementDto } from './engagements.dto.js';
import { type Kind, usualRole } from './kinds.js';
import { Quotation } from './quotation.entity.js';
import { replaceRows } from './replace-rows.js';

/** An engagement whose parts are being written, and what of it they depend on. */
export interface Written {
  id: string;
  editor: string;
  date: string | null;
  /** All its kinds, the first one first. */
  kinds: Kind[];
  kindBefore: Kind;
}

/** Writes what hangs on an engagement, as far as the body speaks of it. Run it when the engagement itself is written and locked. */
export async function setParts(em: EntityManager, written: Written, dto: PatchEngagementDto): Promise<void> {
  const { id: engagementId, editor, kinds } = written;
  const acts = kinds.map((kind, placeInOrder) => ({ kind, placeInOrder }));
  await replaceRows(em, EngagementAct, { engagementId }, acts);
  await setStates(em, written, dto);
  if (dto.missions) {
    const missions = [...new Set(dto.missions)].map((missionId) => ({ missionId }));
    await replaceRows(em, EngagementMission, { engagementId }, missions);
  }
  if (dto.instruments) {
    const instruments = [...new Set(dto.instruments)].map((instrumentId) => ({ instrumentId }));
    await replaceRows(em, EngagementInstrument, { engagementId }, instruments);
  }
  if (dto.campaigns) await setCampaigns(em, engagementId, dto.campaigns);
  const withheld = !(await em.existsBy(EngagementAttribution, { id: engagementId }));
  const askIds = dto.asks && (await setAsks(em, engagementId, dto.asks));
  if (withheld) refuseAttributed(dto);
  else {
    if (dto.asks && askIds) await setAnswerers(em, engagementId, dto.asks, askIds);
    await setAttributed(em, written, dto);
  }
  if (dto.passages) await setPassages(em, engagementId, dto.passages, editor);
}

/** Before the asks are written: it compares the third states of before with those of now. */
async function setStates(
  em: EntityManager,
  { id, kinds, kindBefore }: Written,
  dto: PatchEngagementDto,
): Promise<void> {
  const before = await thirdStatesBefore(em, id);
  const rows = wantedStates({
    states: dto.states,
    stateRoles: dto.stateRoles,
    usual: { before: usualRole(kindBefore), now: usualRole(kinds[0]!) },
    asked: { before, now: dto.asks ? thirdStates(dto.asks) : before },
    rows: await stateRows(em, id),
  });
  await replaceRows(em, EngagementState, { engagementId: id }, rows);
}

/** What an editor cannot see of them stays. */
async function setCampaigns(em: EntityManager, engagementId: string, ids: string[]): Promise<void> {
  const campaigns = [...new Set(ids)].map((campaignId) => ({ campaignId }));
  await replaceRows(em, EngagementCampaign, { engagementId }, campaigns);
}

/** What the attribution governs: people, quotations, source. */
async function setAttributed(em: EntityManager, { id, date }: Written, dto: PatchEngagementDto): Promise<void> {
  if (dto.source !== undefined) await em.update(EngagementAttribution, { id }, { source: dto.source });
  if (dto.people) await setPeople(em, id, dto.people, date);
  else if (dto.date !== undefined) await followDate(em, id, date);
  if (dto.quotations) {
    const quotations = dto.quotations.map(({ text, speaker = null, source = null }, placeInOrder) => {
      return { text, speaker, source, placeInOrder };
    });
    await replaceRows(em, Quotation, { engagementId: id }, quotations);
  }
  if (dto.ours) await setOurs(em, id, dto.ours);
}

/** Nothing is what such a reader was shown, and changes nothing. */
function refuseAttributed({ people = [], ours = [], quotations = [], source, asks = [] }: PatchEngagementDto): void {
  const answered = asks.some(({ answeredBy }) => answeredBy);
  if (people.length + ours.length + quotations.length === 0 && !source && !answered) return;
  throw Problem.forbidden(
    'Who was there, who was quoted, who answered and the source are kept among those who were there.',
  );
}
