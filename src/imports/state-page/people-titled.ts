import { LETTER, WORD_START } from './letters.js';
import type { OrganisationMatch } from './organisations.js';
import { FULL_NAME, NAME, realName, TITLE } from './person-names.js';
import { RANK, rankAt, readRank } from './ranks.js';
import type { PagePerson } from './reading.js';
import type { Region } from './regions.js';
import type { StateNames } from './state-names.js';

/** What is known when the people of an entry are looked for; `own` is the page's state. */
export interface Context {
  organisations: OrganisationMatch[];
  states: StateNames;
  own: string | null;
}

/** A person where the text has them, and whom they belong to, if not to the page's own state. */
export interface Found extends Region {
  person: PagePerson;
  of: string | null;
  state: string | null;
}

const OFFICE_OF = '(?:\\sof\\s(?:Foreign\\sAffairs|Defen[cs]e|Education|Justice|the\\sInterior))?';

const TITLED = new RegExp(
  `(?:${WORD_START}(?<first>${RANK}),?\\s|\\b)(?<title>${TITLE})\\s(?:(?<rank>${RANK})\\.?\\s)?(?<name>${NAME})`,
  'gu',
);
const RANKED = new RegExp(`(?<![${LETTER}0-9-])(?<rank>${RANK}${OFFICE_OF})\\.?\\s(?<name>${NAME})`, 'gu');
const NAMED_THEN_RANK = new RegExp(`${WORD_START}(?<name>${FULL_NAME}),\\s(?=(?:the\\s|then\\s){0,2}${RANK})`, 'gu');
/** "the Foreign Minister, Ana Roux, …" */
const RANK_THEN_NAMED = new RegExp(
  `(?<=(?:[Tt]he|[Tt]heir|[Ii]ts|[Nn]ew)\\s)(?<rank>${RANK}${OFFICE_OF}),\\s(?<later>${FULL_NAME})(?=[,.;)]|\\sand\\s|$)`,
  'gu',
);

/** Ranks that are never the first word of something else; the others need a name of two words. */
const SURE_RANK =
  /(?:ambassador|amb|counsell?or|attach[eé]e?|secretary|minister|representative|advis[eo]r|consul|colonel|charg[eé]e?|affaires|PR|DPR|FM)\.?$/i;
const ELSEWHERE = /^,?\s(?:\(|(?:of|from)\s(?:the\s)?(?:(?:Permanent\s)?(?:Mission|Embassy)\sof\s(?:the\s)?)?)/u;

interface Affiliation {
  name: string;
  iso3: string | null;
}

/** People with an honorific or a rank, before their name or after. */
export function titled(text: string, context: Context): Found[] {
  const found: Found[] = [];
  for (const match of [TITLED, RANKED, NAMED_THEN_RANK, RANK_THEN_NAMED].flatMap((one) => [...text.matchAll(one)])) {
    const { title, first, rank: before = first, name: written = '', later } = match.groups ?? {};
    const name = realName(later ?? written);
    if (
      !name ||
      (later && context.states.find(name).length > 0) ||
      (before && !title && !SURE_RANK.test(before) && !name.includes(' '))
    )
      continue;
    const start = match.index;
    const nameEnd = start + match[0].indexOf(name) + name.length;
    const after = rankAfter(text, nameEnd);
    const end = after?.end ?? nameEnd;
    const ranks = [before, after?.rank ?? rankBefore(text, start)].filter((rank) => rank !== undefined);
    const rank = ranks.length > 0 ? ranks.join(', ') : null;
    const person = { name, honorific: title ?? null, rank, portfolio: after?.portfolio ?? null };
    const belongs = affiliation(text, { start, end }, context);
    const foreign = belongs !== null && belongs.iso3 !== context.own;
    found.push({ start, end, person, of: foreign ? belongs.name : null, state: foreign ? belongs.iso3 : null });
  }
  return found;
}

const RANK_BEFORE = new RegExp(
  `(?:[Tt]he|[Nn]ew|[Tt]heir|[Ii]ts|[Ll]e|[Ll]a|[Ee]l)\\s(?<rank>${RANK}(?:\\sof\\s[^,.;]{2,60})?)(?:\\s(?:at|in|for)\\s[^,.;]{2,60})?,\\s$`,
  'u',
);

/** "the Permanent Secretary of the Ministry of Education, Dr. Bello". */
function rankBefore(text: string, at: number): string | undefined {
  return RANK_BEFORE.exec(text.slice(Math.max(0, at - 140), at))?.groups?.rank;
}

/** "(Human Rights)", ", Humanitarian Affairs Section". */
const PORTFOLIO_AFTER =
  /^(?:\s\((?<inside>[^()]{2,60})\)|,\s(?<section>[A-Z][A-Za-z\s&-]{2,45}?\s(?:Section|Division|Department|Unit|Desk|Directorate))\b)/u;

function rankAfter(text: string, at: number): { rank: string; portfolio: string | null; end: number } | null {
  const opening = /^(?:,\s(?:the\s)?|\s\(|\s[–-]\s)/u.exec(text.slice(at, at + 8))?.[0];
  if (!opening) return null;
  const read = rankAt(text, at + opening.length);
  if (!read) return null;
  const bracket = opening === ' (' ? null : PORTFOLIO_AFTER.exec(text.slice(read.end, read.end + 70));
  const portfolio = bracket?.groups?.inside ?? bracket?.groups?.section;
  const end = read.end + (bracket?.[0].length ?? 0);
  return { ...readRank(read.rank), ...(portfolio ? { portfolio } : {}), end };
}

/** Whom a person is said to belong to: "Ambassador Lund of Norway", "the Norwegian Ambassador Lund", "Mr. Roy from HRW". */
function affiliation(text: string, { start, end }: Region, context: Context): Affiliation | null {
  const link = ELSEWHERE.exec(text.slice(end, end + 60))?.[0];
  if (link) {
    const organisation = context.organisations.find((organisation) => organisation.start === end + link.length);
    if (organisation) return { name: organisation.name, iso3: null };
    const rest = text.slice(end + link.length, end + link.length + 60);
    const [state] = context.states.find(rest);
    if (state?.start === 0) return { iso3: state.iso3, name: rest.slice(0, state.end) };
  }
  const from = Math.max(0, start - 30);
  const before = context.states.find(text.slice(from, start + 30)).findLast((state) => from + state.end === start - 1);
  return before ? { iso3: before.iso3, name: context.states.nameOf(before.iso3) } : null;
}
