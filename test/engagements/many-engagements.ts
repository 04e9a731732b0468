import type { TestApp } from '../app.js';

/**
 * Writes many engagements at once, past the triggers, as they would have left them: eight in ten internal, one in twenty restricted to
 * nobody; each with a kind, one to two states, two people, and some with an ask.
 * @returns when the planner knows of them
 */
export async function manyEngagements(app: Pick<TestApp, 'sql'>, count: number): Promise<void> {
  await app.sql(
    `set session_replication_role = 'replica';
     create temporary table seed as
       select n, gen_random_uuid() as id, (date '2005-01-01' + (n * 7919) % 7300) as day,
         (array['meeting', 'letter', 'call', 'email', 'event', 'vote'])[1 + (hashint4(n) & 1023) % 6] as kind,
         (array['internal', 'internal', 'internal', 'internal', 'public', 'partners'])[1 + n % 6] as wide, n % 20 = 0 as restricted
       from generate_series(1, ${count}) n;
     insert into engagement (id, date, earliest, latest, day, kind, text, visibility, readers)
       select id, day::text, day, day, day, kind, words || ' ' || words, case when restricted then 'restricted' else wide end,
         case when restricted then '{}' else readers_of(wide, null, '{}') end
       from seed, lateral (select string_agg((array['water', 'school', 'bridge', 'treaty', 'hospital', 'river', 'council', 'shelter', 'market',
         'union', 'garden', 'harvest'])[1 + (seed.n * k * 31 + k) % 12] || case when k = 3 then seed.n % 500 else k end, ' ') as words
         from generate_series(1, 30) k) w;
     insert into engagement_attribution (id, readers) select id, readers from engagement;
     insert into engagement_act (engagement_id, kind) select id, kind from engagement;
     insert into engagement_state (engagement_id, state_id, role, day)
       select s.id, t.id, 'met', s.day from seed s join (select id, row_number() over (order by id) as r from state) t on t.r = 1 + (s.n * 7) % 195
       union all select s.id, 'KAZ', 'subject', s.day from seed s where s.n % 25 = 1;
     insert into engagement_person (engagement_id, side, name) select id, 'theirs', 'Somebody ' || n from seed, generate_series(1, 2);
     insert into ask (engagement_id, text) select id, 'Endorse it' from seed where n % 10 = 0;
     insert into engagement_words (engagement_id, words) select id, search_words('', text) from engagement;
     set session_replication_role = 'origin';
     analyze`,
    undefined,
    'superuser',
  );
}
