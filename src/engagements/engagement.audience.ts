import type { Visibility } from '../platform/visibility/protected-record.js';
import { namedOf, type ReadersDto } from '../platform/visibility/readers.dto.js';
import type { Engagement } from './engagement.entity.js';
import type { CreateEngagementDto } from './engagements.dto.js';
import type { Attribution } from './kinds.js';

interface Rules {
  visibility: Visibility;
  attribution: Attribution;
}

/** The part of an engagement that says who may read what of it. */
type Audience = Rules & { named: string[] };

/** Of a new engagement. */
export function audienceOf({ visibility = 'internal', attribution = 'open', readers }: CreateEngagementDto): Audience {
  return { visibility, attribution, named: namedFor({ visibility, attribution }, readers) };
}

/** Of an engagement after a change. Whoever restricts what somebody else wrote, or puts it under a rule, keeps sight of it. */
export function audienceAfter(before: Engagement, dto: Partial<CreateEngagementDto>, editor: string): Audience {
  const { visibility = before.visibility, attribution = before.attribution, readers } = dto;
  const sameRules = visibility === before.visibility && attribution === before.attribution;
  if (sameRules && readers === undefined) return { visibility, attribution, named: before.named };
  const stranger = before.authorId === editor ? undefined : editor;
  const newRule = attribution === before.attribution ? undefined : stranger;
  const named = namedFor({ visibility, attribution }, readers ?? readersOf(before.named), stranger, newRule);
  return { visibility, attribution, named };
}

/** Under a rule of attribution the named people count whatever the visibility: they may read who was there. */
function namedFor(rules: Rules, readers?: ReadersDto, restrictor?: string, ruler?: string): string[] {
  const byVisibility = namedOf(rules.visibility, readers, restrictor);
  const byAttribution = rules.attribution === 'open' ? [] : namedOf('restricted', readers, ruler);
  return [...new Set([...byVisibility, ...byAttribution])].sort();
}

function readersOf(named: string[]): ReadersDto {
  const idsOf = (letter: string) => named.filter((name) => name.startsWith(`${letter}:`)).map((name) => name.slice(2));
  return { users: idsOf('u'), teams: idsOf('t'), organisations: idsOf('p') };
}
