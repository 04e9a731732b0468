import { Controller, Get, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { CalendarQuery, CalendarView } from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';

@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly database: Database,
    private readonly calendar: CalendarService,
  ) {}

  /** What has its time within a span, the first days first. */
  @Get()
  showCalendar(@Actor() actor: SignedIn, @Query() query: CalendarQuery): Promise<CalendarView> {
    return this.database.asActor(actor.id, (em) => this.calendar.find(em, actor.id, query));
  }
}
