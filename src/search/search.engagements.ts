import type { EntityManager } from 'typeorm';
import { askedWords, unfinished } from '../engagements/engagement.words.js';
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
 * $1 the words, $2 and $3 the words before the last and the last when it may be unfinished, $4 how many, $5 today, $6 and $7 the marks
 * of a hit.
 * Ranked inside the owner's view, which alone can use the index; the rest under the policies of the engagement and the passage.
 * The snippet is cut out of what stands round the first hit: a word said ten thousand times would take half a minute.
 * A query without any word that the index knows would read everything, and finds nothing. Of two texts that fit alike, the newer one
 * comes first.
 */
const RANKED = `
  with asked as (
    select ${askedWords('$1', '$2', '$3')} as words
  ), best as (
    select s.id, s.passage_id, ts_rank(s.words, asked.words, 1) as rank
    from engagement_search s, asked
    where s.words @@ asked.words and querytree(asked.words) not in ('', 'T')
    order by rank desc limit 1000
  ), ranked as (
    select distinct on (e.id) e.id, best.passage_id, best.rank
    from best join engagement e on e.id = best.id
    order by e.id, best.rank desc
  )`;

const FOUND = `${RANKED}, shown as (
    select e.id, e.title, e.kind, e.date, e.place, left(e.text, 200) as beginning, r.rank,
      coalesce(p.text, e.text) as text, r.rank / nullif(max(r.rank) over (), 0) + 0.5 / (1 + greatest(0, $5::date - e.day) / 1826.0) as score
    from ranked r join engagement e on e.id = r.id left join passage p on p.id = r.passage_id
    order by score desc, e.id limit $4
  )
  select shown.id, title, kind, date, place, beginning,
    ts_headline('english', translate(substr(text, greatest(1, hit - 2000), 10000), $6 || $7, ''), asked.words,
      'MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … ", StartSel=' || $6 || ', StopSel=' || $7) as marked,
    (select s.state_id from engagement_state s where s.engagement_id = shown.id and s.role in ('met', 'acted', 'acted-with-us', 'hosted', 'subject')
      order by s.role = 'met' desc, s.state_id limit 1) as "stateId"
  from shown, asked, lateral (select coalesce(min(nullif(strpos(lower(text), word), 0)), 1) as hit
    from regexp_split_to_table(lower($1), '[^[:alnum:]]+') word where word <> '') first
  order by score desc, shown.id`;

/** What `foundEngagements` asks the database; test/engagements/plans.spec.ts pins its plan. */
export function searchStatement(q: string, limit: number, today: string): { sql: string; values: unknown[] } {
  return { sql: FOUND, values: [q, ...unfinished(q), limit, today, HIT_START, HIT_STOP] };
}

/** How many engagements the words would find, a thousand at most. */
export async function countEngagements(em: EntityManager, q: string): Promise<number> {
  const [row]: [{ n: number }] = await em.query(`${RANKED} select count(*)::int as n from ranked`, [
    q,
    ...unfinished(q),
  ]);
  return row.n;
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

function firstWords(text: string): string | undefined {
  const line = text
    .split('\n')
    .find((one) => one.trim() !== '')
    ?.trim();
  return line && line.length > 100 ? `${line.slice(0, 100).replace(/\s+\S*$/, '')}…` : line;
}
