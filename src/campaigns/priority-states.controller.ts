import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, pageOf } from '../platform/http/page.js';
import {
  AddPriorityStateDto,
  EndorsementDto,
  PatchPriorityStateDto,
  PriorityStatesQuery,
  PriorityStateView,
} from './priority-states.dto.js';
import { PriorityStatesService } from './priority-states.service.js';

@Controller('campaigns/:id/states')
export class PriorityStatesController {
  constructor(
    private readonly database: Database,
    private readonly priorities: PriorityStatesService,
  ) {}

  /** All of them by name. */
  @Get()
  @ApiPage(PriorityStateView)
  listPriorityStates(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Query() query: PriorityStatesQuery,
  ): Promise<Page<PriorityStateView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.priorities.list(em, id, query), query));
  }

  @Post()
  addPriorityState(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: AddPriorityStateDto,
  ): Promise<PriorityStateView> {
    return this.database.asActor(actor.id, (em) => this.priorities.add(em, id, body));
  }

  @Get(':state')
  getPriorityState(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Param('state') state: string,
  ): Promise<PriorityStateView> {
    return this.database.asActor(actor.id, (em) => this.priorities.find(em, id, state));
  }

  /** Moves it to another stage, gives it another owner or reason. */
  @Patch(':state')
  patchPriorityState(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Param('state') state: string,
    @IfMatch() version: number,
    @Body() body: PatchPriorityStateDto,
  ): Promise<PriorityStateView> {
    return this.database.asActor(actor.id, (em) => this.priorities.patch(em, id, state, version, body));
  }

  /** Takes it off the list. */
  @Delete(':state')
  @HttpCode(204)
  removePriorityState(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Param('state') state: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.priorities.remove(em, id, state, version));
  }

  /** It has endorsed: records the position. */
  @Post(':state/endorse')
  @HttpCode(200)
  endorse(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Param('state') state: string,
    @IfMatch() version: number,
    @Body() body: EndorsementDto,
  ): Promise<PriorityStateView> {
    return this.database.asActor(actor.id, (em) => this.priorities.endorse(em, id, state, version, body));
  }
}
