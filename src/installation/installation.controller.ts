import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { Actor, AdministratorsOnly, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { ChangeView } from '../users/change.dto.js';
import { ChangeInstallationDto, InstallationView } from './installation.dto.js';
import { InstallationService } from './installation.service.js';

@Controller('installation')
export class InstallationController {
  constructor(
    private readonly database: Database,
    private readonly installation: InstallationService,
  ) {}

  /** What holds for everybody here. */
  @Get()
  findInstallation(@Actor() actor: SignedIn): Promise<InstallationView> {
    return this.database.asActor(actor.id, (em) => this.installation.find(em));
  }

  /** Changes that, from now on: mail that is still to leave keeps to it already. */
  @Patch()
  @AdministratorsOnly()
  changeInstallation(
    @Actor() actor: SignedIn,
    @IfMatch() version: number,
    @Body() dto: ChangeInstallationDto,
  ): Promise<InstallationView> {
    return this.database.asActor(actor.id, (em) => this.installation.change(em, version, dto));
  }

  /** Every change of it, newest first. */
  @Get('history')
  @ApiPage(ChangeView)
  listInstallationChanges(@Actor() actor: SignedIn, @Query() page: PageQuery): Promise<Page<ChangeView>> {
    return this.database.asActor(actor.id, (em) => this.installation.history(em, page));
  }
}
