import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { ActedCampaign } from './acted-campaign.js';
import { ActedFollowUp } from './acted-follow-up.js';
import { MailActionsController } from './mail-actions.controller.js';
import { MailActionsService } from './mail-actions.service.js';

/** What is done from a mail without signing in. */
@Module({
  imports: [AuthModule, RemindersModule, CampaignsModule, FollowUpsModule],
  controllers: [MailActionsController],
  providers: [MailActionsService, ActedFollowUp, ActedCampaign],
})
export class MailActionsModule {}
