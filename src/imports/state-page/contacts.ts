import { type PersonLine, readBareName, readContactLine } from './contact-lines.js';
import type { FunctionReading, Reach } from './contact-parts.js';
import { addFunction, addPart, addReach } from './contact-person.js';
import { question } from './questions.js';
import type { PageContact, PageMission, PageQuestion, SpanKind } from './reading.js';
import type { PageLine } from './sections.js';
import type { Mark } from './spans.js';

export interface ContactsReading {
  contacts: PageContact[];
  missions: PageMission[];
  questions: PageQuestion[];
  marks: Mark[];
}

/** Where the reading stands: the group, the person whose lines are being read, the lines nobody claims. */
interface State extends ContactsReading {
  group: { group: string; city: string | null };
  person: PageContact | null;
  /** An office named for the people that follow it. */
  office: string | null;
  inGeneral: boolean;
  /** Nothing has stood in the group yet: an address is then its city's mission's, heading or not. */
  isFresh: boolean;
  unplaced: number;
}

/**
 * Reads the contacts by group: general mailboxes, then people, whose rank, office, address and phone stand on the lines
 * after the name. A line it cannot place stays visible and is asked about.
 */
export function contactsOf(lines: PageLine[]): ContactsReading {
  const state: State = {
    contacts: [],
    missions: [],
    questions: [],
    marks: [],
    group: { group: 'Additional', city: null },
    person: null,
    office: null,
    inGeneral: false,
    isFresh: false,
    unplaced: 0,
  };
  const inSection = lines.filter(({ section, words }) => section === 'contacts' && words !== '');
  inSection.forEach((line, index) => {
    const isUnplaced = !place(state, line, inSection[index + 1]);
    if (isUnplaced) unplaced(state, line, index > 0 && state.marks.at(-1)?.kind === 'unplaced');
    state.isFresh = state.isFresh && state.marks.at(-1)?.kind === 'heading';
  });
  const { contacts, missions, questions, marks } = state;
  return { contacts, missions, questions, marks };
}

function place(state: State, line: PageLine, next: PageLine | undefined): boolean {
  const read = readContactLine(line.words);
  if (line.role === 'heading' && read.is !== 'group') return mark(state, line, 'heading', null);
  switch (read.is) {
    case 'group':
      Object.assign(state, { group: read, person: null, office: null, inGeneral: false, isFresh: read.city !== null });
      return mark(state, line, 'heading', null);
    case 'general':
      Object.assign(state, { person: null, office: null, inGeneral: true });
      return placeRest(state, line, read.rest);
    case 'others':
      Object.assign(state, { person: null, office: null, inGeneral: false, isFresh: false });
      return placeRest(state, line, read.rest);
    case 'nothing':
      return mark(state, line, 'note', null);
    case 'reach':
      return placeReach(state, line, read);
    case 'person':
      return placePerson(state, line, read);
    case 'function':
      return placeFunction(state, line, read);
    case 'office':
      return placeOffice(state, line, read.office, next);
    default:
      return placeBareName(state, line, next);
  }
}

function mark(state: State, line: PageLine, kind: SpanKind, ref: string | null): true {
  state.marks.push({ start: line.from, kind, ref });
  return true;
}

/** "General Email(s): a@b.c" has its addresses on the line itself. */
function placeRest(state: State, line: PageLine, rest: string): boolean {
  const read = rest === '' ? null : readContactLine(rest);
  if (read?.is === 'reach') return placeReach(state, line, read);
  if (read?.is === 'person') return placePerson(state, line, read);
  return read === null || read.is === 'nothing' ? mark(state, line, 'heading', null) : false;
}

/** Addresses and phones belong to the person being read, else to the mission or the office that is named above. */
function placeReach(state: State, line: PageLine, reach: Reach): boolean {
  const { person } = state;
  const isGroups = state.inGeneral || state.isFresh || state.office !== null;
  if (!person && !isGroups && reach.emails.length > 0) return false;
  addReach(person ?? missionOf(state), reach);
  if (person) person.email ??= person.emails[0] ?? null;
  return mark(state, line, person ? 'contact' : 'mailbox', person ? person.ref : missionOf(state).ref);
}

function missionOf(state: State): PageMission {
  const known = state.missions.find(({ group }) => group === state.group.group);
  if (known) return known;
  const { group, city } = state.group;
  const mission = { ref: `m${state.missions.length + 1}`, group, city, emails: [], phones: [] };
  state.missions.push(mission);
  return mission;
}

function placePerson(state: State, line: PageLine, { person, rest, about }: PersonLine): boolean {
  const contact: PageContact = {
    ref: `c${state.contacts.length + 1}`,
    ...person,
    rank: null,
    portfolio: about,
    office: state.office,
    email: null,
    emails: [],
    phones: [],
    mission: state.group.city ?? state.group.group,
  };
  if (state.group.city !== null) missionOf(state);
  state.contacts.push(contact);
  state.person = contact;
  state.inGeneral = false;
  mark(state, line, 'contact', contact.ref);
  const unread = rest.filter((part) => !addPart(contact, part));
  if (unread.length > 0) {
    state.questions.push(
      question('contact.unplaced', 'A part of this line was not understood.', {
        ref: contact.ref,
        text: unread.join(', '),
      }),
    );
  }
  return true;
}

function placeFunction(state: State, line: PageLine, read: FunctionReading): boolean {
  if (!state.person) return false;
  addFunction(state.person, read);
  return mark(state, line, 'contact', state.person.ref);
}

/** An office after a person without address is that person's, unless offices head the people here; it then heads others. */
function placeOffice(state: State, line: PageLine, office: string, next: PageLine | undefined): boolean {
  const { person } = state;
  const goesOn = next !== undefined && /^(?:reach|function|office)$/.test(readContactLine(next.words).is);
  if (person && person.emails.length === 0 && (state.office === null || goesOn)) {
    const isFirst = person.office === null || person.office === state.office;
    person.office = isFirst ? office : `${person.office}, ${office}`;
    return mark(state, line, 'contact', person.ref);
  }
  Object.assign(state, { office, person: null });
  return mark(state, line, 'heading', null);
}

/** A name without honorific or capitals is one only when a rank or an address follows it. */
function placeBareName(state: State, line: PageLine, next: PageLine | undefined): boolean {
  const follows = next && readContactLine(next.words).is;
  const read = follows === 'function' || follows === 'reach' ? readBareName(line.words) : null;
  return read !== null && placePerson(state, line, read);
}

function unplaced(state: State, line: PageLine, continues: boolean): void {
  const ref = continues ? `x${state.unplaced}` : `x${++state.unplaced}`;
  mark(state, line, 'unplaced', ref);
  const known = continues ? state.questions.at(-1) : undefined;
  if (known) known.text = `${known.text}\n${line.words}`;
  else {
    state.questions.push(
      question('contact.unplaced', `This line under “${state.group.group}” was not understood.`, {
        ref,
        text: line.words,
      }),
    );
  }
}
