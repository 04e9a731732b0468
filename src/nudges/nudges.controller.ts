import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, pageOf } from '../platform/http/page.js';
import { NudgesQuery, NudgeView, SnoozeNudgeDto } from './nudges.dto.js';
import { NudgesService } from './nudges.service.js';

@Controller('nudges')
export class NudgesController {
  constructor(
    private readonly database: Database,
    private readonly nudges: NudgesService,
  ) {}

  /** One's own, what is most pressing first. */
  @Get()
  @ApiPage(NudgeView)
  listNudges(@Actor() actor: SignedIn, @Query() query: NudgesQuery): Promise<Page<NudgeView>> {
    return this.database.asActor(actor.id, async (em) =>
      pageOf(await this.nudges.list(em, actor.id, query.status), query),
    );
  }

  @Get(':id')
  getNudge(@Actor() actor: SignedIn, @Param('id') id: string): Promise<NudgeView> {
    return this.database.asActor(actor.id, (em) => this.nudges.find(em, id));
  }

  /** It need not be said again for this reason; of long silence it is, after as long again. */
  @Post(':id/dismiss')
  @HttpCode(200)
  dismissNudge(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<NudgeView> {
    return this.database.asActor(actor.id, (em) => this.nudges.dismiss(em, id, version));
  }

  /** Not now. */
  @Post(':id/snooze')
  @HttpCode(200)
  snoozeNudge(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { until }: SnoozeNudgeDto,
  ): Promise<NudgeView> {
    return this.database.asActor(actor.id, (em) => this.nudges.snooze(em, id, version, new Date(until)));
  }

  /** Takes that back. */
  @Post(':id/reopen')
  @HttpCode(200)
  reopenNudge(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<NudgeView> {
    return this.database.asActor(actor.id, (em) => this.nudges.reopen(em, id, version));
  }
}
