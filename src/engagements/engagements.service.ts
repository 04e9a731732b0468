import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { edit } from '../platform/database/edit.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { bringBack, findRecord, putAway } from '../platform/visibility/records.js';
import { audienceAfter, audienceOf } from './engagement.audience.js';
import { Engagement } from './engagement.entity.js';
import { historyOf } from './engagement.history.js';
import { setParts } from './engagement.parts.js';
import { attachedIds, checkReferences } from './engagement.references.js';
import { timeColumns } from './engagement.time.js';
import { engagementViews } from './engagement.views.js';
import { EngagementAct } from './engagement-act.entity.js';
import type { EngagementChangeView, EngagementView } from './engagement-view.dto.js';
import type { CreateEngagementDto, EngagementsQuery, PatchEngagementDto } from './engagements.dto.js';
import { listEngagements } from './engagements.list.js';
import { InvitationMail } from './invitation-mail.js';
import type { Kind } from './kinds.js';

/** Who writes. */
interface Editor {
  id: string;
}

@Injectable()
export class EngagementsService {
  constructor(private readonly invitations: InvitationMail) {}

  /** Newest first, undated last. */
  async list(em: EntityManager, query: EngagementsQuery): Promise<Page<EngagementView>> {
    const { items, ...page } = await listEngagements(em, query);
    return { ...page, items: await this.views(em, items) };
  }

  /**
   * @param deleted whether one that was deleted is found too
   * @throws Problem 404
   */
  async find(em: EntityManager, id: string, deleted = false): Promise<EngagementView> {
    const [view] = await this.views(em, [id]);
    if (!view || (view.deletedAt && !deleted)) throw Problem.notFound();
    return view;
  }

  /** The visible ones among these, deleted ones included, in the order of the ids; the number of queries is always the same. */
  views(em: EntityManager, ids: string[]): Promise<EngagementView[]> {
    return engagementViews(em, ids);
  }

  /** The changes of an engagement and of all that hangs on it, newest first, as far as the reader may see it now. */
  async history(em: EntityManager, id: string, page: PageQuery): Promise<Page<EngagementChangeView>> {
    await this.find(em, id, true);
    return historyOf(em, id, page);
  }

  /**
   * Writes an engagement with all that hangs on it, and returns its id.
   * @throws Problem 422 that points at what the actor does not know of
   */
  async create(em: EntityManager, actor: Editor, dto: CreateEngagementDto): Promise<string> {
    await checkReferences(em, dto);
    const kinds = kindsOf(dto, []);
    const time = await timeColumns(em, dto, null, actor.id);
    const values = { ...columnsOf(dto), ...time, ...audienceOf(dto), kind: kinds[0]! };
    const { identifiers } = await em.insert(Engagement, values);
    const id: string = identifiers[0]!.id;
    await setParts(em, { id, editor: actor.id, date: dto.date, kinds, kindBefore: dto.kind }, dto);
    return id;
  }

  /** @throws Problem 403, 404, 412, 422 */
  async patch(em: EntityManager, actor: Editor, id: string, version: number, dto: PatchEngagementDto): Promise<void> {
    const before = await findRecord(em, Engagement, id);
    const kinds = kindsOf(dto, await this.kinds(em, id));
    const audience = audienceAfter(before, dto, actor.id);
    const time = await timeColumns(em, dto, before, actor.id);
    await edit(em, Engagement, id, version, { ...columnsOf(dto), ...time, ...audience, kind: kinds[0]! });
    await checkReferences(em, dto, await attachedIds(em, id));
    const date = dto.date === undefined ? before.date : dto.date;
    await setParts(em, { id, editor: actor.id, date, kinds, kindBefore: before.kind }, dto);
    await this.invitations.renew(em, id);
  }

  /** Deletes reversibly. @throws Problem 404, 412 */
  async remove(em: EntityManager, id: string, version: number): Promise<void> {
    await putAway(em, Engagement, id, version);
    await this.invitations.renew(em, id);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<void> {
    await bringBack(em, Engagement, id, version);
    await this.invitations.renew(em, id);
  }

  private async kinds(em: EntityManager, id: string): Promise<Kind[]> {
    const acts = await em.find(EngagementAct, { where: { engagementId: id }, order: { placeInOrder: 'ASC' } });
    return acts.map(({ kind }) => kind);
  }
}

/** All kinds, the first one first. A kind that is given alone takes the first one's place. */
function kindsOf({ kind, kinds }: PatchEngagementDto, before: Kind[]): Kind[] {
  const rest = kinds ?? (kind ? before.slice(1) : before);
  return [...new Set(kind ? [kind, ...rest] : rest)];
}

function columnsOf({ date, dateText, finerDates, stage, title, text, place }: PatchEngagementDto) {
  return { date, dateText, finerDates, stage, title, text, place };
}
