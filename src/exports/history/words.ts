import type { AskAnswer, Attribution, Authority, Kind, Stage, StateRole } from '../../engagements/kinds.js';
import type { Audience } from '../export.entity.js';

/** What a document says of what is kept as a word of ours, as the screens say it. */
export const KIND_WORDS: Record<Kind, string> = {
  meeting: 'Meeting',
  call: 'Call',
  corridor: 'Corridor',
  message: 'Message',
  email: 'E-mail',
  letter: 'Letter',
  'note-verbale': 'Note verbale',
  briefing: 'Briefing',
  reception: 'Reception',
  visit: 'Visit',
  event: 'Event',
  'side-event': 'Side event',
  statement: 'Statement',
  'joint-statement': 'Joint statement',
  'co-sponsorship': 'Co-sponsorship',
  vote: 'Vote',
  endorsement: 'Endorsement',
  submission: 'Submission',
  information: 'Information received',
  other: 'Other',
};

export const ROLE_WORDS: Record<StateRole, string> = {
  met: 'met',
  acted: 'acted',
  'acted-with-us': 'acted with us',
  hosted: 'hosted',
  subject: 'spoken about',
  'asked-about': 'asked about',
  'said-to-hold-a-view': 'said to hold a view',
};

/** Of a meeting that was held nothing need be said. */
export const STAGE_WORDS: Record<Stage, string> = {
  requested: 'requested, not held yet',
  offered: 'offered, not held yet',
  confirmed: 'confirmed, not held yet',
  held: 'held',
  postponed: 'postponed',
  cancelled: 'cancelled',
  declined: 'declined',
};

export const ANSWER_WORDS: Record<AskAnswer, string> = {
  accepted: 'accepted',
  noted: 'noted',
  'checking-with-capital': 'checking with capital',
  'not-at-this-stage': 'not at this stage',
  'no-answer': 'no answer',
};

export const AUTHORITY_WORDS: Record<Authority, string> = {
  expert: 'as expert',
  'permanent-representative': 'as permanent representative',
  minister: 'as minister',
  other: 'in another capacity',
};

export const ATTRIBUTION_WORDS: Record<Attribution, string> = {
  open: 'may be attributed freely',
  'chatham-house': 'under the Chatham House Rule: what was said may be used, not who said it or who was there',
  'protected-source': 'from a protected source: neither the source nor who was there may be named',
};

export const AUDIENCE_WORDS: Record<Audience, string> = {
  internal: 'Staff',
  partners: 'Partners',
  public: 'The public',
};

/** At the foot of each page. */
export const NOTICES: Record<Audience, string> = {
  internal: 'Confidential: for staff only',
  partners: 'For partners: not to be published',
  public: 'May be published',
};

/** On the first page. */
export const CONFIDENTIALITY: Record<Audience, string> = {
  internal:
    'Confidential. It names people and tells what they said in confidence. For staff alone: not to be left on a table, forwarded or published.',
  partners: 'For partners. It holds what partners may read and what may be attributed freely. Not to be published.',
  public: 'It holds only what is public and may be attributed freely.',
};

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
