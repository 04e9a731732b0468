import { ApiProperty } from '@nestjs/swagger';
import { PlainText } from '../platform/http/text.validators.js';

/** A token to be made. */
export class CreateTokenDto {
  /** What the token is for, in one's own words. */
  @PlainText({ min: 1, max: 200 })
  name: string;
}

/** A token as it is shown once. */
export class NewTokenView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  /** The token itself, shown this once: `Authorization: Bearer …`. */
  token: string;
}

/** A token without its secret. */
export class TokenView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  /** To the minute; null: never. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: string | null;
}
