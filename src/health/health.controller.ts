import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { NoSignIn } from '../platform/http/no-sign-in.decorator.js';
import { HealthView, ReportView } from './health.dto.js';
import { HealthService } from './health.service.js';
import { healthView } from './health.view.js';

@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /**
   * For load balancers and watchers: degraded when a reminder is five minutes late or tomorrow's will not arrive as things stand, 503
   * while the database does not answer.
   */
  @Get()
  @NoSignIn()
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: HealthView })
  async findHealth(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const { facts, verdict } = await this.health.probe();
    const health = healthView(facts, verdict);
    if (!health.ready) reply.status(503).header('retry-after', '5');
    return health;
  }

  /** Whether reminders are running, in words; administrators are told what stands behind it and what to do. */
  @Get('findings')
  async findFindings(@Actor() actor: SignedIn): Promise<ReportView> {
    const report = await this.health.report(actor);
    return { ...report, at: report.at.toISOString() };
  }
}
