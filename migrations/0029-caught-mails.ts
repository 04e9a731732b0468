import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mails went no further than the built-in catcher stands in their rows. */
export class CaughtMails1795000000029 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outgoing_mail
        add column caught boolean not null default false,
        add constraint outgoing_mail_caught_check check (not caught or state = 'sent');
      update outgoing_mail set caught = true
      where state = 'sent' and server_answer = '250 kept in the Outbox; it does not leave this machine';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`alter table outgoing_mail drop column caught`);
  }
}
