import { Module } from '@nestjs/common';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsService } from './campaigns.service.js';
import { DatedCampaign } from './dated-campaign.js';
import { PriorityStatesController } from './priority-states.controller.js';
import { PriorityStatesService } from './priority-states.service.js';
import { ProgressService } from './progress.service.js';

/** Drives for one instrument: priority states with their stages, and how far it has come. */
@Module({
  imports: [InstrumentsModule, RemindersModule],
  controllers: [CampaignsController, PriorityStatesController],
  exports: [CampaignsService],
  providers: [CampaignsService, PriorityStatesService, ProgressService, DatedCampaign],
})
export class CampaignsModule {}
