import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What all mail of an installation keeps to. */
export class MailRules1795000000013 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(INSTALLATION);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table installation;
      delete from protected_table where name = 'installation';
    `);
  }
}

const INSTALLATION = `
  -- one row: what holds for everybody here
  create table installation (
    id text primary key default 'installation' check (id = 'installation'),
    mail_links_only boolean not null default false,
    version int not null default 1,
    updated_at timestamptz not null default now()
  );
  call protect_shared('installation');
  insert into installation default values;
`;
