import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { EngagementView } from '../engagements/engagement-view.dto.js';
import { EngagementsService } from '../engagements/engagements.service.js';
import { FollowUp } from '../follow-ups/follow-up.entity.js';
import type { FollowUpView } from '../follow-ups/follow-up-view.dto.js';
import { FollowUpsList } from '../follow-ups/follow-ups.list.js';
import type { PositionView } from '../instruments/positions.dto.js';
import { PositionsService } from '../instruments/positions.service.js';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import type { Page } from '../platform/http/page.js';
import { StatesService } from '../states/states.service.js';
import type {
  EngagementItem,
  FollowUpItem,
  PositionItem,
  TimelineItem,
  TimelineQuery,
  TimelineType,
} from './timeline.dto.js';
import { type TimelineLine, timelineLines } from './timeline.query.js';

/** A state's whole history: what was done together, what it did about instruments, what we promised. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly states: StatesService,
    private readonly engagements: EngagementsService,
    private readonly positions: PositionsService,
    private readonly followUps: FollowUpsList,
  ) {}

  /**
   * Newest first, undated last. The number of queries does not grow with the page.
   * @throws Problem 404 for an unknown state
   */
  async page(em: EntityManager, state: string, query: TimelineQuery): Promise<Page<TimelineItem>> {
    await this.states.find(em, state);
    const { items: lines, ...page } = await timelineLines(em, state, query);
    const items = new Map(
      [
        ...(await this.engagements.views(em, idsOf(lines, 'engagement'))).flatMap((view) =>
          engagementItem(view, state),
        ),
        ...(await this.positions.some(em, idsOf(lines, 'position'))).map(positionItem),
        ...(await this.followUpViews(em, idsOf(lines, 'follow-up'))).map(followUpItem),
      ].map((item) => [item.id, item]),
    );
    return { ...page, items: lines.flatMap(({ id }) => items.get(id) ?? []) };
  }

  private async followUpViews(em: EntityManager, ids: string[]): Promise<FollowUpView[]> {
    return this.followUps.views(em, await em.findBy(FollowUp, { id: In(ids) }));
  }
}

function idsOf(lines: TimelineLine[], type: TimelineType): string[] {
  return lines.filter((line) => line.type === type).map(({ id }) => id);
}

/** The states of a view stand in the order of their roles: the state's first role is what it foremost had to do with it. */
function engagementItem(view: EngagementView, state: string): EngagementItem[] {
  const own = view.states.find((one) => one.state.id === state);
  return own ? [{ type: 'engagement', day: view.earliest, role: own.role, ...view }] : [];
}

function positionItem(view: PositionView): PositionItem {
  return { type: 'position', day: view.earliest, ...view };
}

function followUpItem(view: FollowUpView): FollowUpItem {
  const earliest = view.due === null ? null : parsePartialDate(view.due).earliest;
  return { type: 'follow-up', date: view.due, earliest, day: view.dueDay, ...view };
}
