import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { SnoozeDto } from '../reminders/reminders.dto.js';
import { ChangeView } from '../users/change.dto.js';
import { CampaignsQuery, CampaignView, CreateCampaignDto, PatchCampaignDto } from './campaigns.dto.js';
import { CampaignsService } from './campaigns.service.js';
import { ProgressView } from './progress.dto.js';
import { ProgressService } from './progress.service.js';

@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsService,
    private readonly progress: ProgressService,
  ) {}

  @Get()
  @ApiPage(CampaignView)
  listCampaigns(@Actor() actor: SignedIn, @Query() query: CampaignsQuery): Promise<Page<CampaignView>> {
    return this.database.asActor(actor.id, (em) => this.campaigns.list(em, query));
  }

  @Post()
  @Location('/api/campaigns')
  createCampaign(@Actor() actor: SignedIn, @Body() body: CreateCampaignDto): Promise<CampaignView> {
    return this.database.asActor(actor.id, (em) => this.campaigns.create(em, actor.id, body));
  }

  @Get(':id')
  getCampaign(@Actor() actor: SignedIn, @Param('id') id: string): Promise<CampaignView> {
    return this.database.asActor(actor.id, (em) => this.campaigns.find(em, id));
  }

  @Patch(':id')
  patchCampaign(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchCampaignDto,
  ): Promise<CampaignView> {
    return this.database.asActor(actor.id, (em) => this.campaigns.patch(em, id, version, body, actor.id));
  }

  @Delete(':id')
  @HttpCode(204)
  deleteCampaign(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.campaigns.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreCampaign(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<CampaignView> {
    return this.database.asActor(actor.id, (em) => this.campaigns.restore(em, id, version));
  }

  /** Reminds oneself of its deadline once more, later. */
  @Post(':id/snooze')
  @HttpCode(200)
  snoozeCampaign(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SnoozeDto,
  ): Promise<CampaignView> {
    return this.database.asActor(actor.id, async (em) => {
      await this.campaigns.snooze(em, id, version, body, actor.id);
      return this.campaigns.find(em, id);
    });
  }

  /** How many states have arrived: which ones, of which group, since when. */
  @Get(':id/progress')
  campaignProgress(@Actor() actor: SignedIn, @Param('id') id: string): Promise<ProgressView> {
    return this.database.asActor(actor.id, (em) => this.progress.of(em, id));
  }

  /** Every change of it, of its priority states and their stages, and of the positions recorded on its board, newest first. */
  @Get(':id/history')
  @ApiPage(ChangeView)
  campaignHistory(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Query() page: PageQuery,
  ): Promise<Page<ChangeView>> {
    return this.database.asActor(actor.id, (em) => this.campaigns.history(em, id, page));
  }
}
