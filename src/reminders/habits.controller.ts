import { Body, Controller, Get, Patch } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ChangeHabitsDto, HabitsView } from './habits.dto.js';
import { OwnHabitsService } from './own-habits.service.js';

@Controller('me/reminders')
export class HabitsController {
  constructor(
    private readonly database: Database,
    private readonly habits: OwnHabitsService,
  ) {}

  /** When one likes to be reminded. */
  @Get()
  findHabits(@Actor() actor: SignedIn): Promise<HabitsView> {
    return this.database.asActor(actor.id, (em) => this.habits.find(em, actor.id));
  }

  /** Changes that; reminders still to come move with it. What is left out stays. */
  @Patch()
  changeHabits(
    @Actor() actor: SignedIn,
    @IfMatch() version: number,
    @Body() dto: ChangeHabitsDto,
  ): Promise<HabitsView> {
    return this.database.asActor(actor.id, (em) => this.habits.change(em, actor.id, version, dto));
  }
}
