import type { CampaignView, ReaderIds, Visibility } from '../api/types.js';
import { AS_THE_OWNER_LIKES, type RemindersDraft, ruleBodies, ruleDrafts, ruleOf } from '../reminders/rule-drafts.js';
import { type DateEntry, dateEntry, entryBody } from '../ui/date-entry.js';
import { readerIds } from '../ui/reader-ids.js';

/** A campaign as its form holds it. */
export interface CampaignDraft {
  name: string;
  instrument: string | null;
  /** None: the instrument's own acts that bind a state. */
  acts: string[];
  goal: number | null;
  deadline: DateEntry;
  owner: string | null;
  /** Null: never. */
  noContactMonths: number | null;
  /** What reminds of the deadline; of a campaign no moments are named. */
  reminders: RemindersDraft;
  note: string;
  audience: { visibility: Visibility; readers: ReaderIds };
}

export function newCampaign(owner: string | null): CampaignDraft {
  const audience = { visibility: 'internal' as const, readers: {} };
  return {
    name: '',
    instrument: null,
    acts: [],
    goal: null,
    deadline: dateEntry(null),
    owner,
    noContactMonths: 6,
    reminders: AS_THE_OWNER_LIKES,
    note: '',
    audience,
  };
}

export function campaignDraft(kept: CampaignView): CampaignDraft {
  const { name, instrument, acts, goal, deadline, owner, noContactMonths, rules, note, visibility, readers } = kept;
  return {
    ...{ name, acts, goal, noContactMonths, note },
    instrument: instrument.id,
    deadline: dateEntry(deadline),
    owner: owner?.id ?? null,
    reminders: { rules: ruleDrafts(rules.map(ruleOf)), moments: [] },
    audience: { visibility, readers: readerIds(readers) },
  };
}

export function campaignBody({ audience, instrument, acts, deadline, reminders: { rules }, ...draft }: CampaignDraft) {
  return {
    ...draft,
    ...audience,
    ...(acts.length > 0 ? { acts } : {}),
    ...(rules === null ? {} : { rules: ruleBodies(rules) }),
    instrument: instrument ?? '',
    deadline: entryBody(deadline),
  };
}
