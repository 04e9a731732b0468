import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BounceTurns } from '../bounces/bounce-turns.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { NoSignIn } from '../http/no-sign-in.decorator.js';
import { WorkHealth } from '../jobs/work-health.js';
import { type BouncesHealth, HealthView } from './health.dto.js';

const LATE = 5 * 60_000;

@Controller('health')
export class HealthController {
  constructor(
    private readonly work: WorkHealth,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly bounces: BounceTurns,
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
      bounces: await this.readBounces(),
    };
  }

  private async readBounces(): Promise<BouncesHealth | null> {
    if (!this.config.bounceImapUrl) return null;
    const last = await this.bounces.last().catch(() => null);
    return { lastReadAt: last?.readAt?.toISOString() ?? null, failing: !last || last.error !== null };
  }
}
