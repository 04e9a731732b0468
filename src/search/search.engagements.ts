import type { EntityManager } from 'typeorm';
import type { Kind } from '../engagements/kinds.js';
import { stateRefs } from '../states/state-ref.js';
import type { FoundView } from './search.dto.js';
import { HIT_START, HIT_STOP, pieces } from './snippet.js';

interface FoundEngagement {
  id: string;
  title: string | null;
  kind: Kind;
  date: string | null;
  place: string | null;
  beginning: string;
  marked: string;
  stateId: string | null;
}

/**
 * $1 the words, $2 the last of them when it may be unfinished, $3 how many, $4 today, $5 and $6 the marks of a hit.
 * Ranked inside the owner's view, which alone can use the index; the rest under the policies of the engagement and the passage.
 * A query without any word that the index knows would read everything, and finds nothing. Of two texts that fit alike, the newer one
 * comes first.
 */
const FOUND = `
  with asked as (
    select websearch_to_tsquery('simple', $1) || websearch_to_tsquery('english', $1)
      || case when $2::text is null then ''::tsquery else to_tsquery('simple', $2) end as words
  ), best as (
    select s.id, s.passage_id, ts_rank(s.words, asked.words, 1) as rank
    from engagement_search s, asked
    where s.words @@ asked.words and querytree(asked.words) not in ('', 'T')
    order by rank desc limit 1000
  ), ranked as (
    select distinct on (e.id) e.id, best.passage_id, best.rank
    from best join engagement e on e.id = best.id
    order by e.id, best.rank desc
  ), shown as (
    select e.id, e.title, e.kind, e.date, e.place, left(e.text, 200) as beginning, r.rank,
      coalesce(p.text, e.text) as text, r.rank / nullif(max(r.rank) over (), 0) + 0.5 / (1 + greatest(0, $4::date - e.day) / 1826.0) as score
    from ranked r join engagement e on e.id = r.id left join passage p on p.id = r.passage_id
    order by score desc, e.id limit $3
  )
  select shown.id, title, kind, date, place, beginning,
    ts_headline('english', translate(text, $5 || $6, ''), asked.words,
      'MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … ", StartSel=' || $5 || ', StopSel=' || $6) as marked,
    (select s.state_id from engagement_state s where s.engagement_id = shown.id and s.role in ('met', 'acted', 'acted-with-us', 'hosted', 'subject')
      order by s.role = 'met' desc, s.state_id limit 1) as "stateId"
  from shown, asked order by score desc, shown.id`;

/** What `foundEngagements` asks the database; test/engagements/plans.spec.ts pins its plan. */
export function searchStatement(q: string, limit: number, today: string): { sql: string; values: unknown[] } {
  return { sql: FOUND, values: [q, unfinished(q), limit, today, HIT_START, HIT_STOP] };
}

/** Engagements by the words of their titles, texts, places and passages, best and newest first. */
export async function foundEngagements(
  em: EntityManager,
  q: string,
  limit: number,
  today: string,
): Promise<FoundView[]> {
  const { sql, values } = searchStatement(q, limit, today);
  const rows: FoundEngagement[] = await em.query(sql, values);
  const states = await stateRefs(
    em,
    rows.flatMap(({ stateId }) => stateId ?? []),
  );
  return rows.map(({ id, title, kind, date, place, beginning, marked, stateId }) => ({
    type: 'engagement',
    id,
    title: title ?? firstWords(beginning) ?? kind,
    subtitle: [kind, place].filter(Boolean).join(', '),
    state: (stateId && states.get(stateId)) || null,
    date,
    snippet: marked === '' ? null : pieces(marked),
  }));
}

/** What is typed is searched while the last word is not finished: a query for all words, the last one as a beginning. */
function unfinished(q: string): string | null {
  if (!/^[\p{L}\p{N}\s]*[\p{L}\p{N}]{2}$/u.test(q)) return null;
  return `${q.trim().split(/\s+/).join(' & ')}:*`;
}

function firstWords(text: string): string | undefined {
  const line = text
    .split('\n')
    .find((one) => one.trim() !== '')
    ?.trim();
  return line && line.length > 100 ? `${line.slice(0, 100).replace(/\s+\S*$/, '')}…` : line;
}
