import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules from which reminders follow, of follow-ups and of campaigns; and when each of us likes to be reminded. */
export class ReminderRules1795000000008 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(PROTECT);
    await run.query(RULES);
    await run.query(REMINDERS);
    await run.query(HABITS);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table reminder_habit;
      drop policy visible on reminder;
      drop trigger history_of_follow_up_id on reminder;
      drop trigger end_of_follow_up_id on reminder;
      drop trigger history_of_campaign_id on reminder;
      drop trigger end_of_campaign_id on reminder;
      alter table reminder drop column for_day, drop column rule_id, drop column campaign_id, alter column follow_up_id set not null;
      delete from protected_table where name in ('reminder', 'reminder_rule', 'reminder_habit');
      call protect_child('reminder', 'follow_up_id');
      drop table reminder_rule;
      drop procedure protect_child_of_one(text, text[]);
    `);
  }
}

const PROTECT = `
  -- a child of one of several records, which its columns name in turn: the history of that one has its changes
  create procedure protect_child_of_one(tab text, variadic parent_columns text[]) language plpgsql as $$
  declare parent_column text; parent text; begin
    execute format('alter table %I enable row level security', tab);
    execute format('create policy visible on %I using (((select principals()) is not null or (select acts_as_system()))%s)', tab, visible_parents(tab, 'and'));
    foreach parent_column in array parent_columns loop
      parent := (select f.relname from pg_constraint c
        join pg_class f on f.oid = c.confrelid
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.conrelid = format('public.%I', tab)::regclass and a.attname = parent_column);
      execute format('create trigger %I after insert or update on %I for each row when (new.%I is not null) execute function record_history(%L, %L)',
        'history_of_' || parent_column, tab, parent_column, parent, parent_column);
      execute format('create trigger %I after delete on %I for each row when (old.%I is not null) execute function record_history(%L, %L)',
        'end_of_' || parent_column, tab, parent_column, parent, parent_column);
    end loop;
    insert into protected_table values (tab, 'child') on conflict do nothing;
  end $$;
`;

const RULES = `
  create table reminder_rule (
    id uuid primary key default gen_random_uuid(),
    follow_up_id uuid references follow_up,
    campaign_id uuid references campaign,
    -- null: whoever owns it
    user_id uuid references app_user,
    kind text not null check (kind in ('offset', 'weekly')),
    count int check (count between 0 and 400),
    unit text check (unit in ('day', 'working-day', 'week', 'month')),
    direction text check (direction in ('before', 'after')),
    weekday int check (weekday between 1 and 7),
    time text not null check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    constraint reminder_rule_of_one check (num_nonnulls(follow_up_id, campaign_id) = 1),
    constraint reminder_rule_whole check (
      kind = 'offset' and num_nonnulls(count, unit, direction) = 3 and weekday is null
      or kind = 'weekly' and num_nonnulls(count, unit, direction) = 0 and weekday is not null)
  );
  create index reminder_rule_follow_up_id_idx on reminder_rule (follow_up_id);
  create index reminder_rule_campaign_id_idx on reminder_rule (campaign_id);
  call protect_child_of_one('reminder_rule', 'follow_up_id', 'campaign_id');
`;

const REMINDERS = `
  drop policy visible on reminder;
  drop trigger history on reminder;
  alter table reminder
    alter column follow_up_id drop not null,
    add column campaign_id uuid references campaign,
    add column rule_id uuid references reminder_rule on delete set null,
    -- the day that the rule names: the same occurrence is never made twice
    add column for_day date,
    add constraint reminder_of_one check (num_nonnulls(follow_up_id, campaign_id) = 1),
    add constraint reminder_rule_id_user_id_for_day_key unique (rule_id, user_id, for_day);
  create index reminder_campaign_id_idx on reminder (campaign_id);
  call protect_child_of_one('reminder', 'follow_up_id', 'campaign_id');
`;

const HABITS = `
  -- one row each of us who has set any; colleagues' reminders are planned by them, so all staff may read them
  create table reminder_habit (
    id uuid primary key references app_user,
    working_days int[] not null default '{1,2,3,4,5}' check (cardinality(working_days) between 1 and 7 and working_days <@ '{1,2,3,4,5,6,7}'),
    quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    quiet_to text check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    -- the rules of a follow-up for which nobody says otherwise
    rules jsonb not null default '[]',
    constraint reminder_habit_quiet check (num_nonnulls(quiet_from, quiet_to) <> 1)
  );
  alter table reminder_habit enable row level security;
  create policy visible on reminder_habit for select using ((select principals()) && '{staff,system}'::text[]);
  create policy own on reminder_habit using (id = (select actor())) with check (id = (select actor()));
  create trigger history after insert or update or delete on reminder_habit for each row execute function record_history('app_user', 'id');
  insert into protected_table values ('reminder_habit', 'own-policy');
`;
