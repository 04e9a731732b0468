import { type ContactLine, type NamedPerson, readContactLine, readName } from './contact-lines.js';
import { question } from './questions.js';
import { isRank } from './ranks.js';
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
    unplaced: 0,
  };
  const inSection = lines.filter(({ section, words }) => section === 'contacts' && words !== '');
  inSection.forEach((line, index) => {
    const isUnplaced = !place(state, line, inSection[index + 1]);
    if (isUnplaced) unplaced(state, line, index > 0 && state.marks.at(-1)?.kind === 'unplaced');
  });
  const { contacts, missions, questions, marks } = state;
  return { contacts, missions, questions, marks };
}

function place(state: State, line: PageLine, next: PageLine | undefined): boolean {
  const read = readContactLine(line.words);
  if (line.role === 'heading' && read.is !== 'group') return mark(state, line, 'heading', null);
  switch (read.is) {
    case 'group':
      Object.assign(state, { group: read, person: null, office: null, inGeneral: false });
      return mark(state, line, 'heading', null);
    case 'general':
      Object.assign(state, { person: null, office: null, inGeneral: true });
      return placeRest(state, line, read.rest);
    case 'others':
      Object.assign(state, { person: null, office: null, inGeneral: false });
      return placeRest(state, line, read.rest);
    case 'nothing':
      return mark(state, line, 'note', null);
    case 'emails':
    case 'phones':
      return placeReach(state, line, read);
    case 'person':
      return placePerson(state, line, read.person, read.rest);
    case 'rank':
      return placeRank(state, line, read);
    case 'office':
      return placeOffice(state, line, read.office);
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
  if (read?.is === 'emails' || read?.is === 'phones') return placeReach(state, line, read);
  if (read?.is === 'person') return placePerson(state, line, read.person, read.rest);
  return read === null || read.is === 'nothing' ? mark(state, line, 'heading', null) : false;
}

/** Addresses and phones belong to the person being read, or under the general heading to the mission. */
function placeReach(state: State, line: PageLine, read: Extract<ContactLine, { is: 'emails' | 'phones' }>): boolean {
  const { person } = state;
  if (!person && !state.inGeneral && read.is === 'emails') return false;
  if (person) addReach(person, read);
  else addReach(missionOf(state), read);
  if (person && read.is === 'emails') person.email ??= person.emails[0] ?? null;
  return mark(state, line, person ? 'contact' : 'mailbox', person ? person.ref : missionOf(state).ref);
}

function addReach(to: { emails: string[]; phones: string[] }, read: ContactLine): void {
  if (read.is === 'emails') to.emails.push(...read.emails.filter((email) => !to.emails.includes(email)));
  if (read.is === 'phones') to.phones.push(...read.phones);
}

function missionOf(state: State): PageMission {
  const known = state.missions.find(({ group }) => group === state.group.group);
  if (known) return known;
  const { group, city } = state.group;
  const mission = { ref: `m${state.missions.length + 1}`, group, city, emails: [], phones: [] };
  state.missions.push(mission);
  return mission;
}

function placePerson(state: State, line: PageLine, person: NamedPerson, rest: string[]): boolean {
  const contact: PageContact = {
    ref: `c${state.contacts.length + 1}`,
    ...person,
    rank: null,
    portfolio: null,
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
  const unread = rest.filter((part) => !placePart(contact, part));
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

/** One of the parts after the name on one line. */
function placePart(contact: PageContact, part: string): boolean {
  const read = readContactLine(part);
  if (read.is === 'emails' || read.is === 'phones') {
    addReach(contact, read);
    contact.email ??= contact.emails[0] ?? null;
  } else if (read.is === 'rank') addRank(contact, read);
  else if (read.is === 'office') contact.office = part;
  else if (contact.rank !== null && contact.portfolio === null && /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\s&’'-]{2,60}$/u.test(part))
    contact.portfolio = part;
  else return false;
  return true;
}

function placeRank(state: State, line: PageLine, read: { rank: string; portfolio: string | null }): boolean {
  if (!state.person) return false;
  addRank(state.person, read);
  return mark(state, line, 'contact', state.person.ref);
}

/** A second line of rank is a second function of the same person. */
function addRank(contact: PageContact, { rank, portfolio }: { rank: string; portfolio: string | null }): void {
  contact.rank = contact.rank === null ? rank : `${contact.rank}, ${rank}`;
  contact.portfolio ??= portfolio;
}

/** An office after a person without address is that person's; after the address it heads those who follow. */
function placeOffice(state: State, line: PageLine, office: string): boolean {
  const { person } = state;
  if (person && person.office === state.office && person.emails.length === 0) {
    person.office = office;
    return mark(state, line, 'contact', person.ref);
  }
  Object.assign(state, { office, person: null });
  return mark(state, line, 'heading', null);
}

/** A name without honorific or capitals is one only when a rank or an address follows it. */
function placeBareName(state: State, line: PageLine, next: PageLine | undefined): boolean {
  const follows = next && readContactLine(next.words).is;
  const words = line.words.split(/\s+/);
  if (words.length < 2 || words.length > 5 || isRank(line.words) || (follows !== 'rank' && follows !== 'emails'))
    return false;
  const person = readName(`Ms ${line.words}`);
  return person !== null && placePerson(state, line, { ...person, honorific: null }, []);
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
