import { usualRole } from './kinds.js';
import type { LogForm, OursToken } from './log-form.js';
import { dateOf, readDue, readWhen } from './when.js';
import type { WhoToken } from './who.js';

/** The body of POST and PATCH /engagements that a filled sheet stands for. */
export type LogRequest = ReturnType<typeof requestOf>;

/** Turns the sheet into a request. Rows left blank are left out; `today` is the typist's day. */
export function requestOf(form: LogForm, today: string) {
  const [kind = 'meeting'] = form.kinds;
  const states = form.who.filter((token) => token.is === 'state');
  return {
    date: dateOf(readWhen(form.when, today)),
    kind,
    kinds: form.kinds,
    stage: form.stage,
    states: [] as string[],
    stateRoles: states.map(({ state, role }) => ({ state: state.id, role: role ?? usualRole(kind) })),
    title: blankIsNull(form.title),
    place: blankIsNull(form.place),
    text: form.text,
    visibility: form.visibility,
    readers: readersOf(form),
    missions: form.who.flatMap((token) => (token.is === 'mission' ? [token.mission.id] : [])),
    people: form.who.flatMap(personOf),
    ours: form.ours.map(oursOf),
    asks: form.asks.filter(({ text }) => text.trim() !== '').map(askOf),
    passages: form.passages.map(({ text, visibility }) => ({ text, visibility })),
  };
}

/** The follow-ups that have a title, with their reminders as instants. */
export function followUpsOf(form: LogForm, today: string) {
  return form.followUps
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, due, owner, remindAt }) => ({
      title: title.trim(),
      due: dateOf(readDue(due, today)),
      owner: owner?.id ?? null,
      reminders: remindAt === '' ? [] : [{ at: new Date(remindAt).toISOString() }],
    }));
}

/** Only those readers that go with the visibility: named people and teams, or named partners. */
function readersOf({ visibility, readers }: LogForm) {
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
    text: ask.text.trim(),
    states: ask.states.map(({ id }) => id),
    ...(ask.instrument ? { instrument: ask.instrument.id } : {}),
    ...(ask.answer ? { answer: ask.answer } : {}),
    ...(ask.answerNote.trim() === '' ? {} : { answerNote: ask.answerNote.trim() }),
    ...(ask.answeredBy.trim() === '' ? {} : { answeredBy: ask.answeredBy.trim() }),
    ...(ask.authority ? { authority: ask.authority } : {}),
  };
}

const blankIsNull = (text: string) => (text.trim() === '' ? null : text.trim());
