import fc from 'fast-check';
import { InvalidPartialDate, isPartialDate, parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import { edtfLike } from './edtf-arbitrary.js';
import { INVALID_DATES, VALID_DATES } from './partial-date-cases.js';

describe('parsePartialDate', () => {
  it.each(VALID_DATES)('%s lasts from %s to %s (%s)', (edtf, earliest, latest, precision) => {
    expect(parsePartialDate(edtf)).toEqual({ edtf, earliest, latest, precision });
    expect(isPartialDate(edtf)).toBe(true);
  });

  it.each(INVALID_DATES)('refuses %j: %s', (text, code) => {
    expect(() => parsePartialDate(text)).toThrow(expect.objectContaining({ name: 'InvalidPartialDate', code }));
    expect(isPartialDate(text)).toBe(false);
  });

  it('says why in a sentence', () => {
    expect(() => parsePartialDate('2015-02-30')).toThrow('“2015-02-30” is not in the calendar.');
    expect(() => parsePartialDate('x'.repeat(1000))).toThrow(/^“x{40}…” is not a date of a supported form \(.+\)\.$/);
  });

  it('is no date when it is no text', () => {
    for (const value of [null, undefined, 2016, {}, ['2016']]) expect(isPartialDate(value)).toBe(false);
  });

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2199 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect(isPartialDate(text)).toBe(date.toISOString().slice(0, 10) === text);
      }),
    );
  });

  it('never ends before it begins, and fails in no other way than its own', () => {
    fc.assert(
      fc.property(edtfLike, (text) => {
        try {
          const { earliest, latest } = parsePartialDate(text);
          expect(earliest <= latest).toBe(true);
        } catch (error) {
          if (!(error instanceof InvalidPartialDate)) throw error;
        }
      }),
    );
  });
});
