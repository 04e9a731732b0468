import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { Problem, type ProblemError } from '../http/problem.js';
import { Id, Omittable } from '../http/text.validators.js';
import { VISIBILITIES, type Visibility } from './protected-record.js';

/** Whom a record names beside its author: people and teams for `restricted`, partner organisations for `partners`. */
export class ReadersDto {
  /** Ids of colleagues who may read a restricted record. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Id({ each: true })
  users?: string[];

  /** Ids of teams whose members may read a restricted record. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Id({ each: true })
  teams?: string[];

  /** Ids of partner organisations that a partners' record may be passed on to; none: to all partners. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Id({ each: true })
  organisations?: string[];
}

/** Who may read a record: what the body of every record may say. */
export class AudienceDto {
  /** Left out: internal, or as it was. */
  @Omittable()
  @IsIn(VISIBILITIES)
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility', required: false })
  visibility?: Visibility;

  /** Whom it names beside its author. */
  @Omittable()
  @ValidateNested()
  @Type(() => ReadersDto)
  readers?: ReadersDto;
}

/** Who has left and what was dissolved may stay named: a record that is saved again must not stumble over its own readers. */
const KINDS = [
  { list: 'users', letter: 'u', found: `select id from app_user where id = any($1) and role <> 'operator'` },
  { list: 'teams', letter: 't', found: 'select id from team where id = any($1)' },
  { list: 'organisations', letter: 'p', found: 'select id from organisation where id = any($1)' },
] as const;

/**
 * What the column `named` holds for these readers: `u:<user>`, `t:<team>`, `p:<organisation>`, each once and in order. People and
 * teams count for `restricted` alone, organisations for `partners` alone; elsewhere they are left aside, so that nothing said
 * under one visibility takes effect under another.
 * @param editor who must keep sight of a record made restricted: whoever edits it, when somebody else wrote it
 */
export function namedOf(visibility: Visibility, readers: ReadersDto = {}, editor?: string): string[] {
  const kinds = KINDS.filter(({ letter }) => counts(visibility, letter));
  const named = kinds.flatMap(({ list, letter }) => (readers[list] ?? []).map((id) => `${letter}:${id}`));
  if (editor && visibility === 'restricted') named.push(`u:${editor}`);
  return [...new Set(named)].sort();
}

/**
 * Refuses readers that the actor does not know of. Run it under the actor, before `namedOf`.
 * @param pointer where the readers stand in the body, such as `/readers` or `/passages/0/readers`
 * @throws Problem 422 that points at each unknown id
 */
export async function checkReaders(
  em: EntityManager,
  readers: ReadersDto | undefined,
  pointer = '/readers',
): Promise<void> {
  const errors: ProblemError[] = [];
  for (const { list, found } of KINDS) {
    const ids = readers?.[list] ?? [];
    if (ids.length === 0) continue;
    const rows: { id: string }[] = await em.query(found, [ids]);
    const known = new Set(rows.map((row) => row.id));
    ids.forEach((id, index) => {
      if (!known.has(id))
        errors.push({
          pointer: `${pointer}/${list}/${index}`,
          code: 'unknown',
          detail: `There is no ${list.slice(0, -1)} with this id.`,
        });
    });
  }
  if (errors.length > 0) throw Problem.invalid(errors);
}

function counts(visibility: Visibility, letter: string): boolean {
  return visibility === 'restricted' ? letter !== 'p' : visibility === 'partners' && letter === 'p';
}
