import { isDatedLine, prefixAfterBullet } from './entry-dates.js';
import type { Line } from './lines.js';

export type SectionName =
  | 'head'
  | 'endorsements'
  | 'resolutions'
  | 'profile'
  | 'publications'
  | 'other'
  | 'memberships'
  | 'peacekeeping'
  | 'key'
  | 'engagements'
  | 'standards'
  | 'good-practice'
  | 'contacts';

/** A line with the section it stands in. Headings and the page's own hints are `heading`, "None" is `nothing`. */
export interface PageLine extends Line {
  section: SectionName;
  role: 'blank' | 'heading' | 'nothing' | 'body';
}

/** `sure` headings are the template's own words and tell that this is a state's page; the others are common words. */
interface Heading {
  section: SectionName;
  sure: boolean;
}

const HEADINGS: [string, SectionName, boolean][] = [
  ['endorsements', 'endorsements', false],
  ['relevant un resolutions', 'resolutions', true],
  ['gcpea education under attack', 'profile', true],
  ['other gcpea publications', 'publications', true],
  ['other important information', 'other', true],
  ['memberships in international regional organizations', 'memberships', true],
  ['memberships in international regional organisations', 'memberships', true],
  ['memberships in international and regional organizations', 'memberships', true],
  ['memberships in international and regional organisations', 'memberships', true],
  ['peacekeeping', 'peacekeeping', false],
  ['key information', 'key', false],
  ['key information about the country.', 'key', true],
  ['advocacy engagements', 'engagements', true],
  ['advocacy engagement', 'engagements', true],
  ['advocacy meetings', 'engagements', true],
  ['engagements with this state or any other relevant information that can support advocacy.', 'engagements', true],
  [
    'chronological recap of the engagement with this state or any other relevant information that can support advocacy.',
    'engagements',
    true,
  ],
  ['highlights', 'engagements', false],
  ['details', 'engagements', false],
  ['un standards', 'standards', false],
  ['good practice', 'good-practice', false],
  ['good practices', 'good-practice', false],
  ['examples of good practice', 'good-practice', false],
  [
    'what, if anything, the country has done to protect education and/or implement any of the 8 commitments outlined in the declaration.',
    'good-practice',
    true,
  ],
  ['relevant contacts', 'contacts', false],
  [
    'contact information of the representatives of permanent missions, national ministries, and focal points for the state-led implementation network.',
    'contacts',
    true,
  ],
  ['geneva missions', 'contacts', true],
  ['new york missions', 'contacts', true],
  ['geneva mission', 'contacts', true],
  ['new york mission', 'contacts', true],
];

const BY_WORDS = new Map<string, Heading>(HEADINGS.map(([words, section, sure]) => [words, { section, sure }]));
const TABS = new Set(['highlights', 'details', 'peacekeeping', 'endorsements']);
/** What the page, or its author, puts where there is nothing. */
export const NOTHING = /^(?:none|n\/a|nil|no current sponsorships|no contacts?|-|–|—)\.?$/i;
const LONGEST_HEADING = 160;

/** The heading that a line is, if it is one; decoration around it and a colon at its end don't count. */
export function headingOf(words: string): Heading | null {
  if (words.length > LONGEST_HEADING) return null;
  const plain = words
    .toLowerCase()
    .replace(/^[#*•=_\s]{1,8}/u, '')
    .replace(/[:*#=_\s]{1,8}$/u, '')
    .replace(/\s{1,20}/gu, ' ');
  return BY_WORDS.get(plain) ?? BY_WORDS.get(`${plain}.`) ?? null;
}

/**
 * Gives every line its section, in whatever order the headings come. A page without the engagements' heading begins them
 * with the first dated line that is not under a heading of its own.
 */
export function sectionsOf(lines: Line[]): PageLine[] {
  let section: SectionName = 'head';
  const placed = lines.map((line): PageLine => {
    if (line.words === '') return { ...line, section, role: 'blank' };
    if (NOTHING.test(line.words)) return { ...line, section, role: 'nothing' };
    const heading = headingOf(line.words);
    const isTab = TABS.has(line.words.toLowerCase());
    if (!heading || (isTab && section === 'contacts')) return { ...line, section, role: 'body' };
    section = heading.section;
    return { ...line, section, role: 'heading' };
  });
  if (!placed.some((line) => line.section === 'engagements')) startEngagements(placed);
  markYears(placed);
  return placed;
}

/** The year that a line between entries is ("2017", "2017:"), as a heading of the dated lines that follow it. */
const YEAR_ALONE = /^[#*_\s]{0,8}(?<year>(?:19|20)\d\d)[*_:\s]{0,5}$/u;

/** The year that a heading line is. */
export function yearOfHeading({ words, role }: PageLine): string | null {
  return (role === 'heading' && YEAR_ALONE.exec(words)?.groups?.year) || null;
}

function markYears(lines: PageLine[]): void {
  const filled = lines.filter(({ role, section }) => {
    return role === 'body' && (section === 'engagements' || section === 'good-practice');
  });
  filled.forEach((line, index) => {
    const next = filled[index + 1]?.words ?? '';
    if (YEAR_ALONE.test(line.words) && !YEAR_ALONE.test(next) && prefixAfterBullet(next)) line.role = 'heading';
  });
}

const MAY_HOLD_ENTRIES: SectionName[] = [
  'head',
  'endorsements',
  'profile',
  'other',
  'memberships',
  'peacekeeping',
  'key',
];

function startEngagements(lines: PageLine[]): void {
  const first = lines.findIndex(
    ({ section, role, words }) => role === 'body' && MAY_HOLD_ENTRIES.includes(section) && isDatedLine(words),
  );
  if (first < 0) return;
  for (const line of lines.slice(first)) {
    if (line.role === 'heading') break;
    line.section = 'engagements';
  }
}
