import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What all mail of an installation keeps to, and what can be done from a mail. */
export class MailRules1795000000013 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(INSTALLATION);
    await run.query(ACTIONS);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table mail_action, signing_key, installation;
      delete from protected_table where name = 'installation';
    `);
  }
}

const INSTALLATION = `
  -- one row: what holds for everybody here
  create table installation (
    id text primary key default 'installation' check (id = 'installation'),
    mail_links_only boolean not null default false,
    version int not null default 1,
    updated_at timestamptz not null default now()
  );
  call protect_shared('installation');
  insert into installation default values;
`;

const ACTIONS = `
  -- by which links are signed; the application's role may read it and not change it
  create table signing_key (name text primary key, key bytea not null check (length(key) >= 32));
  insert into signing_key values ('mail-action', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')));

  -- what somebody may do from a mail, once; a link names the row and is signed
  create table mail_action (
    id uuid primary key default gen_random_uuid(),
    mail_id uuid not null references outgoing_mail,
    user_id uuid not null references app_user,
    scope text not null,
    scope_id text not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_for text check (used_for in ('done', 'snooze', 'give')),
    unique (mail_id, scope, scope_id),
    constraint mail_action_used check ((used_at is null) = (used_for is null))
  );
  create index mail_action_user_id_idx on mail_action (user_id);
  -- that it was done from a mail stands in the history of what it was done to
  create trigger history after update on mail_action for each row when (new.scope = 'follow_up')
    execute function record_history('follow_up', 'scope_id');
`;
