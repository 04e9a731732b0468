import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of what comes again one repetition stands there at a time; one that was put away is still its repetition. */
export class OneRepetition1795000000026 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table follow_up drop constraint follow_up_repeats_id_key;
      create unique index follow_up_repeats_id_key on follow_up (repeats_id) where deleted_at is null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      update follow_up one set repeats_id = null where deleted_at is not null and exists (
        select from follow_up other where other.repeats_id = one.repeats_id and other.id <> one.id
          and (other.deleted_at is null or other.id < one.id));
      drop index follow_up_repeats_id_key;
      alter table follow_up add constraint follow_up_repeats_id_key unique (repeats_id);
    `);
  }
}
