import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Actor, AdministratorsOnly, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IdParam } from '../platform/http/id-param.decorator.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import { SuppressionsQuery, SuppressionView } from './suppressions.dto.js';
import { SuppressionsService } from './suppressions.service.js';

@Controller('suppressions')
export class SuppressionsController {
  constructor(
    private readonly database: Database,
    private readonly suppressions: SuppressionsService,
  ) {}

  /** Addresses to which no mail leaves, because some came back: all of them for an administrator, for others their own. */
  @Get()
  @ApiPage(SuppressionView)
  listSuppressions(@Actor() actor: SignedIn, @Query() query: SuppressionsQuery): Promise<Page<SuppressionView>> {
    return this.database.asActor(actor.id, (em) => this.suppressions.list(em, query));
  }

  @Get(':id')
  getSuppression(@Actor() actor: SignedIn, @IdParam() id: string): Promise<SuppressionView> {
    return this.database.asActor(actor.id, (em) => this.suppressions.find(em, id));
  }

  /** Mail leaves to the address again, and what was held back in the last two days with it. */
  @Post(':id/lift')
  @HttpCode(200)
  @AdministratorsOnly()
  liftSuppression(
    @Actor() actor: SignedIn,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<SuppressionView> {
    return this.database.asActor(actor.id, (em) => this.suppressions.lift(em, actor.id, id, version));
  }
}
