import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which process is sending a mail, and whether that process lives. */
export class MailSenders1795000000021 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- every process that sends says again and again that it lives; by the database's clock, which all of them share
      create table mail_sender (id uuid primary key, alive_until timestamptz not null);
      -- no foreign key: whoever is gone is taken off the list
      alter table outgoing_mail add column sender_id uuid;
      create index outgoing_mail_sending_idx on outgoing_mail (sender_id) where state = 'sending';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table outgoing_mail drop column sender_id; drop table mail_sender');
  }
}
