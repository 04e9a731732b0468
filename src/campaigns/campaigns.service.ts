import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Instrument } from '../instruments/instrument.entity.js';
import { instrumentRefs, requireInstrument } from '../instruments/instrument-ref.js';
import { edit } from '../platform/database/edit.js';
import { containing, pageByName } from '../platform/database/name-order.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { ReminderPlan } from '../reminders/plan.service.js';
import { reminderViews, ruleViews } from '../reminders/reminder-views.js';
import type { SnoozeDto } from '../reminders/reminders.dto.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { RulesService } from '../reminders/rules.service.js';
import type { ChangeView } from '../users/change.dto.js';
import { changesOf } from '../users/changes.js';
import { checkColleagues, checkMayRead, type Named } from '../users/colleagues.js';
import { recordViews } from '../users/record.view.js';
import { userRefs } from '../users/user-ref.js';
import { arrivals } from './arrivals.js';
import { Campaign, NO_DEADLINE } from './campaign.entity.js';
import type { CampaignsQuery, CampaignView, CreateCampaignDto, PatchCampaignDto } from './campaigns.dto.js';
import { Endorsement } from './endorsement.entity.js';

/** Acts that are no arrival of their own: a signature announces, a vote is cast once. */
const NOT_YET_BOUND = ['sign', 'withdraw', 'vote', 'participate', 'report'];

@Injectable()
export class CampaignsService {
  constructor(
    private readonly rules: RulesService,
    private readonly reminders: RemindersService,
    private readonly plan: ReminderPlan,
  ) {}

  async list(em: EntityManager, { q, status, instrument, ...page }: CampaignsQuery): Promise<Page<CampaignView>> {
    const query = em.createQueryBuilder(Campaign, 'r');
    if (q) query.andWhere('r.name ilike :q', { q: containing(q) });
    if (status) query.andWhere('r.status = :status', { status });
    if (instrument) query.andWhere('r.instrument_id = :instrument', { instrument });
    const { items, ...rest } = await pageByName(query, page as PageQuery, ({ name }) => name);
    return { ...rest, items: await this.views(em, items) };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<CampaignView> {
    return (await this.views(em, [await findRecord(em, Campaign, id)]))[0]!;
  }

  /** @throws Problem 422 */
  async create(em: EntityManager, actor: string, dto: CreateCampaignDto): Promise<CampaignView> {
    const { visibility, readers, instrument, owner = actor, rules, ...values } = dto;
    await requireInstrument(em, instrument);
    await checkColleagues(em, namedBy(dto));
    const acts = values.acts ?? (await bindingActs(em, instrument));
    const record = { ...values, acts, instrumentId: instrument, ownerId: owner };
    const id = await createRecord(em, Campaign, record, { visibility, readers });
    await checkMayRead(em, [{ table: 'campaign', id }], namedBy(dto));
    if (rules) await this.rules.replace(em, { campaignId: id }, rules);
    else if (owner) await this.rules.applyDefaults(em, { campaignId: id }, owner);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    dto: PatchCampaignDto,
    editor: string,
  ): Promise<CampaignView> {
    const { visibility, readers, instrument, owner, rules, ...values } = dto;
    if (instrument) await requireInstrument(em, instrument);
    await checkColleagues(em, namedBy(dto));
    const acts = values.acts ?? (instrument ? await bindingActs(em, instrument) : undefined);
    const patch = { ...values, acts, instrumentId: instrument, ownerId: owner };
    const before = await findRecord(em, Campaign, id);
    await changeRecord(em, Campaign, id, version, patch, { visibility, readers }, editor);
    await checkMayRead(em, [{ table: 'campaign', id }], namedBy(dto));
    await this.giveSnoozed(em, before, dto);
    if (rules) await this.rules.replace(em, { campaignId: id }, rules);
    else await this.plan.renew(em, { campaignId: id });
    return this.find(em, id);
  }

  /**
   * Reminds the actor of its deadline once more, later; what would have come to the actor until then is called off.
   * @throws Problem 404, 409, 412, 422
   */
  async snooze(em: EntityManager, id: string, version: number, { until }: SnoozeDto, actor: string): Promise<void> {
    const { status } = await findRecord(em, Campaign, id);
    if (status !== 'open') throw Problem.conflict('not-open', 'It is closed, so there is nothing to be reminded of.');
    if (!(await this.reminders.remindsOf(em, { campaignId: id }, actor)))
      throw Problem.conflict('not-yours', 'Its deadline does not remind you, so there is nothing to put off.');
    await edit(em, Campaign, id, version, {});
    await this.reminders.snooze(em, { campaignId: id }, actor, new Date(until));
  }

  /** @throws Problem 404, 412 */
  async remove(em: EntityManager, id: string, version: number): Promise<void> {
    await putAway(em, Campaign, id, version);
    await this.plan.renew(em, { campaignId: id });
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<CampaignView> {
    await bringBack(em, Campaign, id, version);
    await this.plan.renew(em, { campaignId: id });
    return this.find(em, id);
  }

  /** Every change of it, of its priority states, their stages and what was marked on its board, newest first. @throws Problem 404 */
  async history(em: EntityManager, id: string, page: PageQuery): Promise<Page<ChangeView>> {
    if (!(await em.exists(Campaign, { where: { id }, withDeleted: true }))) throw Problem.notFound();
    const marked = await em.findBy(Endorsement, { campaignId: id });
    const positions = marked.map(({ positionId }) => ({ scope: 'position', id: positionId }));
    return changesOf(em, [{ scope: 'campaign', id }, ...positions], page);
  }

  /** What somebody put off goes with the campaign: to whoever runs it now. */
  private async giveSnoozed(em: EntityManager, { id, ownerId }: Campaign, { owner }: PatchCampaignDto): Promise<void> {
    if (!ownerId || !owner || owner === ownerId) return;
    await this.reminders.handOver(em, { campaignId: id }, ownerId, owner);
    await this.reminders.handOverUnsent(em, { campaignId: id }, ownerId, owner);
  }

  private async views(em: EntityManager, campaigns: Campaign[]): Promise<CampaignView[]> {
    if (campaigns.length === 0) return [];
    const records = await recordViews(em, campaigns);
    const instruments = await instrumentRefs(
      em,
      campaigns.map(({ instrumentId }) => instrumentId),
    );
    const owners = await userRefs(
      em,
      campaigns.map(({ ownerId }) => ownerId),
    );
    const of = await countMembers(em);
    const priorities = await countPriorities(
      em,
      campaigns.map(({ id }) => id),
    );
    const ids = campaigns.map(({ id }) => id);
    const rules = await ruleViews(em, 'campaignId', ids);
    const reminders = await reminderViews(em, 'campaignId', ids);
    const views: CampaignView[] = [];
    for (const campaign of campaigns) {
      const { id, name, acts, goal, deadline, deadlineDay, status, note, noContactMonths } = campaign;
      views.push({
        ...records.get(id)!,
        ...{ name, acts, goal, deadline, status, note, noContactMonths, of },
        instrument: instruments.get(campaign.instrumentId)!,
        deadlineDay: deadlineDay === NO_DEADLINE ? null : deadlineDay,
        owner: owners.get(campaign.ownerId ?? '') ?? null,
        rules: rules.get(id)!,
        reminders: reminders.get(id)!,
        arrived: (await arrivals(em, campaign)).size,
        priorityStates: priorities.get(id) ?? 0,
      });
    }
    return views;
  }
}

function namedBy({ owner, rules = [] }: PatchCampaignDto): Named[] {
  const reminded = rules.flatMap(({ user }, i) => (user ? [{ user, pointer: `/rules/${i}/user` }] : []));
  return owner ? [{ user: owner, pointer: '/owner' }, ...reminded] : reminded;
}

/** @throws Problem 422 for an instrument to which a state does nothing that lasts */
async function bindingActs(em: EntityManager, instrumentId: string): Promise<string[]> {
  const { acts } = await em.findOneByOrFail(Instrument, { id: instrumentId });
  const binding = acts.filter((act) => !NOT_YET_BOUND.includes(act));
  if (binding.length > 0) return binding;
  if (acts.length > 0) return acts;
  const detail = 'This instrument has no acts of its own: say what a state must do.';
  throw Problem.invalid([{ pointer: '/acts', code: 'missing', detail }]);
}

export async function countMembers(em: EntityManager): Promise<number> {
  const [{ members }] = await em.query(`select count(*)::int as members from state where un_status = 'member'`);
  return members;
}

async function countPriorities(em: EntityManager, ids: string[]): Promise<Map<string, number>> {
  const rows: { id: string; number: number }[] = await em.query(
    'select campaign_id as id, count(*)::int as number from priority_state where campaign_id = any($1) group by 1',
    [ids],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}
