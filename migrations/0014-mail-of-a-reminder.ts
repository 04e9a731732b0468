import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder names the mail that carries it: one mail may carry several. */
export class MailOfAReminder1795000000014 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- no foreign key: a reminder is as visible as its record, and its mail perhaps to the one who gets it alone
      alter table reminder add column mail_id uuid;
      update reminder r set mail_id = m.id from outgoing_mail m where m.origin_id = r.id;
      create index reminder_mail_id_idx on reminder (mail_id) where mail_id is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table reminder drop column mail_id');
  }
}
