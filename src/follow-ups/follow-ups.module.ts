import { Module } from '@nestjs/common';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsList } from './follow-ups.list.js';
import { FollowUpsService } from './follow-ups.service.js';
import { ReminderMail } from './reminder-mail.js';
import { RemindersService } from './reminders.service.js';

/** Our own next actions, their reminders, and logging an engagement together with them. */
@Module({
  providers: [FollowUpsService, FollowUpsList, RemindersService, ReminderMail],
  controllers: [FollowUpsController],
  exports: [FollowUpsService, FollowUpsList],
})
export class FollowUpsModule {}
