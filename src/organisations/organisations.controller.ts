import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import {
  CreateOrganisationDto,
  OrganisationsQuery,
  OrganisationView,
  PatchOrganisationDto,
} from './organisations.dto.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
  ) {}

  @Get()
  @ApiPage(OrganisationView)
  listOrganisations(@Actor() actor: SignedIn, @Query() query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    return this.database.asActor(actor.id, (em) => this.organisations.list(em, query));
  }

  @Post()
  @Location('/api/organisations')
  createOrganisation(@Actor() actor: SignedIn, @Body() body: CreateOrganisationDto): Promise<OrganisationView> {
    return this.database.asActor(actor.id, (em) => this.organisations.create(em, body));
  }

  @Get(':id')
  getOrganisation(@Actor() actor: SignedIn, @Param('id') id: string): Promise<OrganisationView> {
    return this.database.asActor(actor.id, (em) => this.organisations.find(em, id));
  }

  @Patch(':id')
  patchOrganisation(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchOrganisationDto,
  ): Promise<OrganisationView> {
    return this.database.asActor(actor.id, (em) => this.organisations.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  deleteOrganisation(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.organisations.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreOrganisation(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<OrganisationView> {
    return this.database.asActor(actor.id, (em) => this.organisations.restore(em, id, version));
  }
}
