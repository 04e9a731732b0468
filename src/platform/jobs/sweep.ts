import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import type { Job } from './job-data.js';
import { Jobs } from './jobs.js';

/** Looks at one kind of due rows, in the sweep's transaction; answers the jobs to put on the queue after commit. */
export type SweepStep = (em: EntityManager, now: Date) => Promise<Job[]>;

/**
 * Finds what is due by looking at the tables, so that nothing depends on the queue's memory. One sweep at a time over all
 * processes: whoever holds the row of `worker_run` sweeps, the others let it be.
 */
@Injectable()
export class Sweep {
  private readonly logger = new Logger('Sweep');
  private readonly steps: { name: string; step: SweepStep }[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** From now on a sweep takes this step too. Steps do not count on each other's order. */
  add(name: string, step: SweepStep): void {
    this.steps.push({ name, step });
  }

  /** One sweep; false when another process is at it. */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const jobs = await this.database.asSystem((em) => this.sweep(em, now));
    for (const job of jobs ?? []) await this.jobs.add(job);
    return jobs !== null;
  }

  private async sweep(em: EntityManager, now: Date): Promise<Job[] | null> {
    await em.query(`insert into worker_run values ('sweep', $1) on conflict do nothing`, [now]);
    const turn = await em.query(`select from worker_run where name = 'sweep' for update skip locked`);
    if (turn.length === 0) return null;
    const jobs: Job[] = [];
    for (const { name, step } of this.steps) jobs.push(...(await this.take(em, now, name, step)));
    await em.query(`update worker_run set last_run_at = $1 where name = 'sweep'`, [now]);
    return jobs;
  }

  /** In a savepoint: a step that fails takes nothing of the others with it. */
  private async take(em: EntityManager, now: Date, name: string, step: SweepStep): Promise<Job[]> {
    try {
      return await em.transaction((inner) => step(inner, now));
    } catch (error) {
      this.logger.error(`${name}: ${(error as Error).stack}`);
      return [];
    }
  }
}
