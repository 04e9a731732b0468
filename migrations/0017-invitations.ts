import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Colleagues who are invited to a planned meeting, and the calendar part of a mail. */
export class Invitations1795000000017 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table invitation (
        id uuid primary key default gen_random_uuid(),
        engagement_id uuid not null references engagement,
        user_id uuid not null references app_user,
        -- what the invited person was told last, as of which version of the engagement, and a hash of what it said
        told text not null check (told in ('meeting', 'link', 'off', 'withdrawn')),
        sequence int not null,
        content_hash bytea not null,
        -- what the last mail does in the invited person's calendar
        calendar text check (calendar in ('request', 'cancel')),
        -- the origin of the last mail: an earlier one that has not left yet need not leave
        mail_origin uuid not null unique,
        unique (engagement_id, user_id)
      );
      create index invitation_user_id_idx on invitation (user_id);
      alter table invitation enable row level security;
      -- with the engagement; and one's own always: who may no longer read the engagement must still be told that the invitation is gone
      create policy visible on invitation using ((select principals()) is not null and ((select acts_as_system())
        or user_id = (select actor()) or exists (select from engagement p where p.id = invitation.engagement_id offset 0)));
      create trigger history after insert or update or delete on invitation
        for each row execute function record_history('engagement', 'engagement_id', 'sequence', 'content_hash', 'mail_origin');
      insert into protected_table values ('invitation', 'own-policy');

      alter table outgoing_mail add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outgoing_mail drop column calendar_method;
      drop table invitation;
      delete from protected_table where name = 'invitation';
    `);
  }
}
