import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits to leave is called off when what it reminds of was snoozed, given away or moved. */
export class CalledOff1795000000024 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outgoing_mail
        -- raised when something that it speaks of was called off: what was written before that must not leave
        add column edition int not null default 0;
      alter table reminder
        -- until it comes no rule reminds its person
        add column is_snooze boolean not null default false;
    `);
    await run.query(CALLING_OFF);
    await run.query(MOVES);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function move_follow_ups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare held text := current_setting('app.principals', true); ids uuid[]; begin
        perform set_config('app.principals', '{system}', true);
        ids := array(select id from follow_up where anchor = tg_argv[0]
          and (tg_argv[0] = 'event' and event_id = new.id or tg_argv[0] = 'engagement' and engagement_id = new.id));
        update follow_up set anchor = anchor where id = any(ids) and status = 'open';
        update reminder_rule set stale = true where follow_up_id = any(ids);
        perform set_config('app.principals', held, true);
        return null;
      end $$;
      drop function call_off_mails(uuid[], uuid[], text);
      drop function unsent_mails(uuid[]);
      alter table reminder drop column is_snooze;
      alter table outgoing_mail drop column edition;
    `);
  }
}

const CALLING_OFF = `
  -- Which of these mails have not left. They are locked, in the one order in which mails are, so that none begins to leave before
  -- the transaction ends. Whoever changes a record need not see everybody's mail of it.
  create function unsent_mails(ids uuid[]) returns table (id uuid, is_leaving boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); begin
    perform set_config('app.principals', '{system}', true);
    return query select m.id, m.state = 'sending' from outgoing_mail m
      where m.id = any(ids) and m.state in ('queued', 'deferred', 'suppressed', 'sending') order by m.id for update;
    perform set_config('app.principals', held, true);
  end $$;

  -- A mail that was for one of these reminders alone ends, unless it is leaving; one that speaks of others, too, is written anew.
  create function call_off_mails(ids uuid[], reminders uuid[], why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); begin
    perform set_config('app.principals', '{system}', true);
    update outgoing_mail m set edition = m.edition + 1 where m.id = any(array(select u.id from unsent_mails(ids) u));
    update outgoing_mail m set state = 'cancelled', last_error = why
      where m.id = any(ids) and m.origin_id = any(reminders) and m.state in ('queued', 'deferred', 'suppressed');
    perform set_config('app.principals', held, true);
  end $$;
`;

const MOVES = `
  create or replace function move_follow_ups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); ids uuid[]; begin
    perform set_config('app.principals', '{system}', true);
    ids := array(select id from follow_up where anchor = tg_argv[0]
      and (tg_argv[0] = 'event' and event_id = new.id or tg_argv[0] = 'engagement' and engagement_id = new.id));
    update follow_up set anchor = anchor where id = any(ids) and status = 'open';
    update reminder_rule set stale = true where follow_up_id = any(ids);
    -- what is just being written of it must not leave before it is planned anew
    perform call_off_mails(array(select mail_id from reminder where follow_up_id = any(ids) and state = 'claimed' and rule_id is not null), '{}', '');
    perform set_config('app.principals', held, true);
    return null;
  end $$;
`;
