import { createHash } from 'node:crypto';

/** Texts that differ in blanks, in the shape of quotation marks or of dashes alone are the same text. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name whatever its capitals, accents, dots and the order of its parts: "Ana LÓPEZ" and "Lopez, Ana" are one. */
export function foldName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}

/** A mailbox whatever its capitals. */
export const foldEmail = (email: string) => email.trim().toLowerCase();

/** A short and stable word for these values. */
export function digestOf(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
}
