import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { Id, Omittable, PlainText } from '../platform/http/text.validators.js';
import { UserRef } from './user-ref.js';

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

export class TeamView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  members: UserRef[];

  /** Raised by every change; what If-Match names. */
  version: number;
}
