import type { Kind } from '../engagements/kinds.js';

export type Visibility = 'public' | 'partners' | 'internal' | 'restricted';
export type Role = 'administrator' | 'member' | 'operator';
/** An EDTF date, see src/platform/dates. */
export type Edtf = string;
/** ISO 8601, UTC. */
export type Instant = string;

export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number;
}

export interface StateRef {
  id: string;
  iso2: string;
  name: string;
}
export interface UserRef {
  id: string;
  name: string;
}
export interface TeamRef {
  id: string;
  name: string;
}
export interface OrganisationRef {
  id: string;
  name: string;
  acronym: string | null;
}
export interface ContactRef {
  id: string;
  name: string;
  familyName: string | null;
}
export interface MissionRef {
  id: string;
  label: string;
  stateId: string | null;
  organisationId: string | null;
  city: string | null;
}
export interface InstrumentRef {
  id: string;
  name: string;
  acronym: string | null;
}

export interface Readers {
  users: UserRef[];
  teams: TeamRef[];
  organisations: OrganisationRef[];
}
export interface ReaderIds {
  users?: string[];
  teams?: string[];
  organisations?: string[];
}

/** What every record with words of ours or theirs carries. */
export interface RecordView {
  id: string;
  visibility: Visibility;
  readers: Readers;
  author: UserRef | null;
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt: Instant | null;
}

export interface SignedIn {
  id: string;
  email: string;
  name: string;
  role: Role;
}
export interface MeView {
  user: SignedIn & { timeZone: string; version: number };
  teams: TeamRef[];
  hasPassword: boolean;
  mail: { leaves: boolean };
  version: number;
}
export interface SessionView {
  id: string;
  userAgent: string | null;
  createdAt: Instant;
  lastSeenAt: Instant;
  expiresAt: Instant;
  current: boolean;
}
export interface TokenView {
  id: string;
  name: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
}
export interface UserView {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Instant | null;
  version: number;
}
export interface TeamView {
  id: string;
  name: string;
  members: UserRef[];
  version: number;
}

export interface StateListItem extends StateRef {
  officialName: string | null;
  unStatus: 'member' | 'observer' | 'none';
  regionalGroup: string | null;
  region: string | null;
  lastContact: Edtf | null;
  engagements: number;
  openFollowUps: number;
  positions: Standing[];
}
export type CardStatus = 'endorsed' | 'not-endorsed' | 'no-record';
export interface Standing {
  instrumentId: string;
  status: CardStatus;
  date: Edtf | null;
}

export interface InstrumentView extends InstrumentRef {
  kind: string;
  adopted: Edtf | null;
  acts: string[];
  lead: string | null;
  aliases: string[];
  source: string | null;
  note: string;
  inPageBlock: number | null;
  endorsements: number;
  version: number;
}

export type OrganisationKind = 'ngo' | 'un-body' | 'regional' | 'nhri' | 'group' | 'donor' | 'other';
export interface OrganisationView extends RecordView {
  name: string;
  acronym: string | null;
  kind: OrganisationKind;
  isPartner: boolean;
  note: string;
  source: string | null;
}

export type MissionKind = 'permanent-mission' | 'embassy' | 'ministry' | 'delegation' | 'other';
export interface MissionView extends RecordView {
  label: string;
  state: StateRef | null;
  organisation: OrganisationRef | null;
  kind: MissionKind;
  name: string | null;
  city: string | null;
  accreditedTo: string[];
  emails: string[];
  phones: string[];
  address: string | null;
  language: string | null;
  note: string;
}

export interface PostingView {
  id: string;
  mission: MissionRef | null;
  organisation: OrganisationRef | null;
  rank: string | null;
  title: string | null;
  portfolio: string | null;
  from: Edtf | null;
  to: Edtf | null;
}
export interface ContactView extends RecordView {
  name: string;
  familyName: string | null;
  honorific: string | null;
  pronunciation: string | null;
  formOfAddress: string | null;
  languages: string[];
  emails: string[];
  phones: string[];
  lastVerifiedOn: string | null;
  note: string;
  postings: PostingView[];
  currentPosting: PostingView | null;
}

export type FollowUpStatus = 'open' | 'done' | 'to-review' | 'dropped';
export interface ReminderView {
  id: string;
  at: Instant;
  user: UserRef;
  state: 'scheduled' | 'claimed' | 'cancelled';
  mail: { id: string; state: MailState; sentAt: Instant | null } | null;
}
export interface FollowUpView extends RecordView {
  title: string;
  note: string;
  due: Edtf | null;
  dueDay: string | null;
  status: FollowUpStatus;
  doneAt: Instant | null;
  owner: UserRef | null;
  engagement: { id: string; title: string | null; date: Edtf | null; kind: Kind } | null;
  state: StateRef | null;
  reminders: ReminderView[];
}

export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled';
export interface MailListItem {
  id: string;
  mailClass: 'staff' | 'letter';
  kind: string;
  toAddress: string;
  toName: string | null;
  nextAttemptAt: Instant | null;
  subject: string;
  state: MailState;
  attempts: number;
  createdAt: Instant;
  sentAt: Instant | null;
  lastError: string | null;
  serverAnswer: string | null;
}
export interface MailView extends MailListItem {
  messageId: string;
  bodyText: string;
  bodyHtml: string;
}
export interface MailSetting {
  leaves: boolean;
  catcher: boolean;
  from: string;
}
export interface HealthView {
  status: 'ok' | 'degraded';
  live: boolean;
  ready: boolean;
  worker: { lastRunAt: Instant | null };
  reminders: { oldestDueUnsentAt: Instant | null };
}

export type RecentType = FindingType | 'organisation' | 'position';
export interface RecentItem {
  type: RecentType;
  id: string;
  title: string;
  state: StateRef | null;
  at: Instant;
  actor: UserRef;
}
export interface TodayView {
  followUpsDue: FollowUpView[];
  toReview: number;
  recent: RecentItem[];
  engagements: number;
  states: number;
  empty: boolean;
  demoLoaded: boolean;
}

export type FindingType = 'state' | 'engagement' | 'contact' | 'mission' | 'instrument' | 'follow-up';
/** A piece of text; `hit`: it is what was searched for. */
export interface SnippetPiece {
  text: string;
  hit: boolean;
}
export interface Finding {
  type: FindingType;
  id: string;
  title: string;
  subtitle: string | null;
  state: StateRef | null;
  date: Edtf | null;
  snippet: SnippetPiece[] | null;
}

export interface DemoView {
  loaded: boolean;
  counts: Record<string, number>;
}
export type ExportAudience = 'internal' | 'partners' | 'public';
export interface ExportView extends RecordView {
  report: string;
  format: string;
  state: string | null;
  audience: ExportAudience;
  bom: boolean;
  /** Where its file is. */
  href: string;
}
