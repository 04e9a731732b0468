import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

/** What came in, kept as it came, and what was made of it; and what went out. */
export class Imports1795000000006 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table import (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('state-page', 'demo')),
        state_id text references state,
        file_name text check (length(file_name) <= 300),
        original bytea not null,
        original_sha256 text not null,
        corrections jsonb not null default '{}',
        status text not null default 'planned' check (status in ('planned', 'applied', 'undone')),
        applied_at timestamptz,
        undone_at timestamptz,
        ${RECORD_COLUMNS}
      );
      create index import_created_at_idx on import (created_at desc, id desc);
      call protect_record('import', 'original');

      -- what one piece of the original became: created, changed or found the same
      create table import_item (
        id uuid primary key default gen_random_uuid(),
        import_id uuid not null references import,
        ref text not null,
        record text not null,
        record_id text not null,
        action text not null check (action in ('create', 'change', 'same')),
        fingerprint text,
        record_version int,
        undone boolean not null default false
      );
      create index import_item_import_id_idx on import_item (import_id);
      create index import_item_fingerprint_idx on import_item (fingerprint);
      create index import_item_record_id_idx on import_item (record_id);
      call protect_child('import_item', 'import_id');

      create table export (
        id uuid primary key default gen_random_uuid(),
        report text not null,
        format text not null,
        audience text not null check (audience in ('internal', 'partners', 'public')),
        state_id text references state,
        rows int not null default 0,
        status text not null default 'done' check (status in ('done', 'failed')),
        ${RECORD_COLUMNS}
      );
      call protect_record('export');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table export, import_item, import;
      delete from protected_table where name in ('export', 'import_item', 'import');
    `);
  }
}
