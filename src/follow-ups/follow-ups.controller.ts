import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { SnoozeDto } from '../reminders/reminders.dto.js';
import { ChangeView } from '../users/change.dto.js';
import { FollowUpStatus } from './follow-up-status.service.js';
import { FollowUpView } from './follow-up-view.dto.js';
import { CreateFollowUpDto, FollowUpsQuery, PatchFollowUpDto } from './follow-ups.dto.js';
import { FollowUpsList } from './follow-ups.list.js';
import { FollowUpsService } from './follow-ups.service.js';

@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly database: Database,
    private readonly followUps: FollowUpsService,
    private readonly status: FollowUpStatus,
    private readonly reading: FollowUpsList,
  ) {}

  @Get()
  @ApiPage(FollowUpView)
  list(@Actor() actor: SignedIn, @Query() query: FollowUpsQuery): Promise<Page<FollowUpView>> {
    return this.database.asActor(actor.id, (em) => this.reading.page(em, actor.id, query));
  }

  @Post()
  @Location('/api/follow-ups')
  create(@Actor() actor: SignedIn, @Body() body: CreateFollowUpDto): Promise<FollowUpView> {
    return this.database.asActor(actor.id, async (em) =>
      this.followUps.find(em, await this.followUps.create(em, actor.id, body)),
    );
  }

  @Get(':id')
  find(@Actor() actor: SignedIn, @Param('id') id: string): Promise<FollowUpView> {
    return this.database.asActor(actor.id, (em) => this.followUps.find(em, id));
  }

  @Patch(':id')
  patch(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchFollowUpDto,
  ): Promise<FollowUpView> {
    return this.database.asActor(actor.id, (em) => this.followUps.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.followUps.remove(em, id, version));
  }

  /** Every change of it and of its reminders, newest first. */
  @Get(':id/history')
  @ApiPage(ChangeView)
  history(@Actor() actor: SignedIn, @Param('id') id: string, @Query() page: PageQuery): Promise<Page<ChangeView>> {
    return this.database.asActor(actor.id, (em) => this.followUps.history(em, id, page));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restore(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<FollowUpView> {
    return this.database.asActor(actor.id, (em) => this.followUps.restore(em, id, version));
  }

  @Post(':id/done')
  @HttpCode(200)
  done(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<FollowUpView> {
    return this.change(actor, id, (em) => this.status.done(em, id, version));
  }

  /** Nothing will be done about it. */
  @Post(':id/drop')
  @HttpCode(200)
  drop(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<FollowUpView> {
    return this.change(actor, id, (em) => this.status.drop(em, id, version));
  }

  /** Reminds oneself of it once more, later. */
  @Post(':id/snooze')
  @HttpCode(200)
  snooze(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SnoozeDto,
  ): Promise<FollowUpView> {
    return this.change(actor, id, (em) => this.status.snooze(em, id, version, body, actor.id));
  }

  /** Opens it again, or takes up an old promise. */
  @Post(':id/reopen')
  @HttpCode(200)
  reopen(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<FollowUpView> {
    return this.change(actor, id, (em) => this.status.reopen(em, id, version, actor.id));
  }

  private change(actor: SignedIn, id: string, work: (em: EntityManager) => Promise<void>): Promise<FollowUpView> {
    return this.database.asActor(actor.id, async (em) => {
      await work(em);
      return this.followUps.find(em, id);
    });
  }
}
