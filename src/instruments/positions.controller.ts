import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import { CreatePositionDto, PatchPositionDto, PositionsQuery, PositionView } from './positions.dto.js';
import { PositionsService } from './positions.service.js';

@Controller('positions')
export class PositionsController {
  constructor(
    private readonly database: Database,
    private readonly positions: PositionsService,
  ) {}

  @Get()
  @ApiPage(PositionView)
  listPositions(@Actor() actor: SignedIn, @Query() query: PositionsQuery): Promise<Page<PositionView>> {
    return this.database.asActor(actor.id, (em) => this.positions.list(em, query));
  }

  @Post()
  @Location('/api/positions')
  createPosition(@Actor() actor: SignedIn, @Body() body: CreatePositionDto): Promise<PositionView> {
    return this.database.asActor(actor.id, (em) => this.positions.create(em, body));
  }

  @Get(':id')
  getPosition(@Actor() actor: SignedIn, @Param('id') id: string): Promise<PositionView> {
    return this.database.asActor(actor.id, (em) => this.positions.find(em, id));
  }

  @Patch(':id')
  patchPosition(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchPositionDto,
  ): Promise<PositionView> {
    return this.database.asActor(actor.id, (em) => this.positions.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  deletePosition(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.positions.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restorePosition(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<PositionView> {
    return this.database.asActor(actor.id, (em) => this.positions.restore(em, id, version));
  }
}
