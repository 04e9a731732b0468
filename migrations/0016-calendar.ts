import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The time of day of a meeting, and the calendars that one's own programs fetch. */
export class Calendar1795000000016 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(TIMES);
    await run.query(FEEDS);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger calendar_feeds on app_user;
      drop trigger calendar_feeds_of_changed on credential;
      drop trigger calendar_feeds_of_gone on credential;
      drop function revoke_calendar_feeds();
      drop table calendar_feed;
      alter table engagement drop column time, drop column until, drop column time_zone;
    `);
  }
}

const TIMES = `
  alter table engagement
    add column time text check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add column until text check (until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add column time_zone text check (length(time_zone) <= 64),
    -- only of a single day; on the clocks of a zone; it ends after it begins
    add constraint engagement_time_of_a_day check (time is null or date is not null and date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    add constraint engagement_time_in_a_zone check (num_nonnulls(time, time_zone) <> 1),
    add constraint engagement_until_after_time check (until is null or time is not null and until > time);
`;

const FEEDS = `
  create table calendar_feed (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references app_user on delete cascade,
    name text not null check (length(name) between 1 and 200),
    contents text[] not null check (cardinality(contents) between 1 and 4 and contents <@ '{follow-ups,deadlines,meetings,events}'),
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    last_fetched_at timestamptz,
    -- what was served last, and since when: a fetch that finds the same is told so
    content_hash bytea,
    content_since timestamptz,
    revoked_at timestamptz
  );
  create index calendar_feed_user_id_idx on calendar_feed (user_id);

  -- with a password go the addresses that its finder may have made, as sessions and tokens do; and a colleague who left has none
  create function revoke_calendar_feeds() returns trigger language plpgsql as $$
  begin
    update calendar_feed set revoked_at = now() where revoked_at is null
      and user_id = case tg_table_name when 'app_user' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(old) ->> 'user_id')::uuid end;
    return null;
  end $$;
  create trigger calendar_feeds_of_changed after update on credential for each row execute function revoke_calendar_feeds();
  create trigger calendar_feeds_of_gone after delete on credential for each row execute function revoke_calendar_feeds();
  create trigger calendar_feeds after update on app_user for each row
    when (old.disabled_at is null and new.disabled_at is not null) execute function revoke_calendar_feeds();
`;
