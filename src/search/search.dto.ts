import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '../platform/http/page.js';
import { PlainText } from '../platform/http/text.validators.js';
import { StateRef } from '../states/state-ref.js';

export const FOUND_TYPES = [
  'state',
  'engagement',
  'contact',
  'mission',
  'instrument',
  'campaign',
  'event',
  'follow-up',
] as const;
export type FoundType = (typeof FOUND_TYPES)[number];

export class SearchQuery extends PageQuery {
  /** Words; `"a phrase"`, `or` and `-without` as in web searches. The last word may be unfinished. */
  @PlainText({ max: 500 })
  q: string;

  /** How many items at most, 1 to 200. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 20 })
  override limit: number = 20;
}

/** A piece of a snippet. Plain text: to be shown as it is. */
export class SnippetPiece {
  text: string;
  /** Whether it is what was searched for. */
  hit: boolean;
}

/** One thing that was found. */
export class FoundView {
  @ApiProperty({ enum: FOUND_TYPES, enumName: 'FoundType' })
  type: FoundType;
  id: string;
  title: string;
  /** What tells it from others of its name. */
  subtitle: string | null;
  state: StateRef | null;
  /** EDTF. */
  date: string | null;
  /** Where the words stand, for what has a text. */
  @ApiProperty({ type: () => [SnippetPiece], nullable: true })
  snippet: SnippetPiece[] | null;
}
