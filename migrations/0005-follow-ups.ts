import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS } from './0003-world.js';

/** Our own next actions, their reminders, and the mail that carries them. */
export class FollowUps1795000000005 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table follow_up (
        id uuid primary key default gen_random_uuid(),
        title text not null check (length(title) between 1 and 500),
        note text not null default '' check (length(note) <= 20000),
        due text,
        due_day date not null default '9999-12-31',
        status text not null default 'open' check (status in ('open', 'done', 'dropped', 'to-review')),
        done_at timestamptz,
        owner_id uuid references app_user,
        engagement_id uuid references engagement,
        state_id text references state,
        ${RECORD_COLUMNS},
        constraint follow_up_done check ((status = 'done') = (done_at is not null)),
        constraint follow_up_to_review_is_nobodys check (status <> 'to-review' or owner_id is null)
      );
      create index follow_up_owner_id_due_day_idx on follow_up (owner_id, due_day, id);
      create index follow_up_due_day_idx on follow_up (due_day, id);
      create index follow_up_engagement_id_idx on follow_up (engagement_id);
      create index follow_up_state_id_idx on follow_up (state_id);
      create function derive_due_day() returns trigger language plpgsql as $$
      begin
        new.due_day := coalesce(partial_date_latest(new.due), '9999-12-31'::date);
        return new;
      end $$;
      create trigger days before insert or update on follow_up for each row execute function derive_due_day();
      call protect_record('follow_up', 'due_day');

      create table reminder (
        id uuid primary key default gen_random_uuid(),
        follow_up_id uuid not null references follow_up,
        user_id uuid not null references app_user,
        at timestamptz not null,
        state text not null default 'scheduled' check (state in ('scheduled', 'claimed', 'cancelled')),
        claimed_at timestamptz
      );
      create index reminder_follow_up_id_idx on reminder (follow_up_id);
      create index reminder_due_idx on reminder (at) where state = 'scheduled';
      call protect_child('reminder', 'follow_up_id');

      -- every mail that leaves or ever left; as visible as the record it speaks of
      create table outgoing_mail (
        id uuid primary key default gen_random_uuid(),
        message_id text not null unique,
        mail_class text not null check (mail_class in ('staff', 'letter')),
        kind text not null,
        scope text not null,
        scope_id text not null,
        origin_id uuid unique,
        recipient_id uuid references app_user,
        to_address text not null,
        to_name text,
        subject text not null,
        body_text text not null,
        body_html text not null,
        state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled')),
        attempts int not null default 0,
        -- queued: when it is due; sending: until when the one who sends it is believed alive
        next_attempt_at timestamptz not null,
        give_up_at timestamptz not null,
        last_error text,
        server_answer text,
        sent_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index outgoing_mail_created_at_idx on outgoing_mail (created_at desc, id desc);
      create index outgoing_mail_undelivered_idx on outgoing_mail (next_attempt_at) where state in ('queued', 'sending');
      alter table outgoing_mail enable row level security;
      create policy visible on outgoing_mail
        using ((select principals()) is not null and ((select acts_as_system()) or is_visible(scope, scope_id)));
      create trigger history after insert or update or delete on outgoing_mail
        for each row execute function record_history('outgoing_mail', 'id', 'body_text', 'body_html');
      insert into protected_table values ('outgoing_mail', 'own-policy');

      -- when the sweep last ran; nobody's words
      create table worker_run (name text primary key, last_run_at timestamptz not null);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table worker_run, outgoing_mail, reminder, follow_up;
      drop function derive_due_day();
      delete from protected_table where name in ('outgoing_mail', 'reminder', 'follow_up');
    `);
  }
}
