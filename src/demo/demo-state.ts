import type { AskDto } from '../engagements/engagement-parts.dto.js';
import type { Attribution, Kind, Stage, StateRole } from '../engagements/kinds.js';
import type { MissionKind } from '../missions/mission.entity.js';

/**
 * A date of the demonstration: EDTF, or counted from the day on which it is loaded, so that it never grows old: `-12d` is the day
 * twelve days ago, `+1m` the month after this one.
 */
export type DemoDate = string;

export interface DemoMission {
  /** By which people and engagements name it. */
  key: string;
  kind: MissionKind;
  city?: string;
  name?: string;
  emails?: string[];
  phones?: string[];
  address?: string;
  language?: string;
  accreditedTo?: string[];
}

export interface DemoPerson {
  key: string;
  name: string;
  familyName?: string;
  honorific?: string;
  pronunciation?: string;
  formOfAddress?: string;
  languages?: string[];
  emails?: string[];
  note?: string;
  /** Oldest first. */
  postings: { mission: string; rank: string; title?: string; portfolio?: string; from?: DemoDate; to?: DemoDate }[];
}

export interface DemoFollowUp {
  title: string;
  due?: DemoDate;
  /** A reminder at nine in the morning (UTC) of the day that it is due, where that is still to come. */
  remind?: boolean;
  /** `review`: an old promise that nobody has taken up. */
  is?: 'open' | 'done' | 'review';
}

export interface DemoEngagement {
  date: DemoDate | null;
  dateText?: string;
  finerDates?: string[];
  kind: Kind;
  kinds?: Kind[];
  title?: string;
  text: string;
  place?: string;
  stage?: Stage;
  attribution?: Attribution;
  missions?: string[];
  /** Keys of people; or somebody of whom only a name and rank are known. */
  people?: (string | { name: string; rank?: string })[];
  /** Colleagues by the names they had; `partner` is the partner organisation. */
  ours?: string[];
  /** Other states and their part in it. */
  others?: { state: string; role: StateRole }[];
  asks?: AskDto[];
  instruments?: string[];
  quotations?: { text: string; speaker?: string }[];
  followUps?: DemoFollowUp[];
}

/** One state with its missions, people and history; all of it invented. */
export interface DemoState {
  state: string;
  missions: DemoMission[];
  people: DemoPerson[];
  engagements: DemoEngagement[];
}
