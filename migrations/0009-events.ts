import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

/** What happens on given days, and follow-ups that are due so long before or after it. */
export class Events1795000000009 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(EVENT);
    await run.query(ANCHORS);
    await run.query(MOVES);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger anchored_follow_ups on engagement;
      drop trigger anchored_follow_ups on event;
      drop function move_follow_ups();
      create or replace function derive_due_day() returns trigger language plpgsql as $$
      begin
        new.due_day := coalesce(partial_date_latest(new.due), '9999-12-31'::date);
        return new;
      end $$;
      drop function anchored_due(follow_up);
      alter table reminder_rule drop column stale;
      alter policy visible on follow_up using (true);
      alter table follow_up drop column anchor, drop column anchor_count, drop column anchor_unit, drop column anchor_direction, drop column event_id;
      call renew_record_policy('follow_up');
      drop table event, recurring_session;
      delete from protected_table where name in ('event', 'recurring_session');
    `);
  }
}

const EVENT = `
  -- what comes back every year, with its usual months alone: the dates are entered as an event when they are known
  create table recurring_session (
    id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,119}$'),
    name text not null check (length(name) between 1 and 300),
    body text not null,
    place text,
    months int[] not null,
    usual_months text not null,
    typical_length text,
    examples text not null default '',
    source text not null,
    note text not null default '',
    version int not null default 1,
    updated_at timestamptz not null default now()
  );
  call protect_shared('recurring_session');

  create table event (
    id uuid primary key default gen_random_uuid(),
    name text not null check (length(name) between 1 and 300),
    body text check (length(body) <= 300),
    place text check (length(place) <= 300),
    date text,
    earliest date,
    latest date,
    day date not null default '0001-01-01',
    session_id text references recurring_session,
    note text not null default '' check (length(note) <= 20000),
    ${RECORD_COLUMNS}
  );
  create index event_day_id_idx on event (day desc, id desc);
  create trigger days before insert or update on event for each row execute function derive_days();
  call protect_record('event', 'earliest', 'latest', 'day');
`;

const ANCHORS = `
  alter table follow_up
    add column event_id uuid references event,
    -- due so long before the first or after the last day of its event, or of the engagement that it came from
    add column anchor text check (anchor in ('event', 'engagement')),
    add column anchor_count int check (anchor_count between 0 and 400),
    add column anchor_unit text check (anchor_unit in ('day', 'week', 'month')),
    add column anchor_direction text check (anchor_direction in ('before', 'after')),
    add constraint follow_up_anchor_whole check (num_nonnulls(anchor, anchor_count, anchor_unit, anchor_direction) in (0, 4)),
    add constraint follow_up_anchored_to check (anchor is null or anchor = 'event' and event_id is not null or anchor = 'engagement' and engagement_id is not null);
  create index follow_up_event_id_idx on follow_up (event_id);
  call renew_record_policy('follow_up');

  -- whoever edits a follow-up need not see what it is counted from
  create function anchored_due(f follow_up) returns text stable language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    held text := current_setting('app.principals', true);
    first_day date;
    last_day date;
    step interval := make_interval(
      days => case f.anchor_unit when 'day' then f.anchor_count when 'week' then 7 * f.anchor_count else 0 end,
      months => case f.anchor_unit when 'month' then f.anchor_count else 0 end);
  begin
    perform set_config('app.principals', '{system}', true);
    if f.anchor = 'event' then
      select earliest, latest into first_day, last_day from event where id = f.event_id;
    else
      select earliest, latest into first_day, last_day from engagement where id = f.engagement_id;
    end if;
    perform set_config('app.principals', held, true);
    return (case f.anchor_direction when 'before' then first_day - step else last_day + step end)::date::text;
  end $$;

  create or replace function derive_due_day() returns trigger language plpgsql as $$
  begin
    if new.anchor is not null then new.due := anchored_due(new); end if;
    new.due_day := coalesce(partial_date_latest(new.due), '9999-12-31'::date);
    return new;
  end $$;
`;

const MOVES = `
  -- its reminders are to be planned anew: the sweep does that, for those too that whoever moved it may not see
  alter table reminder_rule add column stale boolean not null default false;
  create index reminder_rule_stale_idx on reminder_rule (id) where stale;

  -- argument: what of a follow-up is counted from the row that moved, event or engagement
  create function move_follow_ups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); ids uuid[]; begin
    perform set_config('app.principals', '{system}', true);
    ids := array(select id from follow_up where anchor = tg_argv[0]
      and (tg_argv[0] = 'event' and event_id = new.id or tg_argv[0] = 'engagement' and engagement_id = new.id));
    update follow_up set anchor = anchor where id = any(ids) and status = 'open';
    update reminder_rule set stale = true where follow_up_id = any(ids);
    perform set_config('app.principals', held, true);
    return null;
  end $$;
  create trigger anchored_follow_ups after update on event for each row
    when ((old.earliest, old.latest) is distinct from (new.earliest, new.latest)) execute function move_follow_ups('event');
  create trigger anchored_follow_ups after update on engagement for each row
    when ((old.earliest, old.latest) is distinct from (new.earliest, new.latest)) execute function move_follow_ups('engagement');
`;
