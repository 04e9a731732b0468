import { isRank, type RankReading, readRank } from './ranks.js';

/** Addresses and phones of a line. */
export interface Reach {
  emails: string[];
  phones: string[];
}

/** A function in an office, as one line or a part of one says it. */
export interface FunctionReading extends RankReading {
  office: string | null;
}

const EMAIL = /^[^\s@,;:<>()]{1,64}@[^\s@,;:<>()]{1,190}\.[A-Za-zÀ-ɏ]{2,24}$/u;
const EMAIL_WITHIN =
  /(?:\b(?:e-?mail|mail|courriel)\s?:\s?)?[<(]?([^\s@,;:<>()|]{1,64}@[^\s@,;:<>()|]{1,190}\.[A-Za-zÀ-ɏ]{2,24})[>)]?/giu;
const LABEL =
  /^(?:e-?mails?|mail|courriel|t[eé]l|t[eé]l[eé]phone|phone|mobile|mob|cell|fax|office|direct|whatsapp|t|m|p|f|e)\s?[.:)]{0,2}$/i;
const PHONE = /^\(?\+?\d[\d\s()./-]{5,30}(?:\s?(?:ext|x)\.?\s?\d{1,6})?$/i;
const PHONE_LABEL =
  /^(?:t[eé]l|t[eé]l[eé]phone|phone|mobile|mob|cell|fax|office|direct|whatsapp|t|m|p)\s?[.:]{1,2}\s{0,3}/i;

/** Words that open the name of an office, and those of an institution. */
const OFFICE =
  /^(?:the\s)?(?:department|d[ée]partement|directorate|direction|direcci[óo]n|division|office|unit|cellule|delegation|section|bureau)\b/iu;
export const INSTITUTION =
  /^(?:the\s)?(?:(?:federal|national|royal)\s)?(?:ministry|minist[èe]re|ministerio|department\sof|permanent mission|mission|embassy|office\sof|secr[ée]tariat|secretar[íi]a|commission)\b/iu;
/** A line that is nothing but an office's name may have these anywhere. */
const OFFICE_WITHIN =
  /^[A-ZÀ-ÞĀ-ɏ][^.;:@]{2,100}\b(?:Ministry|Department|Division|Directorate|Office|Unit|Bureau|Secretariat|Agency|Authority|Council|Commission)\b[^.;:@]{0,60}$/u;

/** Whether the words name an office and no one's function in it. */
export function isOffice(words: string): boolean {
  return OFFICE.test(words) || INSTITUTION.test(words) || (OFFICE_WITHIN.test(words) && !isRank(words));
}

/** Addresses and phones and nothing else but their labels. */
export function readReach(words: string): Reach | null {
  const pieces = words.replace(/mailto:/gi, ' ').split(/\s?[;,|]\s?|\s\/\s|\s[–—-]\s|\t/);
  const reach: Reach = { emails: [], phones: [] };
  for (const piece of pieces) {
    const phone = piece.replace(PHONE_LABEL, '').trim();
    if (PHONE.test(phone)) reach.phones.push(phone);
    else if (!addEmails(reach, piece)) return null;
  }
  return reach.emails.length + reach.phones.length > 0 ? { ...reach, emails: [...new Set(reach.emails)] } : null;
}

function addEmails(reach: Reach, piece: string): boolean {
  const parts = piece
    .split(/[\s<>()/]+/)
    .map((part) => part.replace(/[.:]+$/, ''))
    .filter((part) => part !== '');
  reach.emails.push(...parts.filter((part) => EMAIL.test(part)));
  return parts.every((part) => EMAIL.test(part) || LABEL.test(part) || /^(?:and|or|et|y)$/i.test(part));
}

/** The parts of a line, cut at commas and the like outside brackets; the addresses in it are parts of their own. */
export function partsOf(words: string): string[] {
  const emails = [...words.matchAll(EMAIL_WITHIN)].map(([, email]) => email ?? '');
  const rest = words.replace(EMAIL_WITHIN, ' ; ');
  const parts = rest.split(/\s?[,;|\t](?![^()]*\))\s?|\s[–—-]\s(?![^()]*\))/u);
  return [...parts, ...emails].map((part) => part.trim()).filter((part) => part !== '');
}

/** "Deputy Director, Human Rights Division, Ministry of Foreign Affairs", "First Counsellor – Human Rights". */
export function readFunction(words: string): FunctionReading {
  const [first = '', ...others] = words.split(/,\s(?![^()]*\))|\s[–—-]\s|(?<=[a-zß-ɏ]):\s/u);
  const reading: FunctionReading = { ...readRank(first.trim()), office: null };
  if (!isRank(first)) return { ...readRank(words), office: null };
  for (const other of others.map((part) => part.trim())) {
    if (INSTITUTION.test(other)) reading.office = reading.office === null ? other : `${reading.office}, ${other}`;
    else if (isRank(other)) addRank(reading, readRank(other));
    else reading.portfolio = reading.portfolio === null ? other : `${reading.portfolio}, ${other}`;
  }
  return reading;
}

/** A second rank is a second function of the same person. */
export function addRank(to: { rank: string | null; portfolio: string | null }, { rank, portfolio }: RankReading): void {
  to.rank = to.rank === null ? rank : `${to.rank}, ${rank}`;
  to.portfolio ??= portfolio;
}
