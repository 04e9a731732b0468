import { ApiProperty } from '@nestjs/swagger';
import { UserRef } from './user-ref.js';

/** One change of a record or of what hangs on it. */
export class ChangeView {
  id: number;
  at: string;
  /** Who made it; null: the application itself. */
  actor: UserRef | null;
  /** What changed: the record's own table, or the table of what hangs on it. */
  record: string;
  @ApiProperty({ enum: ['INSERT', 'UPDATE', 'DELETE'] })
  op: 'INSERT' | 'UPDATE' | 'DELETE';
  /** The values before, of what changed; null for something new. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before: Record<string, unknown> | null;
  /** The values after, of what changed; null for something taken away. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after: Record<string, unknown> | null;
  /** Of an update, which tells only what changed: what else the row refers to, by the names of its columns (`stateId`); else null. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  about: Record<string, unknown> | null;
}
