/** What happened. The first kind of an engagement names it; it may be several (a meeting and a letter). */
export const KINDS = [
  'meeting',
  'call',
  'corridor',
  'message',
  'email',
  'letter',
  'note-verbale',
  'briefing',
  'reception',
  'visit',
  'event',
  'side-event',
  'statement',
  'joint-statement',
  'co-sponsorship',
  'vote',
  'endorsement',
  'submission',
  'information',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a state has to do with an engagement. */
export const STATE_ROLES = [
  'met',
  'acted',
  'acted-with-us',
  'hosted',
  'subject',
  'asked-about',
  'said-to-hold-a-view',
] as const;
export type StateRole = (typeof STATE_ROLES)[number];

/** The roles of a state in its own history; in the others it is only spoken of. */
export const OWN_ROLES = ['met', 'acted', 'acted-with-us', 'hosted', 'subject'] as const satisfies readonly StateRole[];

/** A meeting has a life. */
export const STAGES = ['requested', 'offered', 'confirmed', 'held', 'postponed', 'cancelled', 'declined'] as const;
export type Stage = (typeof STAGES)[number];

/** Other than `open`: people, quotations and source are for those of us who were there, the author and the named. */
export const ATTRIBUTIONS = ['open', 'chatham-house', 'protected-source'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const ANSWERS = ['accepted', 'noted', 'checking-with-capital', 'not-at-this-stage', 'no-answer'] as const;
export type AskAnswer = (typeof ANSWERS)[number];

/** With what authority an answer was given. */
export const AUTHORITIES = ['expert', 'permanent-representative', 'minister', 'other'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Kinds for which one has to be somewhere, or on the line, at a time. */
export const MEETING_KINDS = [
  'meeting',
  'call',
  'corridor',
  'briefing',
  'reception',
  'visit',
  'event',
  'side-event',
] as const satisfies readonly Kind[];

const ACTS_OF_STATES: Kind[] = ['statement', 'joint-statement', 'co-sponsorship', 'vote', 'endorsement', 'submission'];
const SHARED_ROOMS: Kind[] = ['event', 'side-event', 'reception'];

/** What a state has to do with such an engagement when nothing else is said. */
export function usualRole(kind: Kind): StateRole {
  if (kind === 'information') return 'subject';
  return [...ACTS_OF_STATES, ...SHARED_ROOMS].includes(kind) ? 'acted' : 'met';
}

/** The check that the schema has for such a column. */
export function among(column: string, values: readonly string[]): string {
  return `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;
}
