import type { PatchEngagementDto } from './engagements.dto.js';

/** A place in a body that names something by its id. */
export interface Mention {
  pointer: string;
  id: string;
  noun: string;
}

/** Mentions of the rows of one table. */
interface MentionedRows {
  table: string;
  /** SQL: whether a row was deleted. */
  removed: 'deleted_at is not null' | 'false';
  mentions: Mention[];
}

/** What a body names in other folders' tables. */
export function mentionedRows(dto: PatchEngagementDto): MentionedRows[] {
  const { missions = [], people = [], ours = [], campaigns = [] } = dto;
  const deletable = 'deleted_at is not null';
  return [
    { table: 'state', removed: 'false', mentions: states(dto) },
    { table: 'mission', removed: deletable, mentions: each(missions, 'mission', '/missions/#', (id) => id) },
    { table: 'contact', removed: deletable, mentions: each(people, 'contact', '/people/#/contact', (p) => p.contact) },
    { table: 'posting', removed: 'false', mentions: each(people, 'posting', '/people/#/posting', (p) => p.posting) },
    { table: 'app_user', removed: 'false', mentions: each(ours, 'colleague', '/ours/#/user', (o) => o.user) },
    {
      table: 'organisation',
      removed: deletable,
      mentions: each(ours, 'organisation', '/ours/#/organisation', (o) => o.organisation),
    },
    { table: 'instrument', removed: deletable, mentions: instruments(dto) },
    { table: 'campaign', removed: deletable, mentions: each(campaigns, 'campaign', '/campaigns/#', (id) => id) },
  ];
}

/** What a body names of the engagement itself: its asks and passages. */
export function mentionedParts({ asks = [], passages = [] }: PatchEngagementDto): Mention[] {
  return [
    ...each(asks, 'ask', '/asks/#/id', ({ id }) => id),
    ...each(passages, 'passage', '/passages/#/id', ({ id }) => id),
  ];
}

function states({ states = [], stateRoles = [], asks = [] }: PatchEngagementDto): Mention[] {
  return [
    ...each(states, 'state', '/states/#', (id) => id),
    ...each(stateRoles, 'state', '/stateRoles/#/state', ({ state }) => state),
    ...asks.flatMap((ask, index) => each(ask.states ?? [], 'state', `/asks/${index}/states/#`, (id) => id)),
  ];
}

function instruments({ instruments = [], asks = [] }: PatchEngagementDto): Mention[] {
  return [
    ...each(instruments, 'instrument', '/instruments/#', (id) => id),
    ...each(asks, 'instrument', '/asks/#/instrument', ({ instrument }) => instrument),
  ];
}

/** The mentions in a list, `#` standing for the place in it. */
function each<T>(list: T[], noun: string, pattern: string, idOf: (item: T) => string | null | undefined): Mention[] {
  return list.flatMap((item, index) => {
    const id = idOf(item);
    return id ? [{ pointer: pattern.replace('#', String(index)), id, noun }] : [];
  });
}
