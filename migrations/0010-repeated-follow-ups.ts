import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Follow-ups that come again when they are done. */
export class RepeatedFollowUps1795000000010 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table follow_up
        add column repeat_count int check (repeat_count between 1 and 100),
        add column repeat_unit text check (repeat_unit in ('day', 'week', 'month', 'year')),
        -- the one before, of which it is the repetition; no foreign key, as it is visible without that
        add column repeats_id uuid unique,
        add constraint follow_up_repeat_whole check (num_nonnulls(repeat_count, repeat_unit) <> 1),
        add constraint follow_up_repeats_a_date check (repeat_count is null or due is not null and anchor is null);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table follow_up drop column repeat_count, drop column repeat_unit, drop column repeats_id');
  }
}
