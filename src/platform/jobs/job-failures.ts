import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Jobs } from './jobs.js';
import { WorkFaults } from './work-faults.js';

/** Writes down that jobs of a kind end with an error, which the queue forgets. */
@Injectable()
export class JobFailures implements OnModuleInit {
  private readonly logger = new Logger('JobFailures');

  constructor(
    private readonly jobs: Jobs,
    private readonly faults: WorkFaults,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.whenFailed((kind, error) => void this.record(kind, error));
  }

  private async record(kind: string, error: Error): Promise<void> {
    const written = this.database.asNobody((em) => this.faults.failed(em, kind, error, this.clock.now()));
    await written.catch(({ message }: Error) => this.logger.warn(`A failure stands in the log alone: ${message}`));
  }
}
