import type { DateQuestionCode } from './date-problem.js';

/** A state as the reference data knows it; `names` holds short and official names and aliases, the usual one first. */
export interface KnownState {
  iso3: string;
  iso2: string;
  names: string[];
}

/** An instrument staff may name; `names` holds aliases and the acronym. */
export interface KnownInstrument {
  id: string;
  name: string;
  names: string[];
}

export interface ReadOptions {
  /** ISO 3166-1 alpha-3, when the person said whose page this is; it wins over what the page says. */
  state?: string;
  states: KnownState[];
  instruments: KnownInstrument[];
}

/** What a stretch of the page is. `unplaced` was not understood and stays visible. */
export type SpanKind = 'entry' | 'heading' | 'position' | 'contact' | 'mailbox' | 'note' | 'blank' | 'unplaced';

/**
 * A stretch of the input, verbatim; all spans joined are the input. `ref` names what was read from it: `e1` an entry,
 * `p1` a position, `c1` a contact, `m1` a mission's mailbox, `n1` a note, `u1` something a question asks about.
 */
export interface PageSpan {
  kind: SpanKind;
  ref: string | null;
  text: string;
}

export type QuestionCode =
  | DateQuestionCode
  | 'state.missing'
  | 'state.conflict'
  | 'position.unassigned'
  | 'position.missing'
  | 'position.conflict'
  | 'entry.third-state-text'
  | 'entry.quote-unclosed'
  | 'contact.unplaced'
  | 'page.long';

/**
 * What the page leaves open. `ref` names the entry or span it is about; `text` is the words in doubt, verbatim;
 * `choices` are the possible answers (dates, ISO codes, instrument ids, statuses), empty when only a person can tell.
 */
export interface PageQuestion {
  code: QuestionCode;
  ref: string | null;
  choices: string[];
  detail: string;
  text: string | null;
}

/** A person of the page's state, as written; `name` is without the honorific. */
export interface PagePerson {
  name: string;
  honorific: string | null;
  rank: string | null;
  portfolio: string | null;
}

/** A person of neither side, and whom the text says they belong to. */
export interface ThirdParty {
  name: string;
  organisation: string | null;
}

/** What was asked of the page's state; `states` are the third states it was asked about. */
export interface PageAsk {
  text: string;
  states: string[];
}

/**
 * Why another state is named:
 * - `asked-about`: someone was asked, or set out, to win it over;
 * - `joined-statement-of`: its statement was joined;
 * - `acted-with`: it did the same thing together with the page's state;
 * - `host`: it hosted or led the event;
 * - `objection`: a concern or objection is its;
 * - `met`: one of its people or missions was spoken to;
 * - `suggested`: it was named as one to approach, or as one that could help;
 * - `comparison`: any other naming, for comparison, relations or in passing.
 */
export type MentionSense =
  | 'asked-about'
  | 'joined-statement-of'
  | 'acted-with'
  | 'host'
  | 'objection'
  | 'met'
  | 'suggested'
  | 'comparison';

export interface PageMention {
  state: string;
  sense: MentionSense;
}

/** Words in quotation marks; `speaker` is as the text names them, or the state's name for its own speech. */
export interface PageQuotation {
  text: string;
  speaker: string | null;
}

/** Something we still meant to do. `owner` is a colleague's name as written; `due` is EDTF, only if said. */
export interface PageFollowUp {
  text: string;
  owner: string | null;
  due: string | null;
}

/** What an entry says of the state's own act on an instrument; the endorsement block stays a source of its own. */
export interface PageClaim {
  instrument: string;
  act: 'endorse';
  date: string | null;
  text: string;
}

export type ActKind =
  | 'meeting'
  | 'call'
  | 'corridor'
  | 'message'
  | 'email'
  | 'letter'
  | 'note-verbale'
  | 'briefing'
  | 'reception'
  | 'visit'
  | 'event'
  | 'side-event'
  | 'statement'
  | 'joint-statement'
  | 'co-sponsorship'
  | 'vote'
  | 'endorsement'
  | 'submission'
  | 'information'
  | 'other';

export interface PageEntry {
  /** `e1`, `e2`, … in source order. */
  ref: string;
  /** Its place in the page, from 1; the page itself is not always in order of date. */
  order: number;
  section: 'engagements' | 'good-practice';
  /** The entry's own prefix as EDTF with its precision; null when undated or in doubt. */
  date: string | null;
  /** The prefix as written, without colon and tag. */
  dateText: string | null;
  /** Days found in the body, EDTF, in order; also days that disagree with the prefix. */
  finerDates: string[];
  /** Months and seasons with a year found in the body, EDTF. */
  otherDates: string[];
  /** The first act, and all acts in the order of the text. */
  kind: ActKind;
  kinds: ActKind[];
  /** The venue or tag the entry opens with ("UNSC", "CAAC Open Debate"). */
  title: string | null;
  /** The body after the prefix, trimmed and otherwise verbatim. */
  text: string;
  people: PagePerson[];
  thirdParties: ThirdParty[];
  /** Colleagues on our side, as the page names them. */
  staff: string[];
  /** Organisations that are no state, as written. */
  organisations: string[];
  /** Cities of the state's missions the entry is about ("the Mission in Geneva"). */
  missionCities: string[];
  asks: PageAsk[];
  mentions: PageMention[];
  /** Resolutions co-sponsored: `2427 (2018)`, `2601`. */
  resolutions: string[];
  /** Ids of the instruments named. */
  instruments: string[];
  claims: PageClaim[];
  quotations: PageQuotation[];
  followUps: PageFollowUp[];
  /** What the state said it would do, as whole sentences. */
  commitments: string[];
  /** An earlier entry with the same date and much the same words; both stay. */
  possibleDuplicateOf: string | null;
}

/** A line of the endorsement block. "Endorsed" without a year has no date. */
export interface PagePosition {
  ref: string;
  instrument: string;
  act: 'endorse';
  status: 'endorsed' | 'not-endorsed';
  date: string | null;
}

export interface PageContact {
  ref: string;
  name: string;
  /** The part written in capitals; null when the page doesn't tell. */
  familyName: string | null;
  honorific: string | null;
  rank: string | null;
  portfolio: string | null;
  /** Ministry or department, when a line names it. */
  office: string | null;
  email: string | null;
  emails: string[];
  phones: string[];
  /** The group's city ("Geneva"), or the group's name where it is no city. */
  mission: string;
}

/** A group of the contacts that has a mailbox, a phone or people. `city` is null where the group is no city's missions. */
export interface PageMission {
  ref: string;
  group: string;
  city: string | null;
  emails: string[];
  phones: string[];
}

/** What the page says of the state itself, apart from entries, positions and contacts. */
export interface PageFacts {
  keyInformation: string[];
  peacekeeping: boolean | null;
  /** Years of the report that profiled it; empty when the page says it was not. */
  profiledIn: number[] | null;
  memberships: string[];
  relevantResolutions: string[];
  publications: string[];
  standards: string[];
}

export interface StatePage extends PageFacts {
  format: 'state-page';
  state: string | null;
  stateFrom: 'argument' | 'heading' | 'address' | null;
  /** The page's own address, when it was copied along. */
  address: string | null;
  entries: PageEntry[];
  positions: PagePosition[];
  contacts: PageContact[];
  missions: PageMission[];
  spans: PageSpan[];
  questions: PageQuestion[];
}

export interface NotAStatePage {
  format: 'not-a-state-page';
  reason: 'empty' | 'other-document' | 'body-page';
  /** A sentence for the screen. */
  detail: string;
  spans: PageSpan[];
}

export type StatePageReading = StatePage | NotAStatePage;
