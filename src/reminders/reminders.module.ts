import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { DailyRounds } from './daily-rounds.service.js';
import { DatedThings } from './dated-things.js';
import { DigestMail } from './digest-mail.js';
import { DigestRounds } from './digest-rounds.js';
import { DigestSources } from './digest-sources.js';
import { HabitsController } from './habits.controller.js';
import { HabitsService } from './habits.service.js';
import { OwnHabitsService } from './own-habits.service.js';
import { ReminderPlan } from './plan.service.js';
import { ReminderMail } from './reminder-mail.js';
import { RemindersService } from './reminders.service.js';
import { RulesService } from './rules.service.js';

/** One mechanism that reminds of whatever has a day: at moments that somebody names, and by rules. */
@Module({
  imports: [UsersModule],
  controllers: [HabitsController],
  providers: [
    DatedThings,
    HabitsService,
    OwnHabitsService,
    ReminderPlan,
    RulesService,
    RemindersService,
    ReminderMail,
    DailyRounds,
    DigestSources,
    DigestRounds,
    DigestMail,
  ],
  exports: [DatedThings, DigestSources, HabitsService, ReminderPlan, RulesService, RemindersService],
})
export class RemindersModule {}
