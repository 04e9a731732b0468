import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

/** What came in, kept as it came, and what was made of it; and what went out. */
export class Imports1795000000006 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(IMPORTS);
    await run.query(ORIGINALS);
    await run.query(EXPORTS);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table export, import_original;
      drop function reads_all_made_of(uuid), reads_every_passage(uuid, text[]);
      drop table import_item, import;
      delete from protected_table where name in ('export', 'import_original', 'import_item', 'import');
    `);
  }
}

const IMPORTS = `
  create table import (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('state-page', 'demo')),
    state_id text references state,
    file_name text check (length(file_name) <= 300),
    status text not null default 'planned' check (status in ('planned', 'applied', 'undone')),
    applied_at timestamptz,
    undone_at timestamptz,
    ${RECORD_COLUMNS}
  );
  create index import_created_at_id_idx on import (created_at desc, id desc);
  call protect_record('import');

  -- what one piece of the original became: created, changed or found the same; ids alone and no words
  create table import_item (
    id uuid primary key default gen_random_uuid(),
    import_id uuid not null references import,
    ref text not null,
    record text not null,
    record_id text not null,
    action text not null check (action in ('create', 'change', 'same')),
    fingerprint text,
    record_version int,
    version_before int,
    undone boolean not null default false,
    kept_because text check (kept_because in ('edited-since', 'in-use-since'))
  );
  create index import_item_import_id_idx on import_item (import_id);
  create index import_item_fingerprint_idx on import_item (fingerprint);
  create index import_item_record_id_idx on import_item (record_id);
  call protect_child('import_item', 'import_id');
`;

/**
 * An original holds the words of everything that was made of it. So whoever may not read one of these records, its people or a
 * passage of it (somebody restricted it since) may no longer read the original either, nor the corrections to it.
 */
const ORIGINALS = `
  -- asked with everything in sight, also where one role owns the tables and is bound to their policies by force
  create function reads_every_passage(engagement uuid, reader text[]) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare
    every boolean;
    held text := current_setting('app.principals', true);
  begin
    perform set_config('app.principals', '{system}', true);
    select coalesce(bool_and(p.readers && reader), true) into every
      from passage p where p.engagement_id = engagement and p.deleted_at is null;
    perform set_config('app.principals', held, true);
    return every;
  end $$;

  create function reads_all_made_of(import uuid) returns boolean language plpgsql as $$
  declare piece record; begin
    for piece in select distinct i.record, i.record_id from import_item i where i.import_id = import loop
      if not is_visible(piece.record, piece.record_id) then return false; end if;
      if piece.record = 'engagement' and not (is_visible('engagement_attribution', piece.record_id)
        and reads_every_passage(piece.record_id::uuid, principals())) then return false; end if;
    end loop;
    return true;
  end $$;

  create table import_original (
    id uuid primary key references import,
    content bytea not null,
    corrections jsonb not null default '{}'
  );
  alter table import_original enable row level security;
  create policy visible on import_original using ((select acts_as_system())
    or exists (select from import p where p.id = import_original.id) and reads_all_made_of(import_original.id));
  create trigger history after insert or update or delete on import_original
    for each row execute function record_history('import_original', 'id', 'content');
  insert into protected_table values ('import_original', 'own-policy');
`;

const EXPORTS = `
  -- that something was exported, by whom and for whom; how much it was depends on who looks, and is not kept
  create table export (
    id uuid primary key default gen_random_uuid(),
    report text not null check (report in ('engagements')),
    format text not null check (format in ('csv')),
    audience text not null check (audience in ('internal', 'partners', 'public')),
    state_id text references state,
    bom boolean not null default false,
    ${RECORD_COLUMNS}
  );
  create index export_created_at_id_idx on export (created_at desc, id desc);
  call protect_record('export');
`;
