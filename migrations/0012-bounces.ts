import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that comes back, and the addresses to which none leaves therefore. */
export class Bounces1795000000012 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(SUPPRESSIONS);
    await run.query(`
      alter table outgoing_mail add column bounced_at timestamptz;
      create index outgoing_mail_held_back_idx on outgoing_mail (give_up_at) where state = 'suppressed';

      -- one row: who reads the mailbox took it at began_at; what came of it
      create table bounce_reading (
        id int primary key default 1 check (id = 1),
        began_at timestamptz not null,
        read_at timestamptz,
        error text
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table bounce_reading;
      drop index outgoing_mail_held_back_idx;
      alter table outgoing_mail drop column bounced_at;
      drop function suppressed_since(text);
      drop table suppression;
      delete from protected_table where name = 'suppression';
    `);
  }
}

const SUPPRESSIONS = `
  create table suppression (
    id uuid primary key default gen_random_uuid(),
    address text not null check (address = lower(address)),
    -- the words with which its mail server refused
    reason text not null,
    -- the mail that came back; no foreign key, as it is visible without that
    mail_id uuid not null,
    since timestamptz not null,
    lifted_at timestamptz,
    lifted_by_id uuid references app_user,
    version int not null default 1,
    updated_at timestamptz not null default now(),
    constraint suppression_lifted check ((lifted_at is null) = (lifted_by_id is null))
  );
  create unique index suppression_standing_idx on suppression (address) where lifted_at is null;
  create index suppression_since_idx on suppression (since desc, id desc);
  alter table suppression enable row level security;
  -- a mail server's words may tell of the mail: administrators read them, and whoever has the address
  create policy visible on suppression for select using ((select acts_as_system()) or exists (select from app_user u
    where u.id = (select actor()) and u.disabled_at is null and (u.role = 'administrator' or lower(u.email) = suppression.address)));
  create policy made_by_a_bounce on suppression for insert with check ((select acts_as_system()));
  create policy lifted_by_an_administrator on suppression for update using ((select acts_as_system()) or exists (select from app_user u
    where u.id = (select actor()) and u.disabled_at is null and u.role = 'administrator'));
  create trigger stamp before insert or update on suppression for each row execute function stamp_shared();
  create trigger history after insert or update or delete on suppression
    for each row execute function record_history('suppression', 'id');
  insert into protected_table values ('suppression', 'own-policy');

  -- whoever sends must know that an address is suppressed, and no more
  create function suppressed_since(address text) returns timestamptz language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); found_it timestamptz; begin
    perform set_config('app.principals', '{system}', true);
    select s.since into found_it from suppression s where s.address = lower($1) and s.lifted_at is null;
    perform set_config('app.principals', held, true);
    return found_it;
  end $$;
`;
