import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobRun } from '../jobs/job-data.js';
import { Jobs } from '../jobs/jobs.js';
import { Sweep } from '../jobs/sweep.js';
import { type DeliveryData, dueDeliveries } from './delivery-job.js';
import { MailServer } from './mail-server.js';
import { Recording } from './recording.js';
import { SenderLease } from './sender-lease.js';
import { releaseLifted } from './suppressions.js';
import { Taking } from './taking.js';

/**
 * Sends one mail: says in a transaction of its own that it is being sent and by whom, hands it to the mail server outside any
 * transaction, records the answer. Killed in between, the mail is found in the state `sending` under the name of a process that
 * lives no more: staff mail is sent again under the same Message-ID, a letter becomes `unknown` and waits for a person.
 */
@Injectable()
export class Delivery implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly sweep: Sweep,
    private readonly lease: SenderLease,
    private readonly taking: Taking,
    private readonly recording: Recording,
    private readonly server: MailServer,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('deliver-mail', (job, run) => this.deliver(job, run));
    this.sweep.add('mail that is held back no longer', releaseLifted);
    this.sweep.add('mail that is due', dueDeliveries);
  }

  async deliver(job: DeliveryData, { signal }: JobRun): Promise<void> {
    // it holds the mail already, however it came by a second job
    if (this.lease.holds(job.mail)) return;
    try {
      await this.lease.hold(job.mail);
      const mail = await this.taking.take(job);
      if (mail) await this.recording.record(mail, await this.server.send(mail, signal), signal);
    } finally {
      this.lease.letGo(job.mail);
    }
  }
}
