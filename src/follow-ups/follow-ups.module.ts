import { Module } from '@nestjs/common';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { DatedFollowUp } from './dated-follow-up.js';
import { FollowUpStatus } from './follow-up-status.service.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsList } from './follow-ups.list.js';
import { FollowUpsService } from './follow-ups.service.js';
import { LogController } from './log.controller.js';
import { LogService } from './log.service.js';

/** Our own next actions, their reminders, and logging an engagement together with them. */
@Module({
  imports: [EngagementsModule, RemindersModule],
  providers: [LogService, FollowUpsService, FollowUpsList, FollowUpStatus, DatedFollowUp],
  controllers: [LogController, FollowUpsController],
  exports: [FollowUpsService, FollowUpStatus, FollowUpsList],
})
export class FollowUpsModule {}
