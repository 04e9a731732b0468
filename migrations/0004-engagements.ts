import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

const KINDS = `('meeting', 'call', 'corridor', 'message', 'email', 'letter', 'note-verbale', 'briefing', 'reception', 'visit', 'event', 'side-event',
  'statement', 'joint-statement', 'co-sponsorship', 'vote', 'endorsement', 'submission', 'information', 'other')`;

/** The heart: what happened, with whom, what was asked and answered. */
export class Engagements1795000000004 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(ENGAGEMENT);
    await run.query(ATTRIBUTION);
    await run.query(CHILDREN);
    await run.query(PEOPLE);
    await run.query(PASSAGES);
    await run.query(ASKS);
    await run.query(WORDS);
    await run.query(HISTORY);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy words_kept_inside on history;
      drop policy names on history;
      drop function reads_all_kept_inside(history, text[]), knows_of(jsonb);
      drop view engagement_search;
      drop trigger shown_by_engagements on posting;
      drop trigger words on passage;
      drop trigger words on engagement;
      drop function keep_passage_words(), keep_words(), search_words(text, text);
      drop table engagement_words, ask_state, ask_answerer, ask, passage, quotation, engagement_person, engagement_mission, engagement_instrument,
        engagement_state, engagement_act, engagement_attribution, engagement;
      drop function spread_day(), derive_state_day(), leave_rank(), heed_who_was_there(), keep_attribution(), derive_attribution_readers(), attribution_readers(uuid);
      delete from protected_table where name in ('ask_state', 'ask_answerer', 'ask', 'passage', 'quotation', 'engagement_person', 'engagement_mission',
        'engagement_instrument', 'engagement_state', 'engagement_act', 'engagement_attribution', 'engagement');
    `);
  }
}

const ENGAGEMENT = `
  create table engagement (
    id uuid primary key default gen_random_uuid(),
    date text,
    date_text text check (length(date_text) <= 300),
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
    ${RECORD_COLUMNS}
  );
  create index engagement_day_id_idx on engagement (day desc, id desc);
  create trigger days before insert or update on engagement for each row execute function derive_days();
  call protect_record('engagement', 'earliest', 'latest', 'day');
`;

/**
 * What may be attributed to whom: the source, and by the foreign keys below the people, their quoted words and their answers. Under the Chatham
 * House Rule, or from a protected source, it is for those of us who were there, the author and the named; else for every reader.
 * A table apart, because a policy hides rows and never columns; what hangs on it is hidden by it, in history too.
 */
const ATTRIBUTION = `
  create table engagement_attribution (
    id uuid primary key references engagement,
    source text check (length(source) <= 2000),
    readers text[] not null default '{}'
  );
  alter table engagement_attribution enable row level security;
  create policy visible on engagement_attribution using ((readers && (select principals()) or (select acts_as_system()))
    and exists (select from engagement p where p.id = engagement_attribution.id));
  insert into protected_table values ('engagement_attribution', 'own-policy');

  -- outsiders are not among those who were there, whatever the record's visibility says
  create function attribution_readers(engagement uuid) returns text[] stable language plpgsql security definer set search_path = public, pg_temp as $$
  declare e engagement; begin
    select * into e from engagement where id = attribution_readers.engagement;
    if e.attribution = 'open' then return e.readers; end if;
    return array(
      select 'u:' || e.author_id where e.author_id is not null
      union select name from unnest(e.named) name where name not like 'p:%'
      union select 'u:' || p.user_id from engagement_person p where p.engagement_id = e.id and p.side = 'ours' and p.user_id is not null);
  end $$;
  -- it names those who were there: for the trigger alone
  revoke execute on function attribution_readers(uuid) from public;
  create function derive_attribution_readers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    new.readers := attribution_readers(new.id);
    return new;
  end $$;
  create trigger readers before insert or update on engagement_attribution for each row execute function derive_attribution_readers();
  create trigger history after update or delete on engagement_attribution
    for each row execute function record_history('engagement_attribution', 'id');

  -- every engagement has one; who may read it is changed by those alone who may read it, and they keep sight of it (the policy sees to both)
  create function keep_attribution() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      insert into engagement_attribution (id) values (new.id);
    elsif (old.attribution, old.named) is distinct from (new.attribution, new.named)
        or new.attribution = 'open' and old.readers is distinct from new.readers then
      update engagement_attribution set source = source where id = new.id;
      if not found then raise exception 'who was there decides who is told' using errcode = '42501'; end if;
    end if;
    return null;
  end $$;
  create trigger attribution after insert or update on engagement for each row execute function keep_attribution();
`;

const CHILDREN = `
  create table engagement_act (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    kind text not null check (kind in ${KINDS}),
    place_in_order int not null default 0,
    unique (engagement_id, kind)
  );
  create index engagement_act_kind_idx on engagement_act (kind, engagement_id);
  call protect_child('engagement_act', 'engagement_id');

  create table engagement_state (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    state_id text not null references state,
    role text not null check (role in ('met', 'acted', 'acted-with-us', 'hosted', 'subject', 'asked-about', 'said-to-hold-a-view')),
    day date not null default '0001-01-01',
    unique (engagement_id, state_id, role)
  );
  create index engagement_state_state_id_day_idx on engagement_state (state_id, day desc, engagement_id desc);
  call protect_child('engagement_state', 'engagement_id', 'day');

  -- the engagement's day stands here too, so that an index has each state's history in its order
  create function derive_state_day() returns trigger language plpgsql as $$
  begin
    new.day := coalesce((select day from engagement where id = new.engagement_id), '0001-01-01');
    return new;
  end $$;
  create trigger days before insert or update on engagement_state for each row execute function derive_state_day();
  create function spread_day() returns trigger language plpgsql as $$
  begin
    update engagement_state set day = new.day where engagement_id = new.id;
    return null;
  end $$;
  create trigger days_of_states after update on engagement for each row when (old.day <> new.day) execute function spread_day();

  create table engagement_instrument (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    instrument_id text not null references instrument,
    unique (engagement_id, instrument_id)
  );
  create index engagement_instrument_instrument_id_idx on engagement_instrument (instrument_id);
  call protect_child('engagement_instrument', 'engagement_id');

  create table engagement_mission (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    mission_id uuid not null references mission,
    unique (engagement_id, mission_id)
  );
  create index engagement_mission_mission_id_idx on engagement_mission (mission_id);
  call protect_child('engagement_mission', 'engagement_id');
`;

const PEOPLE = `
  -- a person in the room, ours or theirs; the name and rank as written then, beside whom we know it to be
  create table engagement_person (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement_attribution,
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

  -- who of us was there may read who else was; once a statement, however many come or go
  create function heed_who_was_there() returns trigger language plpgsql as $$
  begin
    update engagement_attribution set source = source where id in (select engagement_id from changed where side = 'ours');
    return null;
  end $$;
  create trigger attribution_of_new after insert on engagement_person
    referencing new table as changed for each statement execute function heed_who_was_there();
  create trigger attribution_of_changed after update on engagement_person
    referencing new table as changed for each statement execute function heed_who_was_there();
  create trigger attribution_of_gone after delete on engagement_person
    referencing old table as changed for each statement execute function heed_who_was_there();

  -- whoever takes a posting back may not know of every engagement that shows it: what it said of the person stays there
  create function leave_rank() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); begin
    perform set_config('app.principals', '{system}', true);
    update engagement_person set posting_id = null,
        rank = coalesce(rank, left(nullif(concat_ws(', ', old.rank, old.title), ''), 300)) where posting_id = old.id;
    perform set_config('app.principals', held, true);
    return old;
  end $$;
  create trigger shown_by_engagements before delete on posting for each row execute function leave_rank();

  create table quotation (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement_attribution,
    text text not null check (length(text) between 1 and 20000),
    speaker text check (length(speaker) <= 300),
    source text check (length(source) <= 2000),
    place_in_order int not null default 0
  );
  create index quotation_engagement_id_idx on quotation (engagement_id);
  call protect_child('quotation', 'engagement_id');
`;

const PASSAGES = `
  -- a part of the text with readers of its own ("keep inside")
  create table passage (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    text text not null check (length(text) between 1 and 50000),
    place_in_order int not null default 0,
    ${RECORD_COLUMNS}
  );
  create index passage_engagement_id_idx on passage (engagement_id);
  call protect_record('passage', 'place_in_order');
`;

const ASKS = `
  create table ask (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    text text not null check (length(text) between 1 and 10000),
    instrument_id text references instrument,
    answer text check (answer in ('accepted', 'noted', 'checking-with-capital', 'not-at-this-stage', 'no-answer')),
    answer_note text not null default '' check (length(answer_note) <= 10000),
    authority text check (authority in ('expert', 'permanent-representative', 'minister', 'other')),
    place_in_order int not null default 0
  );
  create index ask_engagement_id_idx on ask (engagement_id);
  create index ask_instrument_id_idx on ask (instrument_id);
  call protect_child('ask', 'engagement_id');

  -- who answered, as written: a person, and therefore kept by the attribution
  create table ask_answerer (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement_attribution,
    ask_id uuid not null unique references ask on delete cascade,
    name text not null check (length(name) between 1 and 300)
  );
  create index ask_answerer_engagement_id_idx on ask_answerer (engagement_id);
  call protect_child('ask_answerer', 'engagement_id');

  -- the third states an ask is about ("encourage Mongolia to endorse")
  create table ask_state (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement,
    ask_id uuid not null references ask on delete cascade,
    state_id text not null references state,
    unique (ask_id, state_id)
  );
  create index ask_state_engagement_id_idx on ask_state (engagement_id);
  create index ask_state_state_id_idx on ask_state (state_id);
  call protect_child('ask_state', 'engagement_id');
`;

/**
 * Search words stand apart, in a table that the application cannot read; it asks through one owner-rights view that carries
 * the same predicate. Full-text operators are not leakproof: under a policy their index would not be used.
 */
const WORDS = `
  -- one row an engagement, and one a passage of it, which has readers of its own
  create table engagement_words (
    engagement_id uuid not null references engagement on delete cascade,
    passage_id uuid references passage on delete cascade,
    words tsvector not null,
    unique nulls not distinct (engagement_id, passage_id)
  );
  create index engagement_words_idx on engagement_words using gin (words);

  -- a text that has more words than an index takes is found by its beginning
  create function search_words(head text, body text) returns tsvector stable language plpgsql as $$
  begin
    return setweight(to_tsvector('simple', head), 'A') || setweight(to_tsvector('english', body), 'B') || to_tsvector('simple', body);
  exception when program_limit_exceeded then
    return search_words(left(head, 1000), left(body, 50000));
  end $$;
  create function keep_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into engagement_words values (new.id, null, search_words(concat_ws(' ', new.title, new.place), new.text))
      on conflict (engagement_id, passage_id) do update set words = excluded.words;
    return null;
  end $$;
  create trigger words after insert or update of title, text, place on engagement for each row execute function keep_words();
  create function keep_passage_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into engagement_words values (new.engagement_id, new.id, search_words('', new.text))
      on conflict (engagement_id, passage_id) do update set words = excluded.words;
    return null;
  end $$;
  create trigger words after insert or update of text on passage for each row execute function keep_passage_words();

  -- counts only where one role is both owner and application
  alter table engagement_words enable row level security;
  create policy visible on engagement_words using (exists (select from engagement p where p.id = engagement_words.engagement_id)
    and (passage_id is null or exists (select from passage p where p.id = engagement_words.passage_id)));

  create view engagement_search as
    select e.id, w.passage_id, w.words
    from engagement_words w join engagement e on e.id = w.engagement_id left join passage p on p.id = w.passage_id
    where e.deleted_at is null and (e.readers && (select principals()) or (select acts_as_system()))
      and (w.passage_id is null or p.deleted_at is null and (p.readers && (select principals()) or (select acts_as_system())));
`;

/**
 * What names a record that is hidden from a reader of the engagement (a participant its contact, a link its campaign) is hidden with
 * it, and so must its line in the history be. The cost makes it the last thing that is asked of a row.
 */
const HISTORY = `
  create function knows_of(line jsonb) returns boolean stable cost 10000 language sql as $$
    select not exists (select from jsonb_each_text(case jsonb_typeof(line) when 'object' then line end) named join protected_table known on named.key = known.name || '_id'
      where known.kind = 'record' and named.value is not null and not is_visible(known.name, named.value)) $$;
  create policy names on history as restrictive for select
    using (knows_of(coalesce(after, before)) and knows_of(about -> 0) and knows_of(about -> 1));

  -- what is now kept inside a passage may have stood in the text before: such a line is for those alone who may read the passage
  create function reads_all_kept_inside(line history, reader text[]) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare
    everything boolean;
    held text := current_setting('app.principals', true);
  begin
    perform set_config('app.principals', '{system}', true);
    select not exists (select from passage p where p.engagement_id = line.scope_id::uuid and not p.readers && reader
      and (strpos(concat(line.before ->> 'text', ' ', line.after ->> 'text'), p.text) > 0
        or exists (select from history h where h.scope = 'passage' and h.scope_id = p.id::text and h.op = 'INSERT'
          and h.id > line.id and (h.tx <> line.tx or line.op = 'UPDATE')))) into everything;
    perform set_config('app.principals', held, true);
    return everything;
  end $$;
  create policy words_kept_inside on history as restrictive for select using ((select acts_as_system())
    or case when record = 'engagement' and coalesce(after, before) ? 'text' then reads_all_kept_inside(history, principals()) else true end);
`;
