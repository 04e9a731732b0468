import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports as Word documents, and of any filtered list. */
export class ExportsOfLists1795000000018 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table export
        drop constraint export_format_check,
        add constraint export_format_check check (format in ('csv', 'docx')),
        -- what it is narrowed to, beside what has a column; the searched words stand in export_words
        add column filter jsonb not null default '{}' check (jsonb_typeof(filter) = 'object'),
        add column searched boolean not null default false,
        -- never more visible than what it is narrowed to
        add column campaign_id uuid references campaign,
        add column contact_id uuid references contact,
        add column mission_id uuid references mission;
      call renew_record_policy('export');

      -- what somebody searched for can be a confidence in itself: that it was a search is known to all, the words to that person
      create table export_words (
        id uuid primary key references export,
        words text not null check (length(words) between 1 and 500)
      );
      alter table export_words enable row level security;
      create policy visible on export_words using ((select acts_as_system())
        or exists (select from export p where p.id = export_words.id and p.author_id = (select actor())));
      create trigger history after insert or update or delete on export_words
        for each row execute function record_history('export_words', 'id', 'words');
      insert into protected_table values ('export_words', 'own-policy');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from protected_table where name = 'export_words';
      drop table export_words;
      alter policy visible on export using (true);
      update export set format = 'csv' where format = 'docx';
      alter table export drop column filter, drop column searched,
        drop column campaign_id, drop column contact_id, drop column mission_id,
        drop constraint export_format_check, add constraint export_format_check check (format in ('csv'));
      call renew_record_policy('export');
    `);
  }
}
