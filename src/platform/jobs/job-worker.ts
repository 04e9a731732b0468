import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Jobs } from './jobs.js';
import { Sweep } from './sweep.js';

const SWEEP_EVERY = 10_000;

/** Does jobs and sweeps in this process, unless the configuration leaves that to another one. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('JobWorker');
  private sweeping: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private resting = false;

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly sweep: Sweep,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.worker === 'off') return;
    this.jobs.work();
    this.sweepAndWait();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.resting = true;
    clearTimeout(this.timer);
    await this.sweeping;
    await this.jobs.rest();
  }

  private sweepAndWait(): void {
    this.sweeping = this.sweep
      .run()
      .then(() => {})
      .catch((error: Error) => this.logger.warn(`The sweep will be tried again: ${error.message}`))
      .then(() => {
        if (!this.resting) this.timer = setTimeout(() => this.sweepAndWait(), SWEEP_EVERY);
      });
  }
}
