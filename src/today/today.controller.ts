import { Controller, Get } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { TodayView } from './today.dto.js';
import { TodayService } from './today.service.js';

@Controller('today')
export class TodayController {
  constructor(
    private readonly database: Database,
    private readonly today: TodayService,
  ) {}

  @Get()
  find(@Actor() actor: SignedIn): Promise<TodayView> {
    return this.database.asActor(actor.id, (em) => this.today.find(em, actor.id));
  }
}
