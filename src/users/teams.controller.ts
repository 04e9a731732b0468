import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Actor, AdministratorsOnly, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IdParam } from '../platform/http/id-param.decorator.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { ChangeTeamDto, CreateTeamDto, TeamView } from './teams.dto.js';
import { TeamsService } from './teams.service.js';

@Controller('teams')
export class TeamsController {
  constructor(
    private readonly database: Database,
    private readonly teams: TeamsService,
  ) {}

  /** All teams by name. */
  @Get()
  @ApiPage(TeamView)
  listTeams(@Actor() actor: SignedIn, @Query() query: PageQuery): Promise<Page<TeamView>> {
    return this.database.asActor(actor.id, (em) => this.teams.list(em, query));
  }

  @Get(':id')
  getTeam(@Actor() actor: SignedIn, @IdParam() id: string): Promise<TeamView> {
    return this.database.asActor(actor.id, (em) => this.teams.find(em, id));
  }

  /** A new team. */
  @Post()
  @AdministratorsOnly()
  @Location('/api/teams')
  createTeam(@Actor() actor: SignedIn, @Body() dto: CreateTeamDto): Promise<TeamView> {
    return this.database.asActor(actor.id, (em) => this.teams.create(em, dto));
  }

  /** Renames it, or says anew who belongs to it. */
  @Patch(':id')
  @AdministratorsOnly()
  changeTeam(
    @Actor() actor: SignedIn,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() dto: ChangeTeamDto,
  ): Promise<TeamView> {
    return this.database.asActor(actor.id, (em) => this.teams.change(em, id, version, dto));
  }

  /** Dissolves it: what names it is no longer open to its members. */
  @Delete(':id')
  @AdministratorsOnly()
  @HttpCode(204)
  removeTeam(@Actor() actor: SignedIn, @IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.teams.remove(em, id, version));
  }

  /** Brings it together again, with those who belonged to it. */
  @Post(':id/restore')
  @AdministratorsOnly()
  @HttpCode(200)
  restoreTeam(@Actor() actor: SignedIn, @IdParam() id: string, @IfMatch() version: number): Promise<TeamView> {
    return this.database.asActor(actor.id, (em) => this.teams.restore(em, id, version));
  }
}
