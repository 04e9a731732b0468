import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { EngagementChangeView, EngagementView } from './engagement-view.dto.js';
import { EngagementsQuery, OneEngagementQuery, PatchEngagementDto } from './engagements.dto.js';
import { EngagementsService } from './engagements.service.js';

/** All but logging one: an engagement is logged together with its follow-ups. */
@Controller('engagements')
export class EngagementsController {
  constructor(
    private readonly database: Database,
    private readonly engagements: EngagementsService,
  ) {}

  /** Newest first, undated last. */
  @Get()
  @ApiPage(EngagementView)
  listEngagements(@Actor() actor: SignedIn, @Query() query: EngagementsQuery): Promise<Page<EngagementView>> {
    return this.database.asActor(actor.id, (em) => this.engagements.list(em, query));
  }

  @Get(':id')
  getEngagement(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Query() { deleted }: OneEngagementQuery,
  ): Promise<EngagementView> {
    return this.database.asActor(actor.id, (em) => this.engagements.find(em, id, deleted));
  }

  /** What is left out stays; a list that is given replaces the one before. */
  @Patch(':id')
  patchEngagement(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchEngagementDto,
  ): Promise<EngagementView> {
    return this.database.asActor(actor.id, async (em) => {
      await this.engagements.patch(em, actor, id, version, body);
      return this.engagements.find(em, id);
    });
  }

  @Delete(':id')
  @HttpCode(204)
  deleteEngagement(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.engagements.remove(em, id, version));
  }

  /** Brings back a deleted one; its version is in the list of the deleted. */
  @Post(':id/restore')
  @HttpCode(200)
  restoreEngagement(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<EngagementView> {
    return this.database.asActor(actor.id, async (em) => {
      await this.engagements.restore(em, id, version);
      return this.engagements.find(em, id);
    });
  }

  /** Every change of it and of all that hangs on it, newest first. */
  @Get(':id/history')
  @ApiPage(EngagementChangeView)
  listEngagementHistory(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Query() page: PageQuery,
  ): Promise<Page<EngagementChangeView>> {
    return this.database.asActor(actor.id, (em) => this.engagements.history(em, id, page));
  }
}
