import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PARTIAL_DATE_SQL_DOWN, PARTIAL_DATE_SQL_UP } from '../src/platform/dates/partial-date.sql.js';

/** The columns that protect_record expects of a record. */
export const RECORD_COLUMNS = `
  visibility text not null default 'internal' check (visibility in ('public', 'partners', 'internal', 'restricted')),
  named text[] not null default '{}',
  readers text[] not null default '{}',
  author_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;

/** States, organisations, missions, contacts, instruments: whom we speak with and about what. */
export class World1795000000003 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(PARTIAL_DATE_SQL_UP);
    await run.query(`
      -- earliest and latest day follow from the date as written; an undated row sorts last
      create function derive_days() returns trigger language plpgsql as $$
      begin
        new.earliest := partial_date_earliest(new.date);
        new.latest := partial_date_latest(new.date);
        new.day := coalesce(new.earliest, '0001-01-01'::date);
        return new;
      end $$;
    `);
    await run.query(STATES);
    await run.query(ORGANISATIONS);
    await run.query(MISSIONS);
    await run.query(INSTRUMENTS);
    await run.query('create table reference_load (version text primary key, at timestamptz not null default now())');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table reference_load, position_source, position, instrument, posting, contact, mission, membership, organisation, state;
      delete from protected_table where name in ('position_source', 'position', 'instrument', 'posting', 'contact', 'mission', 'membership', 'organisation', 'state');
      drop function derive_term(), derive_days();
    `);
    await run.query(PARTIAL_DATE_SQL_DOWN);
  }
}

const STATES = `
  create table state (
    id text primary key check (id ~ '^[A-Z]{3}$'),
    iso2 text not null unique check (iso2 ~ '^[A-Z]{2}$'),
    m49 text not null,
    un_status text not null check (un_status in ('member', 'observer', 'none')),
    un_member_since int,
    regional_group text,
    region text,
    subregion text,
    name_en text not null,
    name_fr text not null,
    name_es text not null,
    official_name_en text,
    official_name_fr text,
    official_name_es text,
    aliases text[] not null default '{}',
    peacekeeping boolean,
    key_information text not null default '',
    source text not null,
    version int not null default 1,
    updated_at timestamptz not null default now()
  );
  call protect_shared('state');
`;

const ORGANISATIONS = `
  create table organisation (
    id uuid primary key default gen_random_uuid(),
    reference_key text unique,
    name text not null check (length(name) between 1 and 300),
    acronym text,
    kind text not null default 'other' check (kind in ('ngo', 'un-body', 'regional', 'nhri', 'group', 'donor', 'other')),
    is_partner boolean not null default false,
    note text not null default '',
    source text,
    ${RECORD_COLUMNS}
  );
  call protect_record('organisation');

  create table membership (
    id uuid primary key default gen_random_uuid(),
    state_id text not null references state,
    organisation_id uuid not null references organisation,
    role text not null default 'member',
    from_year int,
    to_year int,
    source text not null,
    note text not null default ''
  );
  create index membership_state_id_idx on membership (state_id);
  create index membership_organisation_id_idx on membership (organisation_id);
  call protect_child('membership', 'organisation_id');
`;

const MISSIONS = `
  create table mission (
    id uuid primary key default gen_random_uuid(),
    state_id text references state,
    organisation_id uuid references organisation,
    kind text not null default 'permanent-mission'
      check (kind in ('permanent-mission', 'embassy', 'ministry', 'delegation', 'other')),
    name text,
    city text,
    accredited_to text[] not null default '{}',
    emails text[] not null default '{}',
    phones text[] not null default '{}',
    address text,
    language text,
    note text not null default '',
    ${RECORD_COLUMNS},
    constraint mission_of_somebody check (num_nonnulls(state_id, organisation_id) = 1),
    constraint mission_is_somewhere check (num_nonnulls(name, city) >= 1)
  );
  create index mission_state_id_idx on mission (state_id);
  call protect_record('mission');

  create table contact (
    id uuid primary key default gen_random_uuid(),
    name text not null check (length(name) between 1 and 300),
    family_name text,
    honorific text,
    pronunciation text,
    form_of_address text,
    languages text[] not null default '{}',
    emails text[] not null default '{}',
    phones text[] not null default '{}',
    last_verified_on date,
    note text not null default '',
    ${RECORD_COLUMNS}
  );
  call protect_record('contact');

  create table posting (
    id uuid primary key default gen_random_uuid(),
    contact_id uuid not null references contact,
    mission_id uuid references mission,
    organisation_id uuid references organisation,
    rank text,
    title text,
    portfolio text,
    from_date text,
    to_date text,
    from_day date not null default '0001-01-01',
    to_day date not null default '9999-12-31',
    constraint posting_somewhere check (num_nonnulls(mission_id, organisation_id) = 1)
  );
  create index posting_contact_id_idx on posting (contact_id);
  create index posting_mission_id_idx on posting (mission_id);
  create function derive_term() returns trigger language plpgsql as $$
  begin
    new.from_day := coalesce(partial_date_earliest(new.from_date), '0001-01-01'::date);
    new.to_day := coalesce(partial_date_latest(new.to_date), '9999-12-31'::date);
    return new;
  end $$;
  create trigger days before insert or update on posting for each row execute function derive_term();
  call protect_child('posting', 'contact_id', 'from_day', 'to_day');
`;

const INSTRUMENTS = `
  create table instrument (
    id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name text not null check (length(name) between 1 and 500),
    acronym text,
    kind text not null,
    adopted text,
    acts text[] not null default '{}',
    lead text,
    in_page_block int,
    aliases text[] not null default '{}',
    source text,
    note text not null default '',
    version int not null default 1,
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint instrument_adopted check (adopted is null or partial_date_earliest(adopted) is not null)
  );
  call protect_shared('instrument');

  create table position (
    id uuid primary key default gen_random_uuid(),
    state_id text not null references state,
    instrument_id text not null references instrument,
    act text not null,
    status text not null,
    date text,
    earliest date,
    latest date,
    day date not null default '0001-01-01',
    confirmed_date text,
    note text not null default '',
    ${RECORD_COLUMNS},
    constraint position_confirmed_date check (confirmed_date is null or partial_date_earliest(confirmed_date) is not null)
  );
  create index position_state_id_day_idx on position (state_id, day desc, id desc);
  create index position_instrument_id_idx on position (instrument_id);
  create trigger days before insert or update on position for each row execute function derive_days();
  call protect_record('position', 'earliest', 'latest', 'day');

  -- one row a sourced claim; where sources disagree about the date, both stand here
  create table position_source (
    id uuid primary key default gen_random_uuid(),
    position_id uuid not null references position,
    date text,
    source text not null,
    as_of text,
    note text not null default '',
    constraint position_source_dates check ((date is null or partial_date_earliest(date) is not null) and (as_of is null or partial_date_earliest(as_of) is not null))
  );
  create index position_source_position_id_idx on position_source (position_id);
  call protect_child('position_source', 'position_id');
`;
