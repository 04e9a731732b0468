import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { MailActionsController } from './mail-actions.controller.js';
import { MailActionsService } from './mail-actions.service.js';

/** What is done from a mail without signing in. */
@Module({
  imports: [AuthModule, RemindersModule, FollowUpsModule],
  controllers: [MailActionsController],
  providers: [MailActionsService],
})
export class MailActionsModule {}
