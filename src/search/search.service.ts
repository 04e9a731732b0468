import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { type Page, pageOf, startIn } from '../platform/http/page.js';
import type { FoundView, SearchQuery } from './search.dto.js';
import { countEngagements, foundEngagements } from './search.engagements.js';
import { foundNames } from './search.names.js';

/** No kind of name may crowd out the others. */
const NAMES_OF_A_KIND = 5;

/** Finds anything that the reader may see. */
@Injectable()
export class SearchService {
  constructor(private readonly clock: Clock) {}

  /** Names first, as whoever types one means it; then what was written, best and newest first. */
  async search(em: EntityManager, { q, ...query }: SearchQuery): Promise<Page<FoundView>> {
    const words = q.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return pageOf([], query);
    const today = this.clock.now().toISOString().slice(0, 10);
    const names = await foundNames(em, words, NAMES_OF_A_KIND, today);
    const wanted = (query.cursor ? startIn(query.cursor) : 0) + query.limit + 1;
    const engagements = await foundEngagements(em, words, Math.max(0, wanted - names.length), today);
    const page = pageOf([...names, ...engagements], query);
    return query.total ? { ...page, total: names.length + (await countEngagements(em, words)) } : page;
  }
}
