import { LETTER } from './letters.js';
import { trimText } from './lines.js';
import type { Prose } from './prose.js';
import { RANK } from './ranks.js';
import type { PageQuotation } from './reading.js';

/** Fewer words in quotation marks are a name or a turn of phrase. */
const FEWEST_WORDS = 5;

const SAYING =
  '(?:said|says|stated|states|mentioned|noted|declared|explained|added|told us|made the following (?:statement|reference|comment)|stressed|underlined|replied|commented|wrote)';
const SPEAKER = new RegExp(
  `(?:^|[.;:,]\\s)(?<who>(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]|[Tt]he\\s)[A-Za-zÀ-\\u036fḀ-ỿ\\s.’'-]{1,60}?)\\s(?:also\\s|has\\s|had\\s)?${SAYING}\\b[^“"]{0,60}$`,
  'u',
);
/** "Minister Roux: “…" */
const NAMED = new RegExp(
  `(?:^|[.;]\\s)(?<who>(?:${RANK}|Lord|Lady|Mr|Ms|Mrs|Dr|H\\.E)\\.?\\s[${LETTER}\\s.’'-]{2,50}|The\\s${RANK}):\\s?$`,
  'u',
);
const FORUM_TITLE = /(?:debate|dialogue|session|statement|arria|council|assembly|committee|HRC|UNSC|UNGA)/i;

/** What is quoted at some length, verbatim, and who is said to have said it: in a debate, the page's own state. */
export function quotationsIn(prose: Prose, title: string | null): PageQuotation[] {
  return prose.quotes.regions.flatMap(({ start, end }) => {
    const text = trimText(prose.text.slice(start + 1, end).replace(/[”“"»]$/, ''));
    if (text.split(/\s+/).length < FEWEST_WORDS) return [];
    const before = prose.own.slice(Math.max(0, start - 160), start);
    const speaker = (SPEAKER.exec(before) ?? NAMED.exec(before))?.groups?.who?.trim();
    return [
      {
        text,
        speaker: speaker ?? (title && FORUM_TITLE.test(title) && prose.home ? prose.names.nameOf(prose.home) : null),
      },
    ];
  });
}
