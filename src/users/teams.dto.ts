import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { Id, Omittable, PlainText } from '../platform/http/text.validators.js';
import { UserRef } from './user-ref.js';

/** A team to be made. */
export class CreateTeamDto {
  @PlainText({ min: 1, max: 200 })
  name: string;

  /** Ids of colleagues. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(500)
  @Id({ each: true })
  members?: string[];
}

/** What changes about a team; the rest stays. */
export class ChangeTeamDto {
  @Omittable()
  @PlainText({ min: 1, max: 200 })
  name?: string;

  /** Ids of all who shall belong to it; takes the place of those before. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(500)
  @Id({ each: true })
  members?: string[];
}

/** Colleagues who may be named together. */
export class TeamView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  members: UserRef[];

  /** Raised by every change; what If-Match names. */
  version: number;
}
