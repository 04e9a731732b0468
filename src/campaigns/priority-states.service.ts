import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { PositionsService } from '../instruments/positions.service.js';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { groupBy } from '../platform/lists/group-by.js';
import type { AudienceDto } from '../platform/visibility/readers.dto.js';
import { findRecord } from '../platform/visibility/records.js';
import { State } from '../states/state.entity.js';
import { requireState } from '../states/state-ref.js';
import { checkColleagues, checkMayRead } from '../users/colleagues.js';
import { userRefs } from '../users/user-ref.js';
import { type Arrival, arrivals } from './arrivals.js';
import { Campaign } from './campaign.entity.js';
import { Endorsement } from './endorsement.entity.js';
import { nextSteps } from './next-steps.js';
import { PriorityState } from './priority-state.entity.js';
import type {
  AddPriorityStateDto,
  EndorsementDto,
  PatchPriorityStateDto,
  PriorityStatesQuery,
  PriorityStateView,
  StageChangeView,
} from './priority-states.dto.js';
import { StageChange } from './stage-change.entity.js';

/** The states that a campaign wants to win over, and how far each has come. */
@Injectable()
export class PriorityStatesService {
  constructor(
    private readonly positions: PositionsService,
    private readonly clock: Clock,
  ) {}

  /** By name. @throws Problem 404 */
  async list(em: EntityManager, campaignId: string, query: PriorityStatesQuery = {}): Promise<PriorityStateView[]> {
    const campaign = await findRecord(em, Campaign, campaignId);
    const where = { campaignId, ...(query.owner ? { ownerId: query.owner } : {}) };
    const views = await this.views(em, campaign, await em.findBy(PriorityState, where));
    const wanted = query.standing ? views.filter(({ standing }) => standing === query.standing) : views;
    return wanted.sort((a, b) => a.state.name.localeCompare(b.state.name, 'en'));
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, campaignId: string, stateId: string): Promise<PriorityStateView> {
    const campaign = await findRecord(em, Campaign, campaignId);
    return (await this.views(em, campaign, [await requirePriority(em, campaignId, stateId)]))[0]!;
  }

  /** @throws Problem 404, 409 when it is among them already, 422 */
  async add(em: EntityManager, campaignId: string, dto: AddPriorityStateDto): Promise<PriorityStateView> {
    await findRecord(em, Campaign, campaignId);
    const { state: stateId, owner: ownerId, stage, since, reason } = dto;
    await requireState(em, stateId);
    await checkOwner(em, campaignId, ownerId);
    if (await em.existsBy(PriorityState, { campaignId, stateId })) {
      const detail = 'This state is among the campaign’s priority states already.';
      throw Problem.conflict('taken', detail, [{ pointer: '/state', code: 'taken', detail }]);
    }
    const moved = stage && since === undefined ? this.today() : since;
    await em.insert(PriorityState, {
      campaignId,
      stateId,
      ownerId,
      stage,
      since: moved,
      reason,
      addedAt: this.clock.now(),
    });
    return this.find(em, campaignId, stateId);
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    campaignId: string,
    stateId: string,
    version: number,
    { owner: ownerId, ...values }: PatchPriorityStateDto,
  ): Promise<PriorityStateView> {
    const { id, stage } = await requirePriority(em, campaignId, stateId);
    await checkOwner(em, campaignId, ownerId);
    const isMoved = values.stage !== undefined && values.stage !== stage;
    const since = isMoved && values.since === undefined ? this.today() : values.since;
    await edit(em, PriorityState, id, version, { ...values, since, ownerId });
    return this.find(em, campaignId, stateId);
  }

  /** Takes it off the list; what was done for it stays. @throws Problem 404, 412 */
  async remove(em: EntityManager, campaignId: string, stateId: string, version: number): Promise<void> {
    const { id } = await requirePriority(em, campaignId, stateId);
    await edit(em, PriorityState, id, version, {});
    await em.delete(PriorityState, id);
  }

  /** Records the position, and in the campaign's history that it was; where the state stands follows from the position. @throws Problem 404, 412, 422 */
  async endorse(
    em: EntityManager,
    campaignId: string,
    stateId: string,
    version: number,
    dto: EndorsementDto,
  ): Promise<PriorityStateView> {
    const campaign = await findRecord(em, Campaign, campaignId);
    const { id } = await requirePriority(em, campaignId, stateId);
    const act = countedAct(campaign, dto.act);
    await edit(em, PriorityState, id, version, {});
    const { date, manner, source } = dto;
    const fact = { state: stateId, instrument: campaign.instrumentId, act, status: doneTo(act), date, manner, source };
    const position = await this.positions.create(em, { ...fact, ...audienceOf(campaign, dto) });
    await em.insert(Endorsement, { campaignId, stateId, positionId: position.id, act, date, manner, source });
    return this.find(em, campaignId, stateId);
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }

  private async views(
    em: EntityManager,
    campaign: Campaign,
    priorities: PriorityState[],
  ): Promise<PriorityStateView[]> {
    const stateIds = priorities.map(({ stateId }) => stateId);
    const states = new Map((await em.findBy(State, { id: In(stateIds) })).map((state) => [state.id, state]));
    const owners = await userRefs(
      em,
      priorities.map(({ ownerId }) => ownerId),
    );
    const arrived = await arrivals(em, campaign);
    const steps = await nextSteps(em, campaign.id);
    const stages = await stageChanges(em, campaign.id, stateIds);
    return priorities.map(({ id, stateId, stage, since, ownerId, reason, version, updatedAt }) => {
      const { iso2, nameEn, regionalGroup } = states.get(stateId)!;
      const arrival = arrived.get(stateId) ?? null;
      return {
        ...{ id, regionalGroup, stage, since, reason, version },
        state: { id: stateId, iso2, name: nameEn },
        standing: arrival ? 'endorsed' : stage,
        arrival: arrival && arrivalView(arrival),
        owner: owners.get(ownerId ?? '') ?? null,
        nextStep: steps.get(stateId) ?? null,
        stages: stages.get(stateId) ?? [],
        updatedAt: updatedAt.toISOString(),
      };
    });
  }
}

function arrivalView({ date, positionIds }: Arrival) {
  return { date, positions: positionIds };
}

/** @throws Problem 404 */
async function requirePriority(em: EntityManager, campaignId: string, stateId: string): Promise<PriorityState> {
  const found = await em.findOneBy(PriorityState, { campaignId, stateId });
  if (!found) throw Problem.notFound();
  return found;
}

/** @throws Problem 422 for somebody who left, or who may not read the campaign */
async function checkOwner(em: EntityManager, campaignId: string, ownerId: string | null | undefined): Promise<void> {
  const named = ownerId ? [{ user: ownerId, pointer: '/owner' }] : [];
  await checkColleagues(em, named);
  await checkMayRead(em, [{ table: 'campaign', id: campaignId }], named);
}

/** @throws Problem 422 */
function countedAct({ acts }: Campaign, act = acts.length === 1 ? acts[0] : undefined): string {
  if (act && acts.includes(act)) return act;
  const detail = `This campaign counts: ${acts.join(', ')}.`;
  throw Problem.invalid([{ pointer: '/act', code: act ? 'unknown' : 'missing', detail }]);
}

/** What a restricted campaign learns first is told to those whom it names, unless the body says otherwise. */
function audienceOf({ visibility, named }: Campaign, dto: EndorsementDto): AudienceDto {
  const told = { visibility: dto.visibility, readers: dto.readers };
  if (told.visibility || told.readers || visibility !== 'restricted') return told;
  const ids = (letter: string) => named.filter((name) => name.startsWith(letter)).map((name) => name.slice(2));
  return { visibility, readers: { users: ids('u:'), teams: ids('t:') } };
}

const DONE: Record<string, string> = {
  sign: 'signed',
  ratify: 'ratified',
  'co-sponsor': 'co-sponsored',
  commit: 'committed',
};

/** The status of a position whose act is done: endorse → endorsed. */
function doneTo(act: string): string {
  return DONE[act] ?? (act.endsWith('e') ? `${act}d` : `${act}ed`);
}

async function stageChanges(
  em: EntityManager,
  campaignId: string,
  stateIds: string[],
): Promise<Map<string, StageChangeView[]>> {
  const changes = await em.find(StageChange, {
    where: { campaignId, stateId: In(stateIds) },
    order: { at: 'DESC', id: 'DESC' },
  });
  const people = await userRefs(
    em,
    changes.map(({ byId }) => byId),
  );
  const views = [...groupBy(changes, ({ stateId }) => stateId)].map(([stateId, own]) => {
    const moves = own.map(({ stage, date, byId, at }) => ({
      ...{ stage, date, at: at.toISOString() },
      by: people.get(byId ?? '') ?? null,
    }));
    return [stateId, moves] as const;
  });
  return new Map(views);
}
