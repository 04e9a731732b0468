import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';

/** Read-only, over events, engagements, follow-ups and campaigns: what has its time. */
@Module({ controllers: [CalendarController], providers: [CalendarService] })
export class CalendarModule {}
