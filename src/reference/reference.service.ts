import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { projectFile } from '../platform/files/project-file.js';
import { referenceRows } from './reference-rows.js';

/** States, instruments, memberships and endorsements that ship with the application, each with its source. */
@Injectable()
export class ReferenceService {
  constructor(private readonly database: Database) {}

  /**
   * Brings the database up to the shipped files, once for each version of them. What staff wrote (key information, positions of
   * their own) stays; a shipped position that somebody changed or put away is left as it is.
   */
  async load(): Promise<void> {
    const version = versionOfFiles();
    await this.database.asSystem(async (em) => {
      await em.query('select pg_advisory_xact_lock(2026112102)');
      const [row] = await em.query('select version from reference_load');
      if (row?.version === version) return;
      await loadAll(em);
      await em.query('delete from reference_load');
      await em.query('insert into reference_load (version) values ($1)', [version]);
    });
  }
}

function versionOfFiles(): string {
  const folder = projectFile('reference');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.csv')) hash.update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest('hex');
}

async function loadAll(em: EntityManager): Promise<void> {
  const rows = referenceRows();
  await em.query(upsert('state', 'id', Object.keys(rows.state[0]!)), [JSON.stringify(rows.state)]);
  await em.query(upsert('instrument', 'id', Object.keys(rows.instrument[0]!)), [JSON.stringify(rows.instrument)]);
  const sessions = rows.recurringSession;
  await em.query(upsert('recurring_session', 'id', Object.keys(sessions[0]!)), [JSON.stringify(sessions)]);
  await em.query(ORGANISATIONS, [JSON.stringify(rows.organisation)]);
  await em.query(MEMBERSHIPS, [JSON.stringify(rows.membership)]);
  await em.query(POSITIONS, [JSON.stringify(rows.position)]);
  await em.query(SOURCES, [JSON.stringify(rows.positionSource)]);
}

/** Writes only rows that differ, so that history tells what a new version of the files really changed. */
function upsert(table: string, key: string, columns: string[]): string {
  const list = columns.join(', ');
  const values = columns.map((column) => `excluded.${column}`).join(', ');
  const own = columns.map((column) => `t.${column}`).join(', ');
  return `insert into ${table} as t (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)
    on conflict (${key}) do update set (${list}) = (${values}) where (${own}) is distinct from (${values})`;
}

const ORGANISATIONS = `
  insert into organisation as t (reference_key, name, acronym, kind, source, note, visibility)
    select reference_key, name, acronym, kind, source, note, 'public' from jsonb_populate_recordset(null::organisation, $1)
  on conflict (reference_key) do update set (name, acronym, kind, source, note) = (excluded.name, excluded.acronym, excluded.kind, excluded.source, excluded.note)
    where (t.name, t.acronym, t.kind, t.source, t.note) is distinct from (excluded.name, excluded.acronym, excluded.kind, excluded.source, excluded.note)`;

const MEMBERSHIPS = `
  insert into membership (state_id, organisation_id, role, from_year, to_year, source, note)
    select r.state_id, o.id, r.role, r.from_year, r.to_year, r.source, r.note
    from jsonb_to_recordset($1) as r(state_id text, reference_key text, role text, from_year int, to_year int, source text, note text)
      join organisation o using (reference_key)
    where not exists (select from membership m where m.state_id = r.state_id and m.organisation_id = o.id and m.role = r.role
      and m.from_year is not distinct from r.from_year and m.to_year is not distinct from r.to_year)`;

/** A shipped position is known by its state, instrument, act and status. */
const POSITIONS = `
  insert into position (state_id, instrument_id, act, status, date, visibility)
    select r.state_id, r.instrument_id, r.act, r.status, r.date, 'public' from jsonb_populate_recordset(null::"position", $1) r
    where not exists (select from position p where p.author_id is null
      and (p.state_id, p.instrument_id, p.act, p.status) = (r.state_id, r.instrument_id, r.act, r.status))`;

/** Each claim beside the first position that it speaks of; known by its text. */
const SOURCES = `
  insert into position_source (position_id, date, source, as_of, note)
    select p.id, r.date, r.source, r.as_of, r.note
    from jsonb_to_recordset($1) as r(state_id text, instrument_id text, act text, status text, date text, source text, as_of text, note text)
      join lateral (select p.id from position p where p.author_id is null
        and (p.state_id, p.instrument_id, p.act, p.status) = (r.state_id, r.instrument_id, r.act, r.status)
        order by p.created_at, p.id limit 1) p on true
    where not exists (select from position_source o where o.position_id = p.id and o.source = r.source and o.note = r.note)`;
