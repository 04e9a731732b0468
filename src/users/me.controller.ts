import { Body, Controller, Get, Patch } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ChangeMeDto, MeView } from './me.dto.js';
import { MeService } from './me.service.js';

@Controller('me')
export class MeController {
  constructor(
    private readonly database: Database,
    private readonly me: MeService,
  ) {}

  /** Who is signed in, with teams. */
  @Get()
  findMe(@Actor() actor: SignedIn): Promise<MeView> {
    return this.database.asActor(actor.id, (em) => this.me.find(em, actor));
  }

  /** Changes one's own name or time zone. */
  @Patch()
  changeMe(@Actor() actor: SignedIn, @IfMatch() version: number, @Body() dto: ChangeMeDto): Promise<MeView> {
    return this.database.asActor(actor.id, (em) => this.me.change(em, actor, version, dto));
  }
}
