import fc from 'fast-check';

const pad = (length: number) => (value: number) => String(value).padStart(length, '0');
const year = fc.integer({ min: 1790, max: 2210 }).map(pad(4));
const twoDigits = fc.integer({ min: 0, max: 33 }).map(pad(2));
const simple = fc
  .oneof(year, fc.tuple(year, twoDigits), fc.tuple(year, twoDigits, twoDigits))
  .map((parts) => [parts].flat().join('-'));
const interval = fc.tuple(simple, simple).map(([start, end]) => `${start}/${end}`);
const within = fc.tuple(simple, simple).map(([start, end]) => `[${start}..${end}]`);

/** Texts of the right build, about half of them dates, and texts made of the same characters. */
export const edtfLike = fc.oneof(simple, interval, within, fc.stringMatching(/^[0-9/.[\]-]{0,24}$/));
