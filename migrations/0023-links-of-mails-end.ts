import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links in mails end with the password or the account, and know when their mail was written; a first password ends calendar addresses, too. */
export class LinksOfMailsEnd1795000000023 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- not by the expiry: that is signed
      alter table mail_action add column revoked_at timestamptz, add column mail_created_at timestamptz;
      update mail_action a set mail_created_at = m.created_at from outgoing_mail m where m.id = a.mail_id;
      update mail_action set mail_created_at = now() where mail_created_at is null;
      alter table mail_action alter column mail_created_at set not null;
      -- what was done by a link stands in the history of its record; that a link ended does not
      drop trigger history on mail_action;
      create trigger history after update on mail_action for each row
        when (new.scope = 'follow_up' and new.used_at is distinct from old.used_at) execute function record_history('follow_up', 'scope_id');

      create function revoke_mail_actions() returns trigger language plpgsql as $$
      declare changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        update mail_action set revoked_at = now() where revoked_at is null and used_at is null
          and user_id = (changed ->> case tg_table_name when 'app_user' then 'id' else 'user_id' end)::uuid;
        return null;
      end $$;
      create trigger mail_actions after insert or update or delete on credential for each row execute function revoke_mail_actions();
      create trigger mail_actions after update on app_user for each row
        when (old.disabled_at is null and new.disabled_at is not null) execute function revoke_mail_actions();

      create or replace function revoke_calendar_feeds() returns trigger language plpgsql as $$
      declare changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        update calendar_feed set revoked_at = now() where revoked_at is null
          and user_id = (changed ->> case tg_table_name when 'app_user' then 'id' else 'user_id' end)::uuid;
        return null;
      end $$;
      create trigger calendar_feeds_of_first after insert on credential for each row execute function revoke_calendar_feeds();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger calendar_feeds_of_first on credential;
      drop trigger mail_actions on credential;
      drop trigger mail_actions on app_user;
      drop function revoke_mail_actions();
      drop trigger history on mail_action;
      create trigger history after update on mail_action for each row when (new.scope = 'follow_up')
        execute function record_history('follow_up', 'scope_id');
      -- a link that ended must not work again
      update mail_action set expires_at = least(expires_at, revoked_at) where revoked_at is not null;
      alter table mail_action drop column revoked_at, drop column mail_created_at;
    `);
  }
}
