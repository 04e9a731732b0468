import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { TodayController } from './today.controller.js';
import { TodayService } from './today.service.js';

/** What to look at first. */
@Module({ imports: [FollowUpsModule], providers: [TodayService], controllers: [TodayController] })
export class TodayModule {}
