import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { ServedFeedService } from './served-feed.service.js';

/** Calendars of one's own at secret addresses: follow-ups, deadlines, meetings, events. */
@Module({
  imports: [AuthModule],
  providers: [CalendarFeedsService, ServedFeedService],
  controllers: [CalendarFeedsController],
})
export class CalendarFeedsModule {}
