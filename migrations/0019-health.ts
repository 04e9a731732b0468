import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the processes that do the work tell of themselves; nobody's words. */
export class Health1795000000019 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- one row for each process that does the work, as long as it lives
      create table worker_process (
        id uuid primary key,
        host text not null,
        pid int not null,
        since timestamptz not null,
        seen_at timestamptz not null,
        -- how far its clock is ahead of the database's, in milliseconds
        clock_ahead double precision not null,
        -- where it hands mail over, as host:port; null: to the built-in catcher
        mail_server text,
        queue text not null check (queue in ('postgresql', 'redis')),
        -- how many jobs wait; null: the queue does not answer, and why
        queue_waiting int,
        queue_error text,
        constraint worker_process_queue_told check (num_nonnulls(queue_waiting, queue_error) = 1)
      );

      -- whether a mail server takes our mail, asked by one worker for all
      create table mail_check (
        mail_server text primary key,
        next_at timestamptz not null,
        at timestamptz,
        took int,
        -- null until it has been asked once
        fault text,
        answer text,
        failing_since timestamptz
      );

      -- parts of the work that fail; a row goes when that part succeeds
      create table work_fault (
        name text primary key,
        since timestamptz not null,
        last_at timestamptz not null,
        times int not null default 1,
        error text not null
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table work_fault, mail_check, worker_process');
  }
}
