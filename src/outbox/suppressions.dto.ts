import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageQuery } from '../platform/http/page.js';
import { Omittable } from '../platform/http/text.validators.js';
import { UserRef } from '../users/user-ref.js';

const STANDINGS = ['standing', 'lifted'] as const;

export class SuppressionsQuery extends PageQuery {
  /** Those that stand, or those that were lifted; left out: both. */
  @Omittable()
  @IsIn(STANDINGS)
  @ApiProperty({ enum: STANDINGS, required: false })
  show?: (typeof STANDINGS)[number];
}

/** That no mail leaves to an address, because some came back. */
export class SuppressionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** In small letters. */
  address: string;

  /** The colleague who has this address; null: none. */
  user: UserRef | null;

  since: string;

  /** The words with which its mail server refused. */
  reason: string;

  /** Id of the mail that came back; null where the reader may not see it. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  mail: string | null;

  /** Since when mail leaves again; null: it does not. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  liftedAt: string | null;

  liftedBy: UserRef | null;

  /** Raised by every change; what If-Match names. */
  version: number;
}
