import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { decodeCursor, type Page, toPage } from '../platform/http/page.js';
import { Engagement } from './engagement.entity.js';
import { askedWords, unfinished } from './engagement.words.js';
import type { EngagementFilter, EngagementsQuery } from './engagements.dto.js';
import { OWN_ROLES, STATE_ROLES } from './kinds.js';

/** The ids of one page of the list, newest first, undated last. */
export async function listEngagements(em: EntityManager, query: EngagementsQuery): Promise<Page<string>> {
  const select = matching(em, query);
  const counted = query.total ? { total: await select.getCount() } : {};
  const rows = await pageOf(select, query).getMany();
  const { items, next } = toPage(rows, query.limit, ({ day, id }) => [day, id]);
  return { items: items.map(({ id }) => id), next, ...counted };
}

/** What the list asks the database for; test/engagements/plans.spec.ts pins its plan. */
export function listStatement(em: EntityManager, query: EngagementsQuery): [sql: string, values: unknown[]] {
  return pageOf(matching(em, query), query).getQueryAndParameters();
}

/** SQL: the ids of all engagements that match, in no order. */
export function matchingStatement(em: EntityManager, filter: EngagementFilter): [sql: string, values: unknown[]] {
  return matching(em, filter).select('e.id').getQueryAndParameters();
}

type Select = SelectQueryBuilder<Engagement>;

function pageOf(select: Select, { cursor, limit }: EngagementsQuery): Select {
  if (cursor) {
    const [day, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
    select.andWhere('(e.day, e.id) < (:day, :id)', { day, id });
  }
  return select
    .orderBy('e.day', 'DESC')
    .addOrderBy('e.id', 'DESC')
    .limit(limit + 1);
}

const SOME = {
  state: `exists (select from engagement_state x where x.engagement_id = e.id and x.state_id = :state and x.role = any(:roles))`,
  kind: `exists (select from engagement_act x where x.engagement_id = e.id and x.kind = any(:kind))`,
  person: `exists (select from engagement_person x where x.engagement_id = e.id and x.contact_id = :person)`,
  mission: `exists (select from engagement_mission x where x.engagement_id = e.id and x.mission_id = :mission)`,
  campaign: `e.id in (select engagement_id from engagement_campaign where campaign_id = :campaign)`,
  instrument: `e.id in (select engagement_id from engagement_instrument where instrument_id = :instrument
    union all select engagement_id from ask where instrument_id = :instrument)`,
  words: `e.id in (select s.id from engagement_search s, (select ${askedWords(':q', ':before', ':last')} as words) asked
    where s.words @@ asked.words and querytree(asked.words) not in ('', 'T'))`,
  withAsks: `exists (select from ask x where x.engagement_id = e.id)`,
};

function matching(em: EntityManager, query: EngagementFilter & Pick<EngagementsQuery, 'deleted'>): Select {
  const { state, thirdState, kind, person, mission, instrument, campaign, from, to, q, withAsks, deleted } = query;
  const select = em.createQueryBuilder(Engagement, 'e').select(['e.id', 'e.day']);
  if (deleted) select.withDeleted().where('e.deletedAt is not null');
  if (state) select.andWhere(SOME.state, { state, roles: thirdState ? STATE_ROLES : OWN_ROLES });
  if (kind) select.andWhere(SOME.kind, { kind });
  if (person) select.andWhere(SOME.person, { person });
  if (mission) select.andWhere(SOME.mission, { mission });
  if (instrument) select.andWhere(SOME.instrument, { instrument });
  if (campaign) select.andWhere(SOME.campaign, { campaign });
  if (q !== undefined) select.andWhere(SOME.words, wordsOf(q));
  if (withAsks) select.andWhere(SOME.withAsks);
  // an entry known to the month may have been on any of its days; one without a date is in no period
  if (from) select.andWhere('e.latest >= :first', { first: parsePartialDate(from).earliest });
  if (to) select.andWhere('e.day <= :last and e.earliest is not null', { last: parsePartialDate(to).latest });
  return select;
}

function wordsOf(q: string) {
  const [before, last] = unfinished(q);
  return { q, before, last };
}
