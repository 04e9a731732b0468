import { EN_DATE_WORDS } from '../../../src/platform/dates/date-words.js';
import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import { readDate } from '../../../src/platform/dates/read-date.js';
import { VALID_DATES } from './partial-date-cases.js';

describe('formatPartialDate', () => {
  it.each([
    ['2016-01-15', '15 January 2016'],
    ['2016-01', 'January 2016'],
    ['2016', '2016'],
    ['2017-01/2017-03', 'January – March 2017'],
    ['2016-11/2017-02', 'November 2016 – February 2017'],
    ['2015-05-28/2015-06-03', '28 May – 3 June 2015'],
    ['2015-05-28/2015-05-29', '28–29 May 2015'],
    ['2015-12-28/2016-01-02', '28 December 2015 – 2 January 2016'],
    ['2017-01-20/2017-03', '20 January – March 2017'],
    ['2015/2017', '2015–2017'],
    ['2015/2017-03', '2015 – March 2017'],
    ['2015-22/2015-23', 'summer 2015 – autumn 2015'],
    ['[2015-05-28..2016-04-27]', 'between 28 May 2015 and 27 April 2016'],
    ['[2017-05-03..2017-12-06]', 'between 3 May and 6 December 2017'],
    ['2015-21', 'spring 2015'],
    ['2015-22', 'summer 2015'],
    ['2015-23', 'autumn 2015'],
    ['2015-24', 'winter 2015–2016'],
    [null, 'undated'],
  ])('%s reads “%s”', (edtf, written) => {
    expect(formatPartialDate(edtf)).toBe(written);
  });

  it('takes month names from the locale and the other words from a catalogue', () => {
    const words = {
      undated: 'sans date',
      between: 'entre le {start} et le {end}',
      seasons: { ...EN_DATE_WORDS.seasons, autumn: 'automne {year}' },
    };
    expect(formatPartialDate('2016-01', 'fr', words)).toBe('janvier 2016');
    expect(formatPartialDate('2015-05-28/2015-06-03', 'es', words)).toBe('28 de mayo – 3 de junio de 2015');
    expect(formatPartialDate('[2015-05-28..2016-04-27]', 'fr', words)).toBe('entre le 28 mai 2015 et le 27 avril 2016');
    expect(formatPartialDate('2015-23', 'fr', words)).toBe('automne 2015');
    expect(formatPartialDate(null, 'fr', words)).toBe('sans date');
  });

  it('refuses what is no date', () => {
    expect(() => formatPartialDate('2015-02-30')).toThrow('“2015-02-30” is not in the calendar.');
  });

  it.each(VALID_DATES.map(([edtf]) => edtf))('%s is read again from what was written', (edtf) => {
    expect(readDate(formatPartialDate(edtf), '2026-07-15')).toEqual({ edtf });
  });
});
