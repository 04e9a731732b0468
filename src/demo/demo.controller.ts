import { Controller, Delete, Get, Post } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { DemoRemovedView, DemoView } from './demo.dto.js';
import { DemoService } from './demo.service.js';

@Controller('demo')
export class DemoController {
  constructor(
    private readonly database: Database,
    private readonly demo: DemoService,
  ) {}

  @Get()
  getDemo(@Actor() actor: SignedIn): Promise<DemoView> {
    return this.database.asActor(actor.id, (em) => this.demo.find(em));
  }

  /** Brings in six states with an invented history. */
  @Post()
  loadDemo(@Actor() actor: SignedIn): Promise<DemoView> {
    return this.database.asActor(actor.id, (em) => this.demo.load(em, actor));
  }

  /** Takes them out whole, except for what was edited or used since. */
  @Delete()
  removeDemo(@Actor() actor: SignedIn): Promise<DemoRemovedView> {
    return this.database.asActor(actor.id, (em) => this.demo.remove(em));
  }
}
