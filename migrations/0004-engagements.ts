import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

const KINDS = `('meeting', 'call', 'corridor', 'message', 'email', 'letter', 'note-verbale', 'briefing', 'reception', 'visit', 'event', 'side-event',
  'statement', 'joint-statement', 'co-sponsorship', 'vote', 'endorsement', 'submission', 'information', 'other')`;

/** The heart: what happened, with whom, what was asked and answered. */
export class Engagements1795000000004 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(ENGAGEMENT);
    await run.query(CHILDREN);
    await run.query(ASKS);
    await run.query(WORDS);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop view engagement_search;
      drop trigger words on engagement;
      drop function keep_words();
      drop table engagement_words, ask_state, ask, passage, quotation, engagement_person, engagement_mission, engagement_instrument,
        engagement_state, engagement_act, engagement;
      delete from protected_table where name in ('ask_state', 'ask', 'passage', 'quotation', 'engagement_person', 'engagement_mission',
        'engagement_instrument', 'engagement_state', 'engagement_act', 'engagement');
    `);
  }
}

const ENGAGEMENT = `
  create table engagement (
    id uuid primary key default gen_random_uuid(),
    date text,
    date_text text,
    earliest date,
    latest date,
    day date not null default '0001-01-01',
    finer_dates text[] not null default '{}',
    kind text not null check (kind in ${KINDS}),
    stage text not null default 'held'
      check (stage in ('requested', 'offered', 'confirmed', 'held', 'postponed', 'cancelled', 'declined')),
    title text check (length(title) <= 500),
    text text not null default '' check (length(text) <= 200000),
    place text check (length(place) <= 300),
    attribution text not null default 'open' check (attribution in ('open', 'chatham-house', 'protected-source')),
    source text check (length(source) <= 2000),
    ${RECORD_COLUMNS}
  );
  create index engagement_day_id_idx on engagement (day desc, id desc);
  create index engagement_kind_day_id_idx on engagement (kind, day desc, id desc);
  create trigger days before insert or update on engagement for each row execute function derive_days();
  call protect_record('engagement', 'earliest', 'latest', 'day');
`;

const CHILDREN = `
  create table engagement_act (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    kind text not null check (kind in ${KINDS}),
    place_in_order int not null default 0,
    unique (engagement_id, kind)
  );
  call protect_child('engagement_act', 'engagement_id');

  create table engagement_state (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    state_id text not null references state,
    role text not null check (role in ('met', 'acted', 'acted-with-us', 'hosted', 'subject', 'asked-about', 'said-to-hold-a-view')),
    unique (engagement_id, state_id, role)
  );
  create index engagement_state_state_id_idx on engagement_state (state_id, engagement_id);
  call protect_child('engagement_state', 'engagement_id');

  create table engagement_instrument (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    instrument_id text not null references instrument,
    unique (engagement_id, instrument_id)
  );
  call protect_child('engagement_instrument', 'engagement_id');

  create table engagement_mission (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    mission_id uuid not null references mission,
    unique (engagement_id, mission_id)
  );
  create index engagement_mission_mission_id_idx on engagement_mission (mission_id);
  call protect_child('engagement_mission', 'engagement_id');

  -- a person in the room, ours or theirs; the name and rank as written then, beside whom we know it to be
  create table engagement_person (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    side text not null check (side in ('ours', 'theirs')),
    contact_id uuid references contact,
    posting_id uuid references posting,
    user_id uuid references app_user,
    organisation_id uuid references organisation,
    name text check (length(name) between 1 and 300),
    rank text check (length(rank) <= 300),
    place_in_order int not null default 0,
    constraint engagement_person_is_somebody check (num_nonnulls(contact_id, user_id, organisation_id, name) >= 1)
  );
  create index engagement_person_engagement_id_idx on engagement_person (engagement_id);
  create index engagement_person_contact_id_idx on engagement_person (contact_id);
  call protect_child('engagement_person', 'engagement_id');

  create table quotation (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    text text not null,
    speaker text,
    source text,
    place_in_order int not null default 0
  );
  create index quotation_engagement_id_idx on quotation (engagement_id);
  call protect_child('quotation', 'engagement_id');

  -- a part of the text with readers of its own ("keep inside")
  create table passage (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    text text not null check (length(text) between 1 and 50000),
    place_in_order int not null default 0,
    ${RECORD_COLUMNS}
  );
  create index passage_engagement_id_idx on passage (engagement_id);
  call protect_record('passage');
`;

const ASKS = `
  create table ask (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    text text not null check (length(text) between 1 and 10000),
    instrument_id text references instrument,
    answer text check (answer in ('accepted', 'noted', 'checking-with-capital', 'not-at-this-stage', 'no-answer')),
    answer_note text not null default '',
    answered_by text,
    authority text check (authority in ('expert', 'permanent-representative', 'minister', 'other')),
    place_in_order int not null default 0
  );
  create index ask_engagement_id_idx on ask (engagement_id);
  call protect_child('ask', 'engagement_id');

  -- the third states an ask is about ("encourage Mongolia to endorse")
  create table ask_state (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    ask_id uuid not null references ask on delete cascade,
    state_id text not null references state,
    unique (ask_id, state_id)
  );
  create index ask_state_state_id_idx on ask_state (state_id);
  call protect_child('ask_state', 'engagement_id');
`;

/**
 * Search words stand apart, in a table that the application cannot read; it asks through one owner-rights view that carries
 * the same predicate. Full-text operators are not leakproof: under a policy their index would not be used.
 */
const WORDS = `
  create table engagement_words (
    engagement_id uuid primary key references engagement on delete cascade,
    words tsvector not null
  );
  create index engagement_words_idx on engagement_words using gin (words);
  create function keep_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into engagement_words values (new.id, setweight(to_tsvector('simple', coalesce(new.title, '')), 'A')
        || setweight(to_tsvector('english', new.text), 'B') || to_tsvector('simple', new.text || ' ' || coalesce(new.place, '')))
      on conflict (engagement_id) do update set words = excluded.words;
    return null;
  end $$;
  create trigger words after insert or update of title, text, place on engagement for each row execute function keep_words();

  -- counts only where one role is both owner and application
  alter table engagement_words enable row level security;
  create policy visible on engagement_words using (exists (select from engagement e where e.id = engagement_id));

  create view engagement_search as
    select e.id, w.words from engagement_words w join engagement e on e.id = w.engagement_id
    where e.deleted_at is null and (e.readers && (select principals()) or (select acts_as_system()));
`;
