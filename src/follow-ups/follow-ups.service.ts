import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { requireCampaign } from '../campaigns/campaign-ref.js';
import { Engagement } from '../engagements/engagement.entity.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { ReminderPlan } from '../reminders/plan.service.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { RulesService } from '../reminders/rules.service.js';
import { requireState } from '../states/state-ref.js';
import type { ChangeView } from '../users/change.dto.js';
import { changesOf } from '../users/changes.js';
import { checkColleagues, checkMayRead, type Governing, type Named } from '../users/colleagues.js';
import { anchorColumns } from './follow-up.anchor.js';
import { audienceOf, audienceToKeep } from './follow-up.audience.js';
import { FollowUp } from './follow-up.entity.js';
import { repeatColumns } from './follow-up.repeat.js';
import type { FollowUpView } from './follow-up-view.dto.js';
import type { CreateFollowUpDto, PatchFollowUpDto } from './follow-ups.dto.js';
import { FollowUpsList } from './follow-ups.list.js';
import { requireOnlyRepetition } from './only-repetition.js';

@Injectable()
export class FollowUpsService {
  constructor(
    private readonly reminders: RemindersService,
    private readonly rules: RulesService,
    private readonly plan: ReminderPlan,
    private readonly list: FollowUpsList,
  ) {}

  /**
   * Writes down what is to be done; open, and the actor's own unless an owner is named.
   * @param at where the follow-up stands in the body, for the pointers of a refusal
   * @returns its id
   * @throws Problem 422
   */
  async create(em: EntityManager, actor: string, dto: CreateFollowUpDto, at = ''): Promise<string> {
    const { title, note, due, owner: ownerId = actor, reminders = [] } = dto;
    const engagement = dto.engagement ? await requireEngagement(em, dto.engagement, `${at}/engagement`) : null;
    const campaign = dto.campaign ? await requireCampaign(em, dto.campaign, `${at}/campaign`) : null;
    if (dto.state) await requireState(em, dto.state, `${at}/state`);
    const named = namedBy(dto, at);
    await checkColleagues(em, named);
    const anchor = await anchorColumns(em, dto, engagement?.id ?? null, at);
    const repeat = repeatColumns(dto.repeat, dto, at);
    const values = { title, note, due, ownerId, stateId: dto.state, ...anchor, ...repeat };
    const origin = { engagementId: engagement?.id, campaignId: campaign?.id };
    const id = await this.insert(em, { ...values, ...origin }, dto, engagement ?? campaign);
    await checkMayRead(em, await governing(em, id), named);
    const key = { followUpId: id };
    await this.reminders.add(em, key, ownerId, reminders);
    if (dto.rules) await this.rules.replace(em, key, dto.rules);
    else if (!dto.reminders) await this.rules.applyDefaults(em, key, ownerId);
    return id;
  }

  /** An old promise that an import found: nobody's, reminding nobody, until somebody takes it up. */
  createForReview(em: EntityManager, values: OldPromise): Promise<string> {
    return createRecord(em, FollowUp, { ...values, status: 'to-review' }, {});
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    dto: PatchFollowUpDto,
    actor: string,
  ): Promise<FollowUpView> {
    const before = await findRecord(em, FollowUp, id);
    const { title, note, due, owner, visibility, readers } = dto;
    if (dto.engagement) await requireEngagement(em, dto.engagement, '/engagement');
    if (dto.campaign) await requireCampaign(em, dto.campaign, '/campaign');
    if (dto.state) await requireState(em, dto.state);
    if (before.status === 'to-review' && (owner || dto.reminders?.length || dto.rules?.length)) throw notTakenUp(owner);
    const named = namedBy(dto, '');
    await checkColleagues(em, named);
    const origin = { engagementId: dto.engagement, campaignId: dto.campaign };
    const engagementId = dto.engagement === undefined ? before.engagementId : dto.engagement;
    const anchor = await anchorColumns(em, anchorLeft(before, dto), engagementId);
    const repeat = repeatColumns(dto.repeat, { due: before.due, anchor: before.anchor, ...dto });
    const values = { title, note, due, ownerId: owner, stateId: dto.state, ...origin, ...anchor, ...repeat };
    const kept = visibility ? {} : await audienceToKeep(em, before, origin);
    await changeRecord(em, FollowUp, id, version, { ...values, ...kept }, { visibility, readers }, actor);
    const key = { followUpId: id };
    const ownerId = owner ?? before.ownerId;
    if (ownerId) {
      const givenBy = owner && owner !== before.ownerId ? before.ownerId : null;
      if (givenBy) await this.reminders.handOver(em, key, givenBy, ownerId);
      if (dto.reminders) await this.reminders.replace(em, key, ownerId, dto.reminders, givenBy);
      if (givenBy) await this.reminders.handOverUnsent(em, key, givenBy, ownerId);
      const moved =
        visibility !== undefined ||
        readers !== undefined ||
        dto.engagement !== undefined ||
        dto.campaign !== undefined ||
        Boolean(dto.anchor);
      if (dto.rules) await this.rules.replace(em, key, dto.rules);
      else await this.plan.renew(em, key);
      await checkMayRead(
        em,
        await governing(em, id),
        moved && !owner ? [...named, { user: ownerId, pointer: '/readers' }] : named,
      );
    }
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  async remove(em: EntityManager, id: string, version: number): Promise<void> {
    await putAway(em, FollowUp, id, version);
    await this.plan.renew(em, { followUpId: id });
  }

  /** @throws Problem 404, 409 when another stands in its place, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<FollowUpView> {
    await requireOnlyRepetition(em, id);
    await bringBack(em, FollowUp, id, version);
    await this.plan.renew(em, { followUpId: id });
    return this.find(em, id);
  }

  /** Every change of it and of its reminders, newest first. @throws Problem 404 */
  async history(em: EntityManager, id: string, page: PageQuery): Promise<Page<ChangeView>> {
    if (!(await em.exists(FollowUp, { where: { id }, withDeleted: true }))) throw Problem.notFound();
    return changesOf(em, [{ scope: 'follow_up', id }], page);
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<FollowUpView> {
    return (await this.list.views(em, [await findRecord(em, FollowUp, id)]))[0]!;
  }

  /** Unless the body says otherwise it has the readers of what it hangs on, whoever wrote that among them. */
  private async insert(
    em: EntityManager,
    values: QueryDeepPartialEntity<FollowUp>,
    { visibility, readers }: CreateFollowUpDto,
    origin: Engagement | Campaign | null,
  ): Promise<string> {
    if (!origin || visibility || readers) return createRecord(em, FollowUp, values, { visibility, readers });
    const { identifiers } = await em.insert(FollowUp, { ...values, ...audienceOf(origin) });
    return identifiers[0]!.id;
  }
}

/** What all must be read to read a follow-up: itself, and what it hangs on. */
export async function governing(em: EntityManager, id: string): Promise<Governing[]> {
  const { engagementId, campaignId, eventId } = await findRecord(em, FollowUp, id);
  return [
    { table: 'follow_up', id },
    { table: 'engagement', id: engagementId },
    { table: 'campaign', id: campaignId },
    { table: 'event', id: eventId },
  ];
}

/** Taken off the engagement from which it was counted, it keeps the date that it had. */
function anchorLeft({ anchor }: FollowUp, dto: PatchFollowUpDto): Pick<PatchFollowUpDto, 'due' | 'anchor'> {
  return anchor === 'engagement' && dto.engagement === null && dto.anchor === undefined ? { anchor: null } : dto;
}

/** What is known of an old promise. */
export interface OldPromise {
  title: string;
  note?: string;
  due?: string | null;
  engagementId?: string | null;
  stateId?: string | null;
}

function namedBy({ owner, reminders = [], rules = [] }: PatchFollowUpDto, at: string): Named[] {
  const within = (list: string, all: { user?: string }[]) =>
    all.flatMap(({ user }, i) => (user ? [{ user, pointer: `${at}/${list}/${i}/user` }] : []));
  const named = [...within('reminders', reminders), ...within('rules', rules)];
  return owner ? [{ user: owner, pointer: `${at}/owner` }, ...named] : named;
}

async function requireEngagement(em: EntityManager, id: string, pointer: string): Promise<Engagement> {
  const engagement = await em.findOneBy(Engagement, { id });
  if (engagement) return engagement;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: 'There is no engagement with this id.' }]);
}

function notTakenUp(owner: string | undefined): Problem {
  const detail = 'An old promise is nobody’s and reminds nobody until it is taken up: reopen it first.';
  return Problem.invalid([{ pointer: owner ? '/owner' : '/reminders', code: 'to-review', detail }]);
}
