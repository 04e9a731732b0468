import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

const STAGES = `('not-approached', 'approached', 'considering', 'committed', 'not-at-this-stage', 'parked')`;

/** Drives for one instrument: whom we persuade first, how far each has come, and what is to be done next. */
export class Campaigns1795000000007 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(CAMPAIGN);
    await run.query(PRIORITY_STATES);
    await run.query(LINKS);
    await run.query(`alter table position add column manner text check (length(manner) <= 300)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table position drop column manner;
      drop table engagement_campaign;
      alter policy visible on follow_up using (true);
      alter table follow_up drop column campaign_id;
      call renew_record_policy('follow_up');
      drop procedure renew_record_policy(text);
      drop table stage_change, priority_state, campaign;
      drop function derive_deadline_day(), keep_stage_changes();
      delete from protected_table where name in ('engagement_campaign', 'stage_change', 'priority_state', 'campaign');
    `);
  }
}

const CAMPAIGN = `
  create table campaign (
    id uuid primary key default gen_random_uuid(),
    name text not null check (length(name) between 1 and 300),
    instrument_id text not null references instrument,
    -- what a state must do to it to have arrived: endorse; ratify or accede
    acts text[] not null check (cardinality(acts) between 1 and 20),
    goal int check (goal between 1 and 200),
    deadline text,
    deadline_day date not null default '9999-12-31',
    owner_id uuid references app_user,
    status text not null default 'open' check (status in ('open', 'closed')),
    note text not null default '' check (length(note) <= 20000),
    ${RECORD_COLUMNS}
  );
  create index campaign_name_id_idx on campaign (name, id);
  create index campaign_instrument_id_idx on campaign (instrument_id);
  create function derive_deadline_day() returns trigger language plpgsql as $$
  begin
    new.deadline_day := coalesce(partial_date_latest(new.deadline), '9999-12-31'::date);
    return new;
  end $$;
  create trigger days before insert or update on campaign for each row execute function derive_deadline_day();
  call protect_record('campaign', 'deadline_day');
`;

/** "Endorsed" is no stage: it follows from the positions. */
const PRIORITY_STATES = `
  -- as visible as its campaign; with a version of its own, as colleagues move different states at the same time
  create table priority_state (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaign,
    state_id text not null references state,
    stage text not null default 'not-approached' check (stage in ${STAGES}),
    -- since when it stands there, with the precision that is known
    since text check (since is null or partial_date_earliest(since) is not null),
    owner_id uuid references app_user,
    reason text not null default '' check (length(reason) <= 5000),
    version int not null default 1,
    updated_at timestamptz not null default now(),
    unique (campaign_id, state_id)
  );
  create index priority_state_state_id_idx on priority_state (state_id);
  create trigger stamp before insert or update on priority_state for each row execute function stamp_shared();
  call protect_child('priority_state', 'campaign_id');

  create table stage_change (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaign,
    state_id text not null references state,
    stage text not null check (stage in ${STAGES}),
    date text,
    by_id uuid references app_user,
    at timestamptz not null default clock_timestamp()
  );
  create index stage_change_campaign_id_state_id_idx on stage_change (campaign_id, state_id, at);
  call protect_child('stage_change', 'campaign_id');

  -- whoever moves a state leaves a trace of it
  create function keep_stage_changes() returns trigger language plpgsql as $$
  begin
    insert into stage_change (campaign_id, state_id, stage, date, by_id)
      values (new.campaign_id, new.state_id, new.stage, new.since, actor());
    return null;
  end $$;
  create trigger first_stage after insert on priority_state for each row execute function keep_stage_changes();
  create trigger stages after update on priority_state for each row
    when (old.stage is distinct from new.stage) execute function keep_stage_changes();
`;

/** What was done and what is to be done for a campaign. */
const LINKS = `
  create table engagement_campaign (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    campaign_id uuid not null references campaign,
    unique (engagement_id, campaign_id)
  );
  create index engagement_campaign_campaign_id_idx on engagement_campaign (campaign_id);
  call protect_child('engagement_campaign', 'engagement_id');

  -- after a new reference to a protected record: what hangs on it is visible only with it
  create procedure renew_record_policy(tab text) language plpgsql as $$
  begin
    execute format('alter policy visible on %I using ((readers && (select principals()) or (select acts_as_system()))%s)', tab, visible_parents(tab, 'and'));
  end $$;

  -- a campaign's next step for a state is the follow-up of the two that is due first
  alter table follow_up add column campaign_id uuid references campaign;
  create index follow_up_campaign_id_state_id_idx on follow_up (campaign_id, state_id);
  call renew_record_policy('follow_up');
`;
