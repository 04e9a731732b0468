import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a campaign's deadline was snoozed from a mail stands in the campaign's history. */
export class SnoozedCampaigns1795000000025 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create trigger history_of_campaign after update on mail_action for each row
        when (new.scope = 'campaign' and new.used_at is distinct from old.used_at)
        execute function record_history('campaign', 'scope_id');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop trigger history_of_campaign on mail_action');
  }
}
