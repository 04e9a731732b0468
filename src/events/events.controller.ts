import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery, pageOf, WholeListQuery } from '../platform/http/page.js';
import { ChangeView } from '../users/change.dto.js';
import {
  CreateEventDto,
  EventsQuery,
  EventView,
  MovedEventView,
  PatchEventDto,
  RecurringSessionView,
} from './events.dto.js';
import { EventsService } from './events.service.js';
import { recurringSessions } from './recurring-sessions.js';

@Controller('events')
export class EventsController {
  constructor(
    private readonly database: Database,
    private readonly events: EventsService,
  ) {}

  @Get()
  @ApiPage(EventView)
  listEvents(@Actor() actor: SignedIn, @Query() query: EventsQuery): Promise<Page<EventView>> {
    return this.database.asActor(actor.id, (em) => this.events.list(em, query));
  }

  /** What comes back every year, with its usual months and what was entered of it. */
  @Get('recurring')
  @ApiPage(RecurringSessionView)
  listRecurringSessions(@Actor() actor: SignedIn, @Query() query: WholeListQuery): Promise<Page<RecurringSessionView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await recurringSessions(em), query));
  }

  @Post()
  @Location('/api/events')
  createEvent(@Actor() actor: SignedIn, @Body() body: CreateEventDto): Promise<EventView> {
    return this.database.asActor(actor.id, (em) => this.events.create(em, body));
  }

  @Get(':id')
  getEvent(@Actor() actor: SignedIn, @Param('id') id: string): Promise<EventView> {
    return this.database.asActor(actor.id, (em) => this.events.find(em, id));
  }

  /** What is due so long before or after it moves with it. */
  @Patch(':id')
  patchEvent(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchEventDto,
  ): Promise<MovedEventView> {
    return this.database.asActor(actor.id, (em) => this.events.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  deleteEvent(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.events.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreEvent(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<EventView> {
    return this.database.asActor(actor.id, (em) => this.events.restore(em, id, version));
  }

  /** Every change of it, newest first. */
  @Get(':id/history')
  @ApiPage(ChangeView)
  eventHistory(@Actor() actor: SignedIn, @Param('id') id: string, @Query() page: PageQuery): Promise<Page<ChangeView>> {
    return this.database.asActor(actor.id, (em) => this.events.history(em, id, page));
  }
}
