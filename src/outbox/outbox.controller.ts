import { Controller, Get, HttpCode, Logger, Param, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import type { Job } from '../platform/jobs/job-data.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MailView, OutboxQuery, WholeMailView } from './outbox.dto.js';
import { OutboxService } from './outbox.service.js';
import { TestMailService } from './test-mail.service.js';

@Controller('outbox')
export class OutboxController {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxService,
    private readonly tests: TestMailService,
    private readonly jobs: Jobs,
  ) {}

  @Get()
  @ApiPage(MailView)
  list(@Actor() actor: SignedIn, @Query() query: OutboxQuery): Promise<Page<MailView>> {
    return this.database.asActor(actor.id, (em) => this.outbox.list(em, query));
  }

  @Get(':id')
  find(@Actor() actor: SignedIn, @Param('id') id: string): Promise<WholeMailView> {
    return this.database.asActor(actor.id, (em) => this.outbox.find(em, actor, id));
  }

  @Post(':id/retry')
  @HttpCode(200)
  async retry(@Actor() actor: SignedIn, @Param('id') id: string): Promise<WholeMailView> {
    const { mail, job } = await this.database.asActor(actor.id, (em) => this.outbox.retry(em, actor, id));
    await this.hasten(job);
    return mail;
  }

  /**
   * A mail to oneself, to see whether mail arrives; what became of it stands in the Outbox.
   * @throws Problem 409 within a minute of the last one
   */
  @Post('test')
  @Location('/api/outbox')
  async sendTestMail(@Actor() actor: SignedIn): Promise<WholeMailView> {
    const { mail, job } = await this.database.asActor(actor.id, async (em) => {
      const written = await this.tests.write(em, actor);
      return { mail: await this.outbox.find(em, actor, written.id), job: written.job };
    });
    await this.hasten(job);
    return mail;
  }

  /** The row is queued already: if the queue does not answer, the sweep will put it there. */
  private async hasten(job: Job): Promise<void> {
    await this.jobs.add(job).catch((error: Error) => this.logger.warn(error.message));
  }
}
