import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import { CreateMissionDto, MissionsQuery, MissionView, PatchMissionDto } from './missions.dto.js';
import { MissionsService } from './missions.service.js';

@Controller('missions')
export class MissionsController {
  constructor(
    private readonly database: Database,
    private readonly missions: MissionsService,
  ) {}

  @Get()
  @ApiPage(MissionView)
  listMissions(@Actor() actor: SignedIn, @Query() query: MissionsQuery): Promise<Page<MissionView>> {
    return this.database.asActor(actor.id, (em) => this.missions.list(em, query));
  }

  @Post()
  @Location('/api/missions')
  createMission(@Actor() actor: SignedIn, @Body() body: CreateMissionDto): Promise<MissionView> {
    return this.database.asActor(actor.id, (em) => this.missions.create(em, body));
  }

  @Get(':id')
  getMission(@Actor() actor: SignedIn, @Param('id') id: string): Promise<MissionView> {
    return this.database.asActor(actor.id, (em) => this.missions.find(em, id));
  }

  @Patch(':id')
  patchMission(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchMissionDto,
  ): Promise<MissionView> {
    return this.database.asActor(actor.id, (em) => this.missions.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  deleteMission(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.missions.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreMission(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<MissionView> {
    return this.database.asActor(actor.id, (em) => this.missions.restore(em, id, version));
  }
}
