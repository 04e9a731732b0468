import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that waits for its next try is told from one that was never tried; and a mail may come back, or be kept from leaving. */
export class DeliveryStates1795000000011 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outgoing_mail drop constraint outgoing_mail_state_check;
      alter table outgoing_mail add constraint outgoing_mail_state_check check (state in
        ('queued', 'sending', 'sent', 'deferred', 'failed', 'bounced', 'suppressed', 'unknown', 'cancelled'));
      update outgoing_mail set state = 'deferred' where state = 'queued' and last_error is not null;
      drop index outgoing_mail_undelivered_idx;
      create index outgoing_mail_undelivered_idx on outgoing_mail (next_attempt_at) where state in ('queued', 'deferred', 'sending');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      update outgoing_mail set state = case state when 'deferred' then 'queued' when 'bounced' then 'failed' else 'cancelled' end
        where state in ('deferred', 'bounced', 'suppressed');
      alter table outgoing_mail drop constraint outgoing_mail_state_check;
      alter table outgoing_mail add constraint outgoing_mail_state_check
        check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled'));
      drop index outgoing_mail_undelivered_idx;
      create index outgoing_mail_undelivered_idx on outgoing_mail (next_attempt_at) where state in ('queued', 'sending');
    `);
  }
}
