import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever knows a mail's Message-ID can write a report that it came back: it stands in its row and in no history. */
export class MessageIds1795000000022 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger history on outgoing_mail;
      create trigger history after insert or update or delete on outgoing_mail
        for each row execute function record_history('outgoing_mail', 'id', 'body_text', 'body_html', 'message_id');
      -- it was made from the id, which many see; what was tried already keeps it, as it may have left
      update outgoing_mail set message_id = regexp_replace(message_id, '^<[^@]*', '<' || gen_random_uuid()) where attempts = 0;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger history on outgoing_mail;
      create trigger history after insert or update or delete on outgoing_mail
        for each row execute function record_history('outgoing_mail', 'id', 'body_text', 'body_html');
    `);
  }
}
