import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who acts, who may read, what changed, which version: the ground that every table stands on.
 * A later table joins it by one line: `call protect_record('engagement')`, `call protect_child('ask', 'engagement_id')`
 * or `call protect_shared('state')`. See ARCHITECTURE.md, "Visibility".
 */
export class Foundations1795000000001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(ACTOR);
    await run.query(HISTORY);
    await run.query(STAMP);
    await run.query(PROTECT);
    await run.query(APP_ROLE);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop procedure keep_from_itself(), grant_to_app(text), protect_shared(text, text[]), protect_child(text, text, text[]), protect_record(text, text[]);
      drop function visible_parents(text, text);
      drop table protected_table;
      drop function stamp_shared(), stamp_record(), record_history();
      drop table history;
      drop function refuse_change();
      drop function is_visible(text, text), readers_of(text, uuid, text[]), acts_as_system(), actor(), principals();
    `);
  }
}

/** The actor of a transaction stands in two settings that end with it; with none set, nothing is visible. */
const ACTOR = `
  -- nullif: after the transaction that set it, a custom setting is '' on that connection and not null
  create function principals() returns text[] stable language sql as
    $$ select nullif(current_setting('app.principals', true), '')::text[] $$;
  create function actor() returns uuid stable language sql as
    $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
  create function acts_as_system() returns boolean stable language sql as
    $$ select coalesce(current_setting('app.principals', true) = '{system}', false) $$;

  -- the whole meaning of visibility, once; named holds 'u:<person>', 't:<team>', 'p:<organisation>'
  create function readers_of(visibility text, author uuid, named text[]) returns text[] immutable language sql as $$
    select case visibility
      when 'public' then '{staff,partners,public}'::text[]
      when 'partners' then case when named = '{}' then '{staff,partners}'::text[] else 'staff'::text || named end
      when 'internal' then '{staff}'::text[]
      when 'restricted' then case when author is null then named else ('u:' || author) || named end
    end $$;

  -- asked under the reader's own rights: a record is visible when its policy shows it
  create function is_visible(scope text, scope_id text) returns boolean stable language plpgsql as $$
  declare found_it boolean; begin
    execute format('select exists (select from %I where id = %L)', scope, scope_id) into found_it;
    return found_it;
  end $$;
`;

const HISTORY = `
  create table history (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    tx xid8 not null default pg_current_xact_id(),
    actor_id uuid,
    scope text not null,
    scope_id text not null,
    record text not null,
    record_id text not null,
    op text not null,
    before jsonb,
    after jsonb,
    -- of an UPDATE, which tells only what changed: the row's references before and after, for policies that ask whom it is about
    about jsonb
  );
  create index history_scope_idx on history (scope, scope_id, id desc);
  alter table history enable row level security;
  -- principals first: without an actor no row need be looked at
  create policy visible on history for select
    using ((select principals()) is not null and ((select acts_as_system()) or is_visible(scope, scope_id)));
  create policy written_by_trigger on history for insert with check (pg_trigger_depth() > 0);

  create function refuse_change() returns trigger language plpgsql as $$
  begin raise exception 'history is only ever added to' using errcode = '42501'; end $$;
  create trigger append_only before update or delete or truncate on history execute function refuse_change();

  -- arguments: scope table, scope column, columns left out
  create function record_history() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    skip text[] := '{version,updated_at,readers}'::text[] || tg_argv[2:];
    o jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - skip end;
    n jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - skip end;
    kept jsonb := coalesce(n, o);
    b jsonb := o;
    a jsonb := n;
    about jsonb;
  begin
    if tg_op = 'UPDATE' then
      select jsonb_object_agg(key, value), jsonb_object_agg(key, n -> key) into b, a
        from jsonb_each(o) where n -> key is distinct from value;
      if b is null then return null; end if;
      select jsonb_build_array(jsonb_object_agg(key, value), jsonb_object_agg(key, n -> key)) into about
        from jsonb_each(o) where key like '%\\_id';
    end if;
    insert into history (actor_id, scope, scope_id, record, record_id, op, before, after, about)
      values (actor(), tg_argv[0], kept ->> tg_argv[1], tg_table_name, kept ->> 'id', tg_op, b, a, about);
    return null;
  end $$;
`;

/** Set by the database and by nobody else: author, readers, version, times. */
const STAMP = `
  create function stamp_record() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if not acts_as_system() then new.author_id := actor(); end if;
      new.version := 1;
      new.created_at := now();
    else
      new.id := old.id;
      new.author_id := old.author_id;
      new.created_at := old.created_at;
      new.version := old.version + 1;
    end if;
    new.updated_at := now();
    new.readers := readers_of(new.visibility, new.author_id, new.named);
    return new;
  end $$;

  create function stamp_shared() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      new.version := 1;
    else
      new.id := old.id;
      new.version := old.version + 1;
    end if;
    new.updated_at := now();
    return new;
  end $$;
`;

const PROTECT = `
  create table protected_table (name text primary key, kind text not null check (kind in ('record', 'child', 'shared', 'own-policy')));

  -- "and every parent is visible", one clause a foreign key to a protected table; the null branch only where null may stand.
  -- offset 0: the parent is looked up by its key and never hashed whole, which would read every parent to show one page of children
  create function visible_parents(tab text, leading_word text) returns text stable language sql as $$
    select coalesce(string_agg(
      format(case when a.attnotnull then ' and %1$s' else ' and (%2$I.%3$I is null or %1$s)' end,
        format('exists (select from %I p where p.id = %I.%I offset 0)', f.relname, tab, a.attname), tab, a.attname), '' order by a.attname), '')
    from pg_constraint c
      join pg_class t on t.oid = c.conrelid and t.relname = tab and t.relnamespace = 'public'::regnamespace
      join pg_class f on f.oid = c.confrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
      join protected_table k on k.name = f.relname and k.kind <> 'shared'
    where c.contype = 'f' $$;

  -- a table whose rows have readers of their own: visibility, named, author_id, readers, version, created_at, updated_at, deleted_at
  create procedure protect_record(tab text, variadic hidden text[] default '{}') language plpgsql as $$
  begin
    execute format('alter table %I enable row level security', tab);
    execute format('create policy visible on %I using ((readers && (select principals()) or (select acts_as_system()))%s)', tab, visible_parents(tab, 'and'));
    execute format('create trigger stamp before insert or update on %I for each row execute function stamp_record()', tab);
    execute format('create trigger history after insert or update or delete on %I for each row execute function record_history(%s)', tab,
      (select string_agg(quote_literal(x), ', ' order by n) from unnest(array[tab, 'id'] || hidden) with ordinality u(x, n)));
    insert into protected_table values (tab, 'record');
  end $$;

  -- a table whose rows are visible while what they hang on is; its changes stand in the history of parent_column's record
  create procedure protect_child(tab text, parent_column text, variadic hidden text[] default '{}') language plpgsql as $$
  declare parent text := (
    select f.relname from pg_constraint c
      join pg_class f on f.oid = c.confrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.conrelid = format('public.%I', tab)::regclass and a.attname = parent_column);
  begin
    execute format('alter table %I enable row level security', tab);
    execute format('create policy visible on %I using (((select principals()) is not null or (select acts_as_system()))%s)', tab, visible_parents(tab, 'and'));
    execute format('create trigger history after insert or update or delete on %I for each row execute function record_history(%s)', tab,
      (select string_agg(quote_literal(x), ', ' order by n) from unnest(array[parent, parent_column] || hidden) with ordinality u(x, n)));
    insert into protected_table values (tab, 'child');
  end $$;

  -- facts of the world without readers of their own (states, instruments): visible to whoever acts, changed by staff alone
  create procedure protect_shared(tab text, variadic hidden text[] default '{}') language plpgsql as $$
  begin
    execute format('alter table %I enable row level security', tab);
    execute format('create policy visible on %I for select using ((select principals()) is not null)', tab);
    execute format('create policy staff_write on %I using ((select principals()) && ''{staff,system}''::text[])', tab);
    execute format('create trigger stamp before insert or update on %I for each row execute function stamp_shared()', tab);
    execute format('create trigger history after insert or update or delete on %I for each row execute function record_history(%s)', tab,
      (select string_agg(quote_literal(x), ', ' order by n) from unnest(array[tab, 'id'] || hidden) with ordinality u(x, n)));
    insert into protected_table values (tab, 'shared');
  end $$;
`;

/** What the application's own role may do; run at the end of every migration. */
const APP_ROLE = `
  -- two roles: the application gets rows to read and write, and no right to change a rule
  create procedure grant_to_app(app_role text) language plpgsql as $$
  declare t record; begin
    execute format('grant usage on schema public to %I', app_role);
    execute format('grant select on history, protected_table to %I', app_role);
    for t in select * from protected_table loop
      execute format('grant select, insert, update%s on %I to %I', case when t.kind = 'child' then ', delete' else '' end, t.name, app_role);
    end loop;
  end $$;

  -- one role for everything: it owns the tables, so it must be bound to their policies by force, and kept from deleting
  create procedure keep_from_itself() language plpgsql as $$
  declare t record; begin
    for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
      execute format('alter table %I force row level security', t.relname);
    end loop;
    for t in select name from protected_table where kind <> 'child' loop
      execute format('revoke delete, truncate on %I from current_user', t.name);
    end loop;
    revoke update, delete, truncate on history from current_user;
  end $$;
`;
