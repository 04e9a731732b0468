import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, pageOf, WholeListQuery } from '../platform/http/page.js';
import { PatchStateDto } from '../states/states.dto.js';
import { MissionPeopleView, StateRowView, StatesQuery, StateView } from './dossier.dto.js';
import { DossierService } from './dossier.service.js';
import { StateListService } from './state-list.service.js';

@Controller('states')
export class DossierController {
  constructor(
    private readonly database: Database,
    private readonly dossier: DossierService,
    private readonly list: StateListService,
  ) {}

  /** All that match: there are 195. */
  @Get()
  @ApiPage(StateRowView)
  listStates(@Actor() actor: SignedIn, @Query() query: StatesQuery): Promise<Page<StateRowView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.list.list(em, query), query));
  }

  @Get(':id')
  getState(@Actor() actor: SignedIn, @Param('id') id: string): Promise<StateView> {
    return this.database.asActor(actor.id, (em) => this.dossier.find(em, id));
  }

  @Patch(':id')
  patchState(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchStateDto,
  ): Promise<StateView> {
    return this.database.asActor(actor.id, (em) => this.dossier.patch(em, id, version, body));
  }

  /** The state's missions with those posted there today. */
  @Get(':id/people')
  @ApiPage(MissionPeopleView)
  listStatePeople(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Query() query: WholeListQuery,
  ): Promise<Page<MissionPeopleView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.dossier.people(em, id), query));
  }
}
