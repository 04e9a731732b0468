import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of what is over wait until that is opened again; what did not arrive is called off like what waits. */
export class SuspendedReminders1795000000028 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table reminder
        -- called off because what it reminds of was over; it comes back with that
        add column is_suspended boolean not null default false,
        add constraint reminder_suspended check (not is_suspended or state = 'cancelled');
      update reminder r set state = 'cancelled', is_suspended = true
        from follow_up f where f.id = r.follow_up_id and (f.status <> 'open' or f.deleted_at is not null) and ${CAME_BACK};
      update reminder r set state = 'cancelled', is_suspended = true
        from campaign c where c.id = r.campaign_id and (c.status <> 'open' or c.deleted_at is not null) and ${CAME_BACK};
      drop function unsent_mails(uuid[]);
    `);
    await run.query(unsentMails('id uuid, state text', 'm.state', `'failed', 'bounced', `));
    await run.query(callOffMails(`'failed', 'bounced', `));
    await run.query(TOLD);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function told_by_mail(uuid[]); drop function unsent_mails(uuid[]);');
    await run.query(unsentMails('id uuid, is_leaving boolean', `m.state = 'sending'`));
    await run.query(callOffMails());
    await run.query(`
      -- what was deleted kept its reminders as they were
      update reminder r set state = 'scheduled', is_suspended = false from follow_up f
        where f.id = r.follow_up_id and f.deleted_at is not null and f.status = 'open' and r.is_suspended and r.mail_id is null;
      update reminder r set state = 'scheduled', is_suspended = false from campaign c
        where c.id = r.campaign_id and c.deleted_at is not null and c.status = 'open' and r.is_suspended and r.mail_id is null;
      alter table reminder drop column is_suspended;
    `);
  }
}

/** What opening again brought back until now: not what a snooze had called off. */
const CAME_BACK = `(r.state = 'scheduled' or r.state = 'cancelled' and r.mail_id is null and r.at > now() and not exists (
  select from reminder s where s.is_snooze and s.user_id = r.user_id and s.at > r.at
    and (s.follow_up_id = r.follow_up_id or s.campaign_id = r.campaign_id)))`;

const AS_THE_SYSTEM = `language plpgsql security definer set search_path = public, pg_temp as $$
  declare held text := current_setting('app.principals', true); begin
    perform set_config('app.principals', '{system}', true);`;

/** Locked in the one order in which mails are, so that none begins to leave before the transaction ends. */
const unsentMails = (columns: string, column: string, more = '') => `
  create function unsent_mails(ids uuid[]) returns table (${columns}) ${AS_THE_SYSTEM}
    return query select m.id, ${column} from outgoing_mail m
      where m.id = any(ids) and m.state in (${more}'queued', 'deferred', 'suppressed', 'sending') order by m.id for update;
    perform set_config('app.principals', held, true);
  end $$;
`;

/** A mail that was for one of these reminders alone ends, unless it is leaving; one that speaks of others, too, is written anew. */
const callOffMails = (more = '') => `
  create or replace function call_off_mails(ids uuid[], reminders uuid[], why text) returns void ${AS_THE_SYSTEM}
    update outgoing_mail m set edition = m.edition + 1 where m.id = any(array(select u.id from unsent_mails(ids) u));
    update outgoing_mail m set state = 'cancelled', last_error = why
      where m.id = any(ids) and m.origin_id = any(reminders) and m.state in (${more}'queued', 'deferred', 'suppressed');
    perform set_config('app.principals', held, true);
  end $$;
`;

const TOLD = `
  -- those of these reminders whose mail left, or is leaving, and spoke of what they remind of; also in a digest of somebody else's
  create function told_by_mail(reminders uuid[]) returns table (id uuid) ${AS_THE_SYSTEM}
    return query select r.id from reminder r join outgoing_mail m on m.id = r.mail_id
        left join digest d on m.kind = 'digest' and d.id::text = m.scope_id
      where r.id = any(reminders) and m.state in ('sending', 'sent')
        and (d.id is null or coalesce('follow_up:' || r.follow_up_id, 'campaign:' || r.campaign_id) = any(d.speaks_of));
    perform set_config('app.principals', held, true);
  end $$;
`;
