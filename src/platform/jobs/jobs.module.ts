import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Heartbeat } from './heartbeat.js';
import { JobFailures } from './job-failures.js';
import { JobWorker } from './job-worker.js';
import { Jobs } from './jobs.js';
import { queueBackend } from './queue-backend.js';
import { Sweep } from './sweep.js';
import { WorkFaults } from './work-faults.js';
import { WorkHealth } from './work-health.js';

/** The queue, the sweep, and the worker where this process is one. Any feature may ask for Jobs and Sweep. */
@Global()
@Module({})
export class JobsModule {
  /** @param databaseUrl as the application's own role */
  static with(databaseUrl: string): DynamicModule {
    const jobs = {
      provide: Jobs,
      useFactory: (config: Config) => new Jobs(() => queueBackend(databaseUrl, config.redisUrl)),
      inject: [Config],
    };
    // one that begins to work says first that it lives
    const working = [Heartbeat, JobWorker, JobFailures, WorkFaults];
    return { module: JobsModule, providers: [jobs, Sweep, WorkHealth, ...working], exports: [Jobs, Sweep, WorkHealth] };
  }
}
