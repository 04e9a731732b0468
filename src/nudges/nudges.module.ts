import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { NudgeRound } from './nudge-round.js';
import { NudgesController } from './nudges.controller.js';
import { NudgesService } from './nudges.service.js';
import { ReasonsService } from './reasons.service.js';

/** What nobody planned and somebody should know of. */
@Module({
  imports: [RemindersModule],
  controllers: [NudgesController],
  providers: [ReasonsService, NudgesService, NudgeRound],
})
export class NudgesModule {}
