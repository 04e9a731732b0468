import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock/clock.js';
import { NoSignIn } from '../http/no-sign-in.decorator.js';
import { WorkHealth } from '../jobs/work-health.js';
import { HealthView } from './health.dto.js';

const LATE = 5 * 60_000;

@Controller('health')
export class HealthController {
  constructor(
    private readonly work: WorkHealth,
    private readonly clock: Clock,
  ) {}

  /** For load balancers and watchers: degraded when a reminder is five minutes late, 503 while the database does not answer. */
  @Get()
  @NoSignIn()
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: HealthView })
  async findHealth(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const health = await this.read();
    if (!health.ready) reply.status(503).header('retry-after', '5');
    return health;
  }

  private async read(): Promise<HealthView> {
    const probe = await this.work.probe().catch(() => null);
    const { lastRunAt = null, oldestDueUnsentAt = null } = probe ?? {};
    const late = oldestDueUnsentAt !== null && this.clock.now().getTime() - oldestDueUnsentAt.getTime() > LATE;
    return {
      status: probe && !late ? 'ok' : 'degraded',
      live: true,
      ready: probe !== null,
      worker: { lastRunAt: lastRunAt?.toISOString() ?? null },
      reminders: { oldestDueUnsentAt: oldestDueUnsentAt?.toISOString() ?? null },
    };
  }
}
