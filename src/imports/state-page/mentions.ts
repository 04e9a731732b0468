import type { AskClause } from './asks.js';
import { HOST_CITY, hostOf } from './cities.js';
import { type Around, senseAround } from './mention-senses.js';
import type { Prose } from './prose.js';
import type { MentionSense, PageMention } from './reading.js';
import type { Region } from './regions.js';
import type { Sentence } from './sentences.js';
import type { StateMatch } from './state-names.js';

/** States named side by side ("Mongolia, Kyrgyzstan, and Ukraine") are named for the same reason. */
interface Group extends Region {
  states: StateMatch[];
}

const BESIDE = /^(?:[\s,/&]|and\s|or\s|as well as\s|plus\s|the\s|to\s|et\s|y\s|ainsi que\s|l[ea]s?\s|l[’'])*$/u;
const NEAR = 90;

/** Why each other state is named, once a state and sense, in order; and which of them each ask is about. */
export function mentionsIn(
  prose: Prose,
  asks: AskClause[],
  title: string | null,
): { mentions: PageMention[]; askedAbout: string[][] } {
  const mentions: PageMention[] = prose.people.statesMet.map((state) => ({ state, sense: 'met' }));
  const askedAbout: string[][] = asks.map(() => []);
  for (const group of groupsOf(prose)) {
    const ask = asks.findIndex(({ start, end }) => start <= group.start && group.start < end);
    const sense = senseOf(prose, group, ask >= 0);
    for (const { iso3 } of group.states) {
      mentions.push({ state: iso3, sense });
      if (sense === 'asked-about') askedAbout[ask]?.push(iso3);
    }
  }
  for (const state of hostsByCity(prose, title)) mentions.push({ state, sense: 'host' });
  return { mentions: distinct(mentions), askedAbout: askedAbout.map((states) => [...new Set(states)]) };
}

/** The page's own state may stand in the group ("Norway and Kenya hosted"); it is not one of its states. */
function groupsOf(prose: Prose): Group[] {
  const groups: Group[] = [];
  for (const state of prose.states) {
    const isHome = state.iso3 === prose.home;
    const last = groups.at(-1);
    if (last && state.start - last.end < 16 && BESIDE.test(prose.own.slice(last.end, state.start))) {
      if (!isHome) last.states.push(state);
      last.end = state.end;
    } else groups.push({ start: state.start, end: state.end, states: isHome ? [] : [state] });
  }
  return groups.filter(({ states }) => states.length > 0);
}

function senseOf(prose: Prose, group: Group, inAsk: boolean): MentionSense {
  const sentence = sentenceAt(prose, group.start);
  const around: Around = {
    before: prose.own.slice(Math.max(sentence.start, group.start - NEAR), group.start),
    after: prose.own.slice(group.end, Math.min(sentence.end, group.end + NEAR)),
    sentence: sentence.text,
    wanted:
      inAsk ||
      /\b(?:will|willing to|ready to|promised to|agreed to|offered to|committed to|undertook to)\s/u.test(
        sentence.text,
      ),
  };
  return senseAround(around);
}

function sentenceAt(prose: Prose, at: number): Sentence {
  const whole = { start: 0, end: prose.own.length, text: prose.own };
  return prose.sentences.find(({ start, end }) => start <= at && at < end) ?? whole;
}

const EVENT_IN_CITY = new RegExp(
  `\\b(?:[Cc]onf[eé]ren(?:ce|cia)|[Ww]orkshop|[Ss]ummit|[Cc]onsultations?|[Tt]raining|[Ii]nvitation)(?:\\s[A-Za-zÀ-ɏ0-9-]+){0,8}?\\s(?:(?:in|for|to|at|en|à|de)\\s|d[’'])(?<city>${HOST_CITY})`,
  'gu',
);
const CITY_EVENT = new RegExp(
  `\\b(?<city>${HOST_CITY})\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,3}?(?:[Cc]onference|[Ww]orkshop|[Ss]ummit|[Ss]ide[- ][Ee]vent)`,
  'gu',
);

const ATTENDED_CITY = new RegExp(`[Aa]ttended\\s(?<city>${HOST_CITY})`, 'gu');

/** A conference in a city, and an entry whose title is a city ("May 2019 Palma:"). */
function hostsByCity(prose: Prose, title: string | null): string[] {
  const cities = [EVENT_IN_CITY, CITY_EVENT, ATTENDED_CITY].flatMap((pattern) => [...prose.own.matchAll(pattern)]);
  return [title ?? '', ...cities.map(({ groups }) => groups?.city ?? '')]
    .map(hostOf)
    .filter((state) => state !== null)
    .filter((state) => state !== prose.home && prose.names.knows(state));
}

function distinct(mentions: PageMention[]): PageMention[] {
  const seen = new Map(mentions.map((mention) => [`${mention.state} ${mention.sense}`, mention]));
  return [...seen.values()];
}
