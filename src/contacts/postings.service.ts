import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { missionRefs, requireMission } from '../missions/mission-ref.js';
import { organisationRefs, requireOrganisation } from '../organisations/organisation-ref.js';
import { Clock } from '../platform/clock/clock.js';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { Problem } from '../platform/http/problem.js';
import { Posting } from './posting.entity.js';
import type { LeftPostDto, PostingDto, PostingView } from './postings.dto.js';

/** Who served where and when. A posting changes with its contact: the contact's version stands for it. */
@Injectable()
export class PostingsService {
  constructor(private readonly clock: Clock) {}

  /** @throws Problem 422 at a field under `pointer` */
  async add(em: EntityManager, contactId: string, dto: PostingDto, pointer = ''): Promise<void> {
    await check(em, dto, pointer);
    await em.insert(Posting, { contactId, ...columns(dto) });
  }

  /** @throws Problem 404, 422 */
  async change(em: EntityManager, contactId: string, id: string, dto: PostingDto): Promise<void> {
    const posting = await this.find(em, contactId, id);
    const merged = { ...asDto(posting), ...dto };
    await check(em, merged, '');
    await em.update(Posting, { id }, columns(merged));
  }

  /** @throws Problem 404; 409 while an engagement that the actor may read shows it */
  async remove(em: EntityManager, contactId: string, id: string): Promise<void> {
    await this.find(em, contactId, id);
    // by plain SQL: engagements stand above this folder
    const shown: unknown[] = await em.query('select from engagement_person where posting_id = $1 limit 1', [id]);
    if (shown.length > 0) throw Problem.conflict('conflict', 'Something else still refers to this.');
    await em.delete(Posting, { id });
  }

  /** Closes what is open, and opens the next. @throws Problem 422 when they left before they came, or `next` names nothing known */
  async leave(em: EntityManager, contactId: string, { on, next }: LeftPostDto): Promise<void> {
    const today = this.today();
    const left = on ?? today;
    for (const posting of await em.findBy(Posting, { contactId, toDate: IsNull() })) {
      requireOrder(posting.fromDate, left, '/on');
      await em.update(Posting, { id: posting.id }, { toDate: left });
    }
    if (next) await this.add(em, contactId, { from: left, ...next }, '/next');
  }

  /** The postings of several contacts, newest first, by contact. */
  async views(em: EntityManager, contactIds: string[]): Promise<Map<string, PostingView[]>> {
    const postings = await em.find(Posting, {
      where: { contactId: In(contactIds) },
      order: { toDay: 'DESC', fromDay: 'DESC', id: 'ASC' },
    });
    const missions = await missionRefs(
      em,
      postings.flatMap(({ missionId }) => missionId ?? []),
    );
    const organisations = await organisationRefs(
      em,
      postings.flatMap(({ organisationId }) => organisationId ?? []),
    );
    const byContact = new Map<string, PostingView[]>(contactIds.map((id) => [id, []]));
    for (const posting of postings) {
      byContact.get(posting.contactId)!.push({
        id: posting.id,
        mission: (posting.missionId && missions.get(posting.missionId)) || null,
        organisation: (posting.organisationId && organisations.get(posting.organisationId)) || null,
        rank: posting.rank,
        title: posting.title,
        portfolio: posting.portfolio,
        from: posting.fromDate,
        to: posting.toDate,
      });
    }
    return byContact;
  }

  /** The posting held on a day (default: today) among postings newest first. */
  heldOn(postings: PostingView[], day = this.today()): PostingView | null {
    return postings.find(({ from, to }) => covers(from, to, day)) ?? null;
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }

  private async find(em: EntityManager, contactId: string, id: string): Promise<Posting> {
    const posting = await em.findOneBy(Posting, { id, contactId });
    if (!posting) throw Problem.notFound();
    return posting;
  }
}

/** The last day of a posting counts as held; an end known to the month lasts through it. */
function covers(from: string | null, to: string | null, day: string): boolean {
  return (!from || parsePartialDate(from).earliest <= day) && (!to || parsePartialDate(to).latest > day);
}

async function check(
  em: EntityManager,
  { mission, organisation, from, to }: PostingDto,
  pointer: string,
): Promise<void> {
  if (Boolean(mission) === Boolean(organisation)) {
    const detail = 'A posting is at a mission or at an organisation.';
    throw Problem.invalid([{ pointer: `${pointer}/mission`, code: 'one-of', detail }]);
  }
  if (mission) await requireMission(em, mission, `${pointer}/mission`);
  if (organisation) await requireOrganisation(em, organisation, `${pointer}/organisation`);
  requireOrder(from, to, `${pointer}/to`);
}

function requireOrder(from: string | null | undefined, to: string | null | undefined, pointer: string): void {
  if (!from || !to || parsePartialDate(from).earliest <= parsePartialDate(to).latest) return;
  throw Problem.invalid([{ pointer, code: 'order', detail: 'A posting ends after it begins.' }]);
}

function columns({ mission, organisation, rank, title, portfolio, from, to }: PostingDto) {
  return { missionId: mission, organisationId: organisation, rank, title, portfolio, fromDate: from, toDate: to };
}

function asDto({ missionId, organisationId, rank, title, portfolio, fromDate, toDate }: Posting): PostingDto {
  return { mission: missionId, organisation: organisationId, rank, title, portfolio, from: fromDate, to: toDate };
}
