import { Body, Controller, Post } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { EngagementView } from '../engagements/engagement-view.dto.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { LogEngagementDto } from './log.dto.js';
import { LogService } from './log.service.js';

/** Stands above the engagements, as what is logged may bring follow-ups along. */
@Controller('engagements')
export class LogController {
  constructor(
    private readonly database: Database,
    private readonly logbook: LogService,
  ) {}

  @Post()
  @Location('/api/engagements')
  engagement(@Actor() actor: SignedIn, @Body() body: LogEngagementDto): Promise<EngagementView> {
    return this.database.asActor(actor.id, (em) => this.logbook.log(em, actor, body));
  }
}
