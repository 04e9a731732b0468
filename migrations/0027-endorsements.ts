import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a state was marked as having arrived stands in the history of the campaign on whose board that was done. */
export class Endorsements1795000000027 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- what was said at that time; visible while both the campaign and the position are, in history too
      create table endorsement (
        id uuid primary key default gen_random_uuid(),
        campaign_id uuid not null references campaign,
        state_id text not null references state,
        position_id uuid not null unique references position,
        act text not null,
        date text,
        manner text,
        source text not null
      );
      create index endorsement_campaign_id_idx on endorsement (campaign_id);
      call protect_child('endorsement', 'campaign_id');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table endorsement;
      delete from protected_table where name = 'endorsement';
    `);
  }
}
