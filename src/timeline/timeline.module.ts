import { Module } from '@nestjs/common';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { StatesModule } from '../states/states.module.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [StatesModule, InstrumentsModule, EngagementsModule, FollowUpsModule],
  controllers: [TimelineController],
  providers: [TimelineService],
})
export class TimelineModule {}
