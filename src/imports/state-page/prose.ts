import { plainSpaces, trimText } from './lines.js';
import { type OrganisationMatch, organisationsIn } from './organisations.js';
import { type People, peopleIn } from './people.js';
import { type Quotes, quotesIn } from './quotes.js';
import { disjoint, hide, insideOf, linksIn, type Region } from './regions.js';
import { type Sentence, sentencesOf } from './sentences.js';
import type { StateMatch, StateNames } from './state-names.js';

/** The text of an entry with what is known of its words; every offset is one of `text`. */
export interface Prose {
  text: string;
  quotes: Quotes;
  /** The text with the insides of quotations, and links, hidden: only its author's own words. */
  own: string;
  /** `own` with people hidden as well, and organisations under a sign of their own. */
  bare: string;
  sentences: Sentence[];
  organisations: OrganisationMatch[];
  people: People;
  /** All states named by its author, the page's own included. */
  states: StateMatch[];
  /** The page's state, if known. */
  home: string | null;
  names: StateNames;
}

/** Stands for the page's own state in `withHome`. */
const HOME = '\uE001';

/** Stands for an organisation, which acts with us more often than against. */
export const ORGANISATION = '\uE002';

/** More than any entry has; what follows is kept but not read for people, acts and asks. */
const READ_AT_MOST = 10_000;

/** Finds sentences, organisations, people and states in the text of an entry. */
export function proseOf(whole: string, names: StateNames, home: string | null): Prose {
  const text = plainSpaces(whole.slice(0, READ_AT_MOST));
  const quotes = quotesIn(text);
  const own = hide(text, disjoint([...quotes.regions.map((quote) => insideOfQuote(text, quote)), ...linksIn(text)]));
  const organisations = organisationsIn(own, names);
  const people = peopleIn(own, { organisations, states: names, own: home });
  const taken = disjoint([...organisations, ...people.regions]);
  const bare = hide(hide(own, disjoint(people.regions)), organisations, ORGANISATION);
  const isTaken = insideOf(taken);
  const states = names.find(own).filter(({ start }) => !isTaken(start));
  return { text, quotes, own, bare, sentences: sentencesOf(own), organisations, people, states, home, names };
}

/** A quotation's marks stay visible, and its last full stop, which may end the sentence around it. */
function insideOfQuote(text: string, quote: Region): Region {
  const closed = /[”“"»]/.test(text.charAt(quote.end - 1)) && quote.end - quote.start > 1;
  const end = closed ? quote.end - 1 : quote.end;
  const stop = closed && /[.!?…]/.test(text.charAt(end - 1)) ? 1 : 0;
  return { start: quote.start + 1, end: Math.max(quote.start + 1, end - stop) };
}

/** The words of a region as they stand in the text, without a full stop at the end. */
export function wordsOf(prose: Prose, region: Region): string {
  return trimText(prose.text.slice(region.start, region.end)).replace(/\.$/, '');
}

/** The states that a sentence names; found by halving, as a text may hold thousands of both. */
export function statesWithin({ states }: Prose, { start, end }: Region): StateMatch[] {
  let low = 0;
  for (let high = states.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (states[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let beyond = low;
  while (beyond < states.length && states[beyond]!.end <= end) beyond++;
  return states.slice(low, beyond);
}

/** The sentence with the page's own state under a sign of its own, as its acts are not those of other states. */
export function withHome(prose: Prose, sentence: Sentence): string {
  const home = statesWithin(prose, sentence)
    .filter(({ iso3 }) => iso3 === prose.home)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  return hide(sentence.text, home, HOME);
}
