import { Controller, Get, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import { FoundView, SearchQuery } from './search.dto.js';
import { SearchService } from './search.service.js';

@Controller('search')
export class SearchController {
  constructor(
    private readonly database: Database,
    private readonly searches: SearchService,
  ) {}

  /** What is found, the best first. */
  @Get()
  @ApiPage(FoundView)
  search(@Actor() actor: SignedIn, @Query() query: SearchQuery): Promise<Page<FoundView>> {
    return this.database.asActor(actor.id, (em) => this.searches.search(em, query));
  }
}
