import { isDatedLine } from './entry-dates.js';
import type { NotAStatePage } from './reading.js';
import { headingOf, type PageLine } from './sections.js';

export type Refusal = Pick<NotAStatePage, 'reason' | 'detail'>;

const BODY_ADDRESS = /\/db-taxonomy-|regional-body\//i;
const STATE_ADDRESS = /\/db-country\//i;
const BODY_HINTS = /^(?:key information about the regional body|what, if anything, the regional body has done)/i;
const BODY_HEADINGS =
  /^(?:members|ssd endorsements|examples of good practice|terms of non-permanent members expire in):?$/i;
const STATE_LINES =
  /^(?:has not been profiled|profiled in gcpea education under attack|profiled in:|is (?:not )?a peacekeeping contributing country|not endorsed|endorsed in (?:19|20)\d\d|no current sponsorships)/i;

/** Why a page is no state's page; null when it is one. `named` is how many states have their name at its head. */
export function refusalOf(lines: PageLine[], named: number): Refusal | null {
  const words = lines.map((line) => line.words).filter((line) => line !== '');
  if (words.length === 0) return { reason: 'empty', detail: 'There is no text.' };
  const signs = signsOf(words);
  if (signs.body > 0 && signs.body >= signs.state) {
    return { reason: 'body-page', detail: 'This is the page of a body such as a council or a regional organisation.' };
  }
  const isPage = signs.state >= 2 || (signs.state === 1 && (signs.dated > 0 || named > 0));
  if ((isPage && !isListOfStates(named, signs.template)) || isListOfEntries(words, signs.dated, named > 0)) return null;
  return { reason: 'other-document', detail: 'This does not look like the page of a state.' };
}

/** Distinct signs of either kind of page, so that a line that comes back often counts once. */
function signsOf(words: string[]): { state: number; template: number; body: number; dated: number } {
  const state = new Set<string>();
  const body = new Set<string>();
  let bodyHeadings = 0;
  let template = 0;
  for (const line of words) {
    const start = line.slice(0, 160);
    const isTemplate = headingOf(line)?.sure ?? false;
    if (isTemplate) template++;
    if (isTemplate) state.add(start.toLowerCase());
    else if (STATE_LINES.test(start)) state.add(start.toLowerCase());
    if (STATE_ADDRESS.test(start)) state.add('address');
    if (BODY_ADDRESS.test(start) && /^\S+$/.test(start)) body.add('address');
    if (BODY_HINTS.test(start)) body.add(start.slice(0, 30).toLowerCase());
    if (BODY_HEADINGS.test(start)) bodyHeadings++;
  }
  if (bodyHeadings >= 2) body.add('headings');
  return { state: state.size, template, body: body.size, dated: words.filter(isDatedLine).length };
}

/** "Kenya / Endorsed in 2015 / Kiribati / …" without any heading of a page is a list of all who endorsed. */
function isListOfStates(named: number, template: number): boolean {
  return named > 2 && template === 0;
}

/** Only the entries of a page, without its headings: at least two, from the first line on, and at least every other. */
function isListOfEntries(words: string[], dated: number, isNamed: boolean): boolean {
  const startsWithOne = isNamed || words.slice(0, 2).some(isDatedLine);
  return dated >= 2 && dated * 2 >= words.length && startsWithOne;
}
