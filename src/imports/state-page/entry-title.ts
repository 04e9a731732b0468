import { hostOf } from './cities.js';
import type { Prose } from './prose.js';
import { HIDDEN } from './regions.js';

const VENUE =
  /(?:debate|dialogue|meeting|conference|session|workshop|briefing|council|committee|assembly|consultations?|side[- ]event|event|launch|panel|forum|summit|training|visit|arria|statement|UNSC|HRC|UNGA|C-34|UPR)/i;
const DEED =
  /\b(?:met|sent|wrote|asked|joined|attended|hosted|said|stated|noted|issued|advised|participated|made|mentioned|raised|referred|endorsed|argued|confirmed|discussed|is|are|was|were|has|have|had|will|we|I|they|he|she)\b/u;
const LONGEST = 110;

/**
 * What an entry opens with instead of a sentence: "CAAC Open Debate: “…", "Arria meeting: – …", a headline before a link.
 * The words stay in the entry's text.
 */
export function titleOf(prose: Prose, tag: string | null): string | null {
  if (tag) return tag;
  const opening = prose.own.slice(0, LONGEST + 1);
  const colon = /^([^:“"”\n]{2,}?)\s?:(?=\s|[“"\uE000]|$)/u.exec(opening);
  const words = (colon ?? /^([^:“"”.\n]{2,60}?)\s?(?=[“"])/u.exec(opening))?.[1]?.trim();
  if (
    !words ||
    DEED.test(words) ||
    /[.!?]\s/.test(words) ||
    words.includes(HIDDEN) ||
    /\(|[a-z] (?:19|20)\d\d/.test(words)
  )
    return null;
  if (VENUE.test(words) || (colon && hostOf(words))) return words;
  const rest = prose.own.slice(colon?.[0].length ?? 0, (colon?.[0].length ?? 0) + 2).trim();
  return colon && (rest.startsWith('“') || rest.startsWith(HIDDEN)) ? words : null;
}
