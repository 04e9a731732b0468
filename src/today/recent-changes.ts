import type { EntityManager } from 'typeorm';
import { missionRefs } from '../missions/mission-ref.js';
import { stateRefs } from '../states/state-ref.js';
import { userRefs } from '../users/user-ref.js';
import { type RecentImport, recentImports } from './recent-imports.js';
import type { RecentItem, RecentType } from './today.dto.js';

/** A changed record: its type, and the state that it is about. */
interface Titled {
  id: string;
  title: string;
  state: string | null;
}

interface Changed {
  scope: string;
  id: string;
  at: Date;
  actor: string;
}

const LOOKED_AT = 500;
const SHOWN = 12;

/**
 * The last changes made by people (what ships is loaded by nobody), one row a record; policies leave out what is hidden. What came
 * in with an import ($2: the transactions of those) would fill them all, and is told in one line.
 */
const CHANGED = `
  select scope, scope_id as id, at, actor_id as actor from (
    select distinct on (scope, scope_id) * from (
      select case scope when 'engagement_attribution' then 'engagement' else scope end as scope, scope_id, id, at, actor_id
      from history where actor_id is not null and scope = any($1) and tx <> all($2::xid8[]) order by id desc limit ${LOOKED_AT}) latest
    order by scope, scope_id, id desc) records
  order by records.id desc`;

const ENGAGEMENTS = `
  select e.id, coalesce(nullif(e.title, ''), nullif(left(e.text, 120), ''), e.kind) as title, (
    select s.state_id from engagement_state s where s.engagement_id = e.id order by s.role <> 'met', s.role <> 'acted', s.state_id limit 1) as state
  from engagement e where e.id = any($1) and e.deleted_at is null`;

const KINDS: Record<string, { type: RecentType; titles: string }> = {
  engagement: { type: 'engagement', titles: ENGAGEMENTS },
  follow_up: { type: 'follow-up', titles: plain('follow_up', 'title', 'state_id') },
  contact: { type: 'contact', titles: plain('contact', 'name') },
  mission: { type: 'mission', titles: plain('mission', `''`, 'state_id') },
  organisation: { type: 'organisation', titles: plain('organisation', 'name') },
  instrument: { type: 'instrument', titles: plain('instrument', 'name') },
  position: {
    type: 'position',
    titles: `select p.id, i.name as title, p.state_id as state from position p join instrument i on i.id = p.instrument_id
      where p.id = any($1) and p.deleted_at is null`,
  },
  state: { type: 'state', titles: 'select id, name_en as title, id as state from state where id = any($1)' },
  campaign: { type: 'campaign', titles: plain('campaign', 'name') },
  event: { type: 'event', titles: plain('event', 'name') },
};

/** What was changed lately, newest first, with the titles of what the actor may see; an import in one line. */
export async function recentChanges(em: EntityManager): Promise<RecentItem[]> {
  const imports = await recentImports(em);
  const scopes = [...Object.keys(KINDS), 'engagement_attribution'];
  const changed: Changed[] = await em.query(CHANGED, [scopes, imports.map(({ tx }) => tx)]);
  const titled = await titles(em, changed);
  const records = changed.flatMap((change) => {
    const record = titled.get(change.scope)?.get(change.id);
    return record ? [{ ...change, ...record, type: KINDS[change.scope]!.type, records: null }] : [];
  });
  const items = [...records, ...imports.filter(({ stands }) => stands).map(importLine)]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, SHOWN);
  const states = await stateRefs(
    em,
    items.flatMap(({ state }) => state ?? []),
  );
  const actors = await userRefs(
    em,
    items.map(({ actor }) => actor),
  );
  return items.map(({ type, id, title, state, at, actor, records: brought }) => ({
    ...{ type, id, title, records: brought },
    state: states.get(state ?? '') ?? null,
    at: at.toISOString(),
    actor: actors.get(actor)!,
  }));
}

function importLine({ id, at, actor, state, stateName, records }: RecentImport) {
  return { type: 'import' as const, id, at, actor, state, records, title: stateName ?? '' };
}

async function titles(em: EntityManager, changed: Changed[]): Promise<Map<string, Map<string, Titled>>> {
  const byScope = new Map<string, Map<string, Titled>>();
  for (const [scope, kind] of Object.entries(KINDS)) {
    const ids = changed.filter((change) => change.scope === scope).map(({ id }) => id);
    if (ids.length === 0) continue;
    const rows: Titled[] = await em.query(kind.titles, [ids]);
    if (scope === 'mission') await label(em, rows);
    byScope.set(scope, new Map(rows.map((row) => [row.id, row])));
  }
  return byScope;
}

/** A mission's label is made of its kind and city where it has no name. */
async function label(em: EntityManager, missions: Titled[]): Promise<void> {
  const refs = await missionRefs(
    em,
    missions.map(({ id }) => id),
  );
  for (const mission of missions) mission.title = refs.get(mission.id)!.label;
}

function plain(table: string, title: string, state = 'null::text'): string {
  return `select id, ${title} as title, ${state} as state from ${table} where id = any($1) and deleted_at is null`;
}
