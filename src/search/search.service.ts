import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { FoundView, SearchQuery } from './search.dto.js';
import { foundEngagements } from './search.engagements.js';
import { foundNames } from './search.names.js';

/** No kind of name may crowd out the others. */
const NAMES_OF_A_KIND = 5;

/** Finds anything that the reader may see. */
@Injectable()
export class SearchService {
  constructor(private readonly clock: Clock) {}

  /** Names first, as whoever types one means it; then what was written, best and newest first. */
  async search(em: EntityManager, { q, limit }: SearchQuery): Promise<FoundView[]> {
    const words = q.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const today = this.clock.now().toISOString().slice(0, 10);
    const names = await foundNames(em, words, Math.min(NAMES_OF_A_KIND, limit));
    const engagements = await foundEngagements(em, words, limit, today);
    return [...names, ...engagements].slice(0, limit);
  }
}
