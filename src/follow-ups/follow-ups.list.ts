import { Injectable } from '@nestjs/common';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { campaignRefs } from '../campaigns/campaign-ref.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { type EventRef, eventRefs } from '../events/event-ref.js';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { decodeCursor, type Page, toPage } from '../platform/http/page.js';
import { reminderViews, ruleViews } from '../reminders/reminder-views.js';
import { stateRefs } from '../states/state-ref.js';
import { recordViews } from '../users/record.view.js';
import { userRefs } from '../users/user-ref.js';
import { FollowUp, NEVER_DUE } from './follow-up.entity.js';
import type { AnchorView, EngagementRef, FollowUpView } from './follow-up-view.dto.js';
import type { FollowUpsQuery } from './follow-ups.dto.js';

/** Reads follow-ups. */
@Injectable()
export class FollowUpsList {
  /** Those due first, first; undated ones last. */
  async page(em: EntityManager, actor: string, query: FollowUpsQuery): Promise<Page<FollowUpView>> {
    const found = filtered(em.createQueryBuilder(FollowUp, 'f'), actor, query);
    const total = query.total ? { total: await found.getCount() } : {};
    if (query.cursor) {
      const [day, id] = decodeCursor<[string, string]>(query.cursor, ['date', 'uuid']);
      found.andWhere('(f.due_day, f.id) > (:day, :id)', { day, id });
    }
    const rows = await inOrder(found)
      .limit(query.limit + 1)
      .getMany();
    const { items, next } = toPage(rows, query.limit, ({ dueDay, id }) => [dueDay, id]);
    return { items: await this.views(em, items), next, ...total };
  }

  /** What is open and the person's own and due by that day, overdue ones first. */
  async dueBy(em: EntityManager, owner: string, day: string, limit: number): Promise<FollowUpView[]> {
    const found = em
      .createQueryBuilder(FollowUp, 'f')
      .where(`f.owner_id = :owner and f.status = 'open' and f.due_day <= :day`, { owner, day });
    return this.views(em, await inOrder(found).limit(limit).getMany());
  }

  async views(em: EntityManager, followUps: FollowUp[]): Promise<FollowUpView[]> {
    if (followUps.length === 0) return [];
    const records = await recordViews(em, followUps);
    const owners = await userRefs(
      em,
      followUps.map(({ ownerId }) => ownerId),
    );
    const engagements = await engagementRefs(em, present(followUps.map(({ engagementId }) => engagementId)));
    const states = await stateRefs(em, present(followUps.map(({ stateId }) => stateId)));
    const campaigns = await campaignRefs(em, present(followUps.map(({ campaignId }) => campaignId)));
    const events = await eventRefs(em, present(followUps.map(({ eventId }) => eventId)));
    const ids = followUps.map(({ id }) => id);
    const reminders = await reminderViews(em, 'followUpId', ids);
    const rules = await ruleViews(em, 'followUpId', ids);
    return followUps.map((followUp) => ({
      ...records.get(followUp.id)!,
      title: followUp.title,
      note: followUp.note,
      due: followUp.due,
      dueDay: followUp.dueDay === NEVER_DUE ? null : followUp.dueDay,
      status: followUp.status,
      doneAt: followUp.doneAt?.toISOString() ?? null,
      owner: owners.get(followUp.ownerId ?? '') ?? null,
      engagement: engagements.get(followUp.engagementId ?? '') ?? null,
      state: states.get(followUp.stateId ?? '') ?? null,
      campaign: campaigns.get(followUp.campaignId ?? '') ?? null,
      anchor: anchorView(followUp, events),
      repeat: followUp.repeatCount ? { count: followUp.repeatCount, unit: followUp.repeatUnit! } : null,
      reminders: reminders.get(followUp.id)!,
      rules: rules.get(followUp.id)!,
    }));
  }
}

function anchorView(
  { anchor, anchorCount, anchorUnit, anchorDirection, eventId }: FollowUp,
  events: Map<string, EventRef>,
): AnchorView | null {
  if (!anchor) return null;
  const event = anchor === 'event' ? events.get(eventId!)! : null;
  return { event, count: anchorCount!, unit: anchorUnit!, when: anchorDirection! };
}

const OF_STATE = `(f.state_id = :state or exists (select from engagement_state es
  where es.engagement_id = f.engagement_id and es.state_id = :state))`;

type Query = SelectQueryBuilder<FollowUp>;

function filtered(found: Query, actor: string, query: FollowUpsQuery): Query {
  const { owner, status, state, engagement, campaign, event, dueBefore, deleted } = query;
  if (owner) found.andWhere('f.owner_id = :owner', { owner: owner === 'me' ? actor : owner });
  if (status) found.andWhere('f.status = :status', { status });
  if (state) found.andWhere(OF_STATE, { state });
  if (engagement) found.andWhere('f.engagement_id = :engagement', { engagement });
  if (campaign) found.andWhere('f.campaign_id = :campaign', { campaign });
  if (event) found.andWhere(`f.anchor = 'event' and f.event_id = :event`, { event });
  if (dueBefore) found.andWhere('f.due_day < :before', { before: parsePartialDate(dueBefore).earliest });
  if (deleted) found.withDeleted().andWhere('f.deleted_at is not null');
  return found;
}

function inOrder(found: Query): Query {
  return found.orderBy('f.due_day').addOrderBy('f.id');
}

async function engagementRefs(em: EntityManager, ids: string[]): Promise<Map<string, EngagementRef>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(Engagement, {
    where: { id: In(ids) },
    select: { id: true, title: true, date: true, kind: true },
    withDeleted: true,
  });
  return new Map(found.map(({ id, title, date, kind }) => [id, { id, title, date, kind }]));
}

function present<T>(values: (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
