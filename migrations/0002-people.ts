import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff, their teams, and how they sign in. Read before any actor exists, therefore without row security (see exempt-tables.ts). */
export class People1795000000002 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table app_user (
        id uuid primary key default gen_random_uuid(),
        email text not null check (length(email) between 3 and 320),
        name text not null check (length(name) between 1 and 200),
        role text not null default 'member' check (role in ('administrator', 'member', 'operator')),
        time_zone text not null default 'UTC',
        disabled_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index app_user_email_idx on app_user (lower(email));
      create trigger stamp before insert or update on app_user for each row execute function stamp_shared();
      create trigger history after insert or update or delete on app_user for each row execute function record_history('app_user', 'id');

      create table team (
        id uuid primary key default gen_random_uuid(),
        name text not null check (length(name) between 1 and 200),
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create trigger stamp before insert or update on team for each row execute function stamp_shared();
      create trigger history after insert or update or delete on team for each row execute function record_history('team', 'id');

      create table team_member (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references team on delete cascade,
        user_id uuid not null references app_user on delete cascade,
        unique (team_id, user_id)
      );
      create index team_member_user_id_idx on team_member (user_id);
      create trigger history after insert or update or delete on team_member for each row execute function record_history('team', 'team_id');

      create table credential (
        user_id uuid primary key references app_user on delete cascade,
        password_hash text not null,
        updated_at timestamptz not null default now()
      );
      create table session (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        user_id uuid not null references app_user on delete cascade,
        user_agent text,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_user_id_idx on session (user_id);
      create table sign_in_link (
        id uuid not null default gen_random_uuid(),
        token_hash bytea primary key,
        user_id uuid not null references app_user on delete cascade,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      -- whoever can make a link can be that person: it stands in the history who did
      create trigger history after insert on sign_in_link for each row execute function record_history('app_user', 'user_id', 'token_hash');
      create table api_token (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references app_user on delete cascade,
        name text not null,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index api_token_user_id_idx on api_token (user_id);
      create table known_device (
        token_hash bytea primary key,
        user_id uuid not null references app_user on delete cascade,
        created_at timestamptz not null default now()
      );
      create table sign_in_failure (
        bucket text not null,
        at timestamptz not null default now()
      );
      create index sign_in_failure_bucket_idx on sign_in_failure (bucket, at);

      -- the first statement of every use case; refuses the unknown and the disabled
      create function act_as(person uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
      declare p text[]; r text; begin
        select array['staff', 'u:' || u.id] || array(select 't:' || m.team_id from team_member m join team t on t.id = m.team_id
            where m.user_id = u.id and t.deleted_at is null), u.role
          into p, r from app_user u where u.id = person and u.disabled_at is null;
        if p is null then raise exception 'no such person, or disabled' using errcode = '28000'; end if;
        perform set_config('app.actor', person::text, true), set_config('app.principals', p::text, true);
        return r;
      end $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function act_as(uuid);
      drop table sign_in_failure, known_device, api_token, sign_in_link, session, credential, team_member, team, app_user;
    `);
  }
}
