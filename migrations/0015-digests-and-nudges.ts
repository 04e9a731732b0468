import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One mail a day instead of single ones; and what nobody planned and somebody should know of. */
export class DigestsAndNudges1795000000015 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(HABITS);
    await run.query(DIGESTS);
    await run.query(IMPORTED);
    await run.query(REASONS);
    await run.query(NUDGES);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table nudge;
      drop index posting_open_from_idx, engagement_planned_idx;
      alter table priority_state drop column added_at;
      alter table campaign drop column no_contact_months;
      drop trigger imported on posting;
      drop trigger imported on engagement;
      drop function mark_imported();
      alter table posting drop column imported;
      alter table engagement drop column imported;
      drop table digest, daily_round;
      drop function are_visible(text[]);
      drop index reminder_in_digest_idx;
      alter table reminder drop column in_digest;
      alter table reminder_habit drop column nudges_by_mail, drop column digest_time;
      delete from protected_table where name in ('nudge', 'digest');
    `);
  }
}

const HABITS = `
  alter table reminder_habit
    -- local time of day of the one mail; null: each reminder is a mail of its own
    add column digest_time text check (digest_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add column nudges_by_mail text[] not null default '{no-contact,write-up,old-posting}'
      check (nudges_by_mail <@ '{no-contact,write-up,old-posting}');
`;

const DIGESTS = `
  -- goes with the digest of its day and not by itself
  alter table reminder add column in_digest boolean not null default false;
  create index reminder_in_digest_idx on reminder (user_id, at) where state = 'scheduled' and in_digest;

  -- when each of us is next looked after, and was last; nobody's words
  create table daily_round (
    id uuid primary key references app_user,
    next_at timestamptz not null,
    last_at timestamptz
  );
  create index daily_round_next_at_idx on daily_round (next_at);

  -- asked under the reader's own rights: each is named 'follow_up:<id>'
  create function are_visible(refs text[]) returns boolean stable language sql as $$
    select not exists (select from unnest(refs) ref where not is_visible(split_part(ref, ':', 1), split_part(ref, ':', 2))) $$;

  -- a mail that speaks of several records is for nobody but its recipient, who must see each of them
  create table digest (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references app_user,
    -- the moment whose digest it is
    at timestamptz not null,
    -- what its words speak of; none before they are written
    speaks_of text[] not null default '{}',
    constraint digest_user_id_at_key unique (user_id, at)
  );
  alter table digest enable row level security;
  create policy visible on digest using ((select acts_as_system()) or user_id = (select actor()) and are_visible(speaks_of));
  create trigger history after insert or update or delete on digest for each row execute function record_history('digest', 'id', 'speaks_of');
  insert into protected_table values ('digest', 'own-policy');
`;

const IMPORTED = `
  alter table engagement add column imported boolean not null default false;
  alter table posting add column imported boolean not null default false;
  update engagement e set imported = true from import_item i
    where i.record = 'engagement' and i.action = 'create' and i.record_id = e.id::text;
  update posting p set imported = true from import_item i
    where i.record = 'contact' and i.action = 'create' and i.record_id = p.contact_id::text;
  -- whatever an import makes in its transaction came by it, for good
  create function mark_imported() returns trigger language plpgsql as $$
  begin
    new.imported := coalesce(current_setting('app.importing', true), '') = 'yes';
    return new;
  end $$;
  create trigger imported before insert on engagement for each row execute function mark_imported();
  create trigger imported before insert on posting for each row execute function mark_imported();
`;

const REASONS = `
  alter table campaign
    -- after so many months without two-way contact with a priority state its owner is told; null: never
    add column no_contact_months int default 6 check (no_contact_months between 1 and 120);
  alter table priority_state add column added_at timestamptz not null default now();
  update priority_state p set added_at = s.at from (
    select campaign_id, state_id, min(at) as at from stage_change group by 1, 2) s
    where s.campaign_id = p.campaign_id and s.state_id = p.state_id;
  create index engagement_planned_idx on engagement (latest) where stage in ('requested', 'offered', 'confirmed');
  create index posting_open_from_idx on posting (from_day) where to_date is null;
`;

const NUDGES = `
  create table nudge (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references app_user,
    kind text not null check (kind in ('no-contact', 'write-up', 'old-posting')),
    priority_state_id uuid references priority_state on delete cascade,
    engagement_id uuid references engagement,
    posting_id uuid references posting on delete cascade,
    -- the day that the reason is counted from: tells one reason from the next
    since date not null,
    state text not null default 'open' check (state in ('open', 'dismissed', 'settled')),
    snoozed_until timestamptz,
    dismissed_at timestamptz,
    mail_id uuid,
    version int not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint nudge_of_its_kind check (
      num_nonnulls(priority_state_id, engagement_id, posting_id) = 1
      and (kind = 'no-contact') = (priority_state_id is not null) and (kind = 'write-up') = (engagement_id is not null)),
    constraint nudge_dismissed check ((state = 'dismissed') = (dismissed_at is not null))
  );
  create unique index nudge_reason_idx on nudge (user_id, coalesce(priority_state_id, engagement_id, posting_id), since);
  create index nudge_priority_state_id_idx on nudge (priority_state_id);
  create index nudge_engagement_id_idx on nudge (engagement_id);
  create index nudge_posting_id_idx on nudge (posting_id);
  create index nudge_mail_id_idx on nudge (mail_id) where mail_id is not null;
  create trigger stamp before insert or update on nudge for each row execute function stamp_shared();
  -- for the one person, who must see what it is about; so is its history, which therefore is its own
  alter table nudge enable row level security;
  do $$ begin
    execute format('create policy visible on nudge using (((select acts_as_system()) or user_id = (select actor()))%s)', visible_parents('nudge', 'and'));
  end $$;
  create trigger history after insert or update or delete on nudge for each row execute function record_history('nudge', 'id');
  insert into protected_table values ('nudge', 'child');
`;
