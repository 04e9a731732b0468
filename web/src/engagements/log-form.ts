import type {
  CampaignRef,
  InstrumentRef,
  MissionRef,
  OrganisationRef,
  Readers,
  Repeat,
  StateRef,
  UserRef,
  Visibility,
} from '../api/types.js';
import type { AnchorDraft } from '../follow-ups/anchor-draft.js';
import { AS_THE_OWNER_LIKES, type RemindersDraft } from '../reminders/rule-drafts.js';
import type { Answer, Attribution, Authority, Engagement, Stage } from './engagement.js';
import type { Kind } from './kinds.js';
import { wordsFor } from './when.js';
import { type WhoToken, whoOf } from './who.js';

/** Someone of ours: a colleague, a partner organisation, or a name (a former colleague). */
export type OursToken =
  | { is: 'user'; user: UserRef }
  | { is: 'organisation'; organisation: OrganisationRef }
  | { is: 'named'; name: string };

/** `key` tells the rows on screen apart; `id` is that of an ask, or a passage, that is kept already. */
export interface AskDraft {
  key: string;
  id: string | null;
  text: string;
  states: StateRef[];
  instrument: InstrumentRef | null;
  answer: Answer | null;
  answerNote: string;
  answeredBy: string;
  authority: Authority | null;
}

/** `due` is as typed; with an anchor it is counted from that instead. */
export interface FollowUpDraft {
  key: string;
  title: string;
  due: string;
  owner: UserRef | null;
  reminders: RemindersDraft;
  repeat: Repeat | null;
  anchor: AnchorDraft | null;
}

/** Words as they were said; `speaker` and `source` are '' where nobody noted them. */
export interface QuotationDraft {
  key: string;
  text: string;
  speaker: string;
  source: string;
}

export interface PassageDraft {
  key: string;
  id: string | null;
  text: string;
  at: number;
  visibility: Visibility;
  readers: Readers;
}

/** Everything on the sheet, as typed. It is plain data, so that it can be kept as a draft. */
export interface LogForm {
  when: string;
  /** `HH:MM`; '' where there is none. They count with a single day alone. */
  time: string;
  until: string;
  /** IANA; '': the writer's own. */
  timeZone: string;
  kinds: Kind[];
  stage: Stage;
  attribution: Attribution;
  who: WhoToken[];
  ours: OursToken[];
  title: string;
  place: string;
  text: string;
  passages: PassageDraft[];
  instruments: InstrumentRef[];
  campaigns: CampaignRef[];
  quotations: QuotationDraft[];
  asks: AskDraft[];
  followUps: FollowUpDraft[];
  visibility: Visibility;
  readers: Readers;
}

/** What the person was looking at when they opened the sheet. */
export interface LogContext {
  state?: StateRef;
  mission?: MissionRef;
  contact?: Extract<WhoToken, { is: 'person' }>;
  campaign?: CampaignRef;
}

export const NO_READERS: Readers = { users: [], teams: [], organisations: [] };

/** A new engagement: today, a meeting, with what was looked at and with me. */
export function newForm({ state, mission, contact, campaign }: LogContext, me: UserRef): LogForm {
  return {
    when: 'today',
    time: '',
    until: '',
    timeZone: '',
    kinds: ['meeting'],
    stage: 'held',
    attribution: 'open',
    who: [
      ...(state ? [{ is: 'state', state, role: null } as const] : []),
      ...(mission ? [{ is: 'mission', mission } as const] : []),
      ...(contact ? [contact] : []),
    ],
    ours: [{ is: 'user', user: me }],
    title: '',
    place: '',
    text: '',
    passages: [],
    instruments: [],
    campaigns: campaign ? [campaign] : [],
    quotations: [],
    asks: [],
    followUps: [],
    visibility: 'internal',
    readers: NO_READERS,
  };
}

/** A kept engagement, to be edited. Its follow-ups are records of their own and stay as they are. */
export function formOf(engagement: Engagement): LogForm {
  return {
    when: wordsFor(engagement.date),
    time: engagement.time ?? '',
    until: engagement.until ?? '',
    timeZone: engagement.timeZone ?? '',
    kinds: engagement.kinds.length > 0 ? engagement.kinds : [engagement.kind],
    stage: engagement.stage,
    attribution: engagement.attribution,
    who: whoOf(engagement),
    ours: engagement.ours.map(oursToken),
    title: engagement.title ?? '',
    place: engagement.place ?? '',
    text: engagement.text,
    passages: engagement.passages.map(({ id, text, visibility, readers }) => ({
      key: id,
      id,
      text,
      visibility,
      readers,
      at: engagement.text.length,
    })),
    instruments: engagement.instruments,
    campaigns: engagement.campaigns,
    quotations: engagement.quotations.map(({ text, speaker, source }, place) => ({
      key: String(place),
      text,
      speaker: speaker ?? '',
      source: source ?? '',
    })),
    asks: engagement.asks.map((ask) => ({
      key: ask.id,
      id: ask.id,
      text: ask.text,
      states: ask.states,
      instrument: ask.instrument,
      answer: ask.answer,
      answerNote: ask.answerNote,
      answeredBy: ask.answeredBy ?? '',
      authority: ask.authority,
    })),
    followUps: [],
    visibility: engagement.visibility,
    readers: engagement.readers,
  };
}

/** An empty ask; `key` tells the rows on screen apart. */
export function newAsk(key: string): AskDraft {
  return {
    key,
    id: null,
    text: '',
    states: [],
    instrument: null,
    answer: null,
    answerNote: '',
    answeredBy: '',
    authority: null,
  };
}

export function newQuotation(key: string, text = ''): QuotationDraft {
  return { key, text, speaker: '', source: '' };
}

export function newFollowUp(key: string, owner: UserRef | null): FollowUpDraft {
  return { key, title: '', due: '', owner, reminders: AS_THE_OWNER_LIKES, repeat: null, anchor: null };
}

/** Whether anything was written that would be a loss. Who and when are quickly said again. */
export function isWorthKeeping(form: LogForm): boolean {
  return (
    form.text.trim() !== '' ||
    form.title.trim() !== '' ||
    form.passages.length > 0 ||
    form.quotations.some(({ text }) => text.trim() !== '') ||
    form.asks.some((ask) => ask.text.trim() !== '') ||
    form.followUps.some((followUp) => followUp.title.trim() !== '') ||
    form.who.some((token) => token.is === 'named')
  );
}

function oursToken({ user, organisation, name }: Engagement['ours'][number]): OursToken {
  if (user) return { is: 'user', user };
  if (organisation) return { is: 'organisation', organisation };
  return { is: 'named', name };
}
