import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import type { Job } from './job-data.js';
import { Jobs } from './jobs.js';
import { WorkFaults } from './work-faults.js';

/** What a step found: the jobs to put on the queue after commit, and whether there is more of it at this moment. */
export interface Found {
  jobs: Job[];
  more: boolean;
}

/** Looks at one kind of due rows, in the sweep's transaction. Answers its jobs; with `more`, it is asked again at once. */
export type SweepStep = (em: EntityManager, now: Date) => Promise<Job[] | Found>;

interface NamedStep {
  name: string;
  step: SweepStep;
}

/** The last part of a sweep, as it is called among the parts of the work that fail. */
const QUEUEING = 'putting jobs on the queue';

/**
 * Finds what is due by looking at the tables, so that nothing depends on the queue's memory. One sweep at a time over all
 * processes: whoever holds the row of `worker_run` sweeps, the others let it be.
 */
@Injectable()
export class Sweep {
  private readonly logger = new Logger('Sweep');
  private readonly steps: NamedStep[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly faults: WorkFaults,
  ) {}

  /** From now on a sweep takes this step too. Steps do not count on each other's order. */
  add(name: string, step: SweepStep): void {
    this.steps.push({ name, step });
  }

  /**
   * One sweep, in as many transactions as it takes; false when another process is at it.
   * @throws Error when the database or the queue does not answer
   */
  async run(): Promise<boolean> {
    for (let steps = this.steps, rounds = 0; ; rounds++) {
      const now = this.clock.now();
      const found = await this.database.asSystem((em) => this.sweep(em, now, steps));
      if (!found) return rounds > 0;
      await this.queue(found.flatMap(({ jobs }) => jobs));
      steps = steps.filter((_, place) => found[place]!.more);
      if (steps.length === 0) return true;
    }
  }

  private async queue(jobs: Job[]): Promise<void> {
    try {
      await this.jobs.add(...jobs);
    } catch (error) {
      await this.database.asNobody((em) => this.faults.failed(em, QUEUEING, error, this.clock.now()));
      throw error;
    }
  }

  private async sweep(em: EntityManager, now: Date, steps: NamedStep[]): Promise<Found[] | null> {
    await em.query(`insert into worker_run values ('sweep', $1) on conflict do nothing`, [now]);
    const turn = await em.query(`select from worker_run where name = 'sweep' for update skip locked`);
    if (turn.length === 0) return null;
    const failing = await this.faults.names(em);
    const found: Found[] = [];
    for (const step of steps) found.push(await this.take(em, now, step, failing.has(step.name)));
    // it is told anew after this, should it fail again
    if (failing.has(QUEUEING) && found.some(({ jobs }) => jobs.length > 0)) await this.faults.mended(em, QUEUEING);
    await em.query(`update worker_run set last_run_at = $1 where name = 'sweep'`, [now]);
    return found;
  }

  /** In a savepoint: a step that fails takes nothing of the others with it. */
  private async take(em: EntityManager, now: Date, { name, step }: NamedStep, failed: boolean): Promise<Found> {
    try {
      const found = await em.transaction((inner) => step(inner, now));
      if (failed) await this.faults.mended(em, name);
      return Array.isArray(found) ? { jobs: found, more: false } : found;
    } catch (error) {
      this.logger.error(`${name}: ${(error as Error).stack}`);
      await this.faults.failed(em, name, error, now);
      return { jobs: [], more: false };
    }
  }
}
