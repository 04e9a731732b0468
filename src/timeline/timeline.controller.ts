import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import type { Page } from '../platform/http/page.js';
import { EngagementItem, FollowUpItem, PositionItem, type TimelineItem, TimelineQuery } from './timeline.dto.js';
import { TimelineService } from './timeline.service.js';

const ITEMS = { engagement: EngagementItem, position: PositionItem, 'follow-up': FollowUpItem };
const PATHS = Object.entries(ITEMS).map(([type, item]) => [type, getSchemaPath(item)] as const);

@Controller('states')
export class TimelineController {
  constructor(
    private readonly database: Database,
    private readonly timeline: TimelineService,
  ) {}

  /** Everything with a state, newest first, undated last. */
  @Get(':id/timeline')
  @ApiExtraModels(...Object.values(ITEMS))
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: ['items', 'next'],
      properties: {
        items: {
          type: 'array',
          items: {
            oneOf: PATHS.map(([, $ref]) => ({ $ref })),
            discriminator: { propertyName: 'type', mapping: Object.fromEntries(PATHS) },
          },
        },
        next: { type: 'string', nullable: true, description: 'Cursor of the next page; null at the end.' },
        total: { type: 'integer', description: 'Only with `?total=true`.' },
      },
    },
  })
  listStateTimeline(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Query() query: TimelineQuery,
  ): Promise<Page<TimelineItem>> {
    return this.database.asActor(actor.id, (em) => this.timeline.page(em, id, query));
  }
}
