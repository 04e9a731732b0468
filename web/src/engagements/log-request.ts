import type { Readers, Visibility } from '../api/types.js';
import { dueBody } from '../follow-ups/anchor-draft.js';
import { remindersBody } from '../reminders/rule-drafts.js';
import type { LogForm, OursToken } from './log-form.js';
import { dateOf, type Reading, readDue, readWhen } from './when.js';
import type { WhoToken } from './who.js';

/** The body of POST and PATCH /engagements that a filled sheet stands for. */
export type LogRequest = ReturnType<typeof requestOf>;

/** Turns the sheet into a request. Rows left blank are left out; `today` is the typist's day. */
export function requestOf(form: LogForm, today: string) {
  const [kind = 'meeting'] = form.kinds;
  const states = form.who.filter((token) => token.is === 'state');
  const read = readWhen(form.when, today);
  return {
    date: dateOf(read),
    ...timeOf(form, read),
    kind,
    kinds: form.kinds,
    stage: form.stage,
    attribution: form.attribution,
    // In the role that the kind suggests, unless one was said.
    states: states.filter(({ role }) => role === null).map(({ state }) => state.id),
    stateRoles: states.flatMap(({ state, role }) => (role === null ? [] : [{ state: state.id, role }])),
    title: blankIsNull(form.title),
    place: blankIsNull(form.place),
    text: form.text,
    visibility: form.visibility,
    readers: readersOf(form.visibility, form.readers),
    missions: form.who.flatMap((token) => (token.is === 'mission' ? [token.mission.id] : [])),
    people: form.who.flatMap(personOf),
    ours: form.ours.map(oursOf),
    instruments: form.instruments.map(({ id }) => id),
    campaigns: form.campaigns.map(({ id }) => id),
    quotations: form.quotations.filter(({ text }) => text.trim() !== '').map(quotationOf),
    asks: form.asks.filter(({ text }) => text.trim() !== '').map(askOf),
    passages: form.passages.map(({ id, text, visibility, readers }) => ({
      ...(id ? { id } : {}),
      text,
      visibility,
      readers: readersOf(visibility, readers),
    })),
  };
}

/** The body of an edit: only what is not as it was, so that what another changed meanwhile stays. */
export function changesBetween(before: LogForm, after: LogForm, today: string): Partial<LogRequest> {
  const [old, now] = [requestOf(before, today), requestOf(after, today)];
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field as keyof LogRequest]),
  );
  return Object.fromEntries(changed);
}

/** The follow-ups that have a title; their reminders, typed in that time zone, as instants. */
export function followUpsOf(form: LogForm, today: string, timeZone: string) {
  return form.followUps
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, due, owner, reminders, repeat, anchor }) => ({
      title: title.trim(),
      ...dueBody(anchor, dateOf(readDue(due, today))),
      owner: owner?.id,
      repeat,
      ...remindersBody(reminders, timeZone),
    }));
}

/** A time of day goes with a single day alone. */
function timeOf({ time, until, timeZone }: LogForm, read: Reading) {
  if (read.is !== 'read' || read.precision !== 'day' || time === '') return { time: null, until: null, timeZone: null };
  return { time, until: until || null, timeZone: timeZone || null };
}

/** Only those readers that go with the visibility: named people and teams, or named partners. */
function readersOf(visibility: Visibility, readers: Readers) {
  const ids = (refs: { id: string }[]) => refs.map(({ id }) => id);
  const restricted = visibility === 'restricted';
  return {
    users: restricted ? ids(readers.users) : [],
    teams: restricted ? ids(readers.teams) : [],
    organisations: visibility === 'partners' ? ids(readers.organisations) : [],
  };
}

function personOf(token: WhoToken): { contact?: string; posting?: string; name?: string; rank?: string }[] {
  if (token.is === 'person')
    return [{ contact: token.contact.id, ...(token.posting ? { posting: token.posting.id } : {}) }];
  return token.is === 'named' ? [{ name: token.name, ...(token.rank ? { rank: token.rank } : {}) }] : [];
}

function oursOf(token: OursToken) {
  if (token.is === 'user') return { user: token.user.id };
  return token.is === 'organisation' ? { organisation: token.organisation.id } : { name: token.name };
}

function askOf(ask: LogForm['asks'][number]) {
  return {
    ...(ask.id ? { id: ask.id } : {}),
    text: ask.text.trim(),
    states: ask.states.map(({ id }) => id),
    instrument: ask.instrument?.id ?? null,
    answer: ask.answer,
    answerNote: ask.answerNote.trim(),
    answeredBy: blankIsNull(ask.answeredBy),
    authority: ask.authority,
  };
}

function quotationOf({ text, speaker, source }: LogForm['quotations'][number]) {
  return { text: text.trim(), speaker: blankIsNull(speaker), source: blankIsNull(source) };
}

const blankIsNull = (text: string) => (text.trim() === '' ? null : text.trim());
