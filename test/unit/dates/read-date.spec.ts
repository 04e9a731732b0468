import fc from 'fast-check';
import { isPartialDate } from '../../../src/platform/dates/partial-date.js';
import { readDate } from '../../../src/platform/dates/read-date.js';

/** A Wednesday. */
const TODAY = '2026-07-15';

describe('readDate', () => {
  it.each([
    ['18 June 2018', '2018-06-18'],
    ['18 june, 2018', '2018-06-18'],
    ['June 18, 2018', '2018-06-18'],
    ['18th of June 2018', '2018-06-18'],
    ['the 1st of Sept. 2018', '2018-09-01'],
    ['18-Jun-2018', '2018-06-18'],
    ['18-Jun', '2026-06-18'],
    ['Monday 18 June 2018', '2018-06-18'],
    ['Mon, 18 Jun 2018', '2018-06-18'],
    ['  June   2018 ', '2018-06'],
    ['Jun. 2018', '2018-06'],
    ['in May 2018', '2018-05'],
    ['2018', '2018'],
    ['18/06/2018', '2018-06-18'],
    ['06/18/2018', '2018-06-18'],
    ['18.6.2018', '2018-06-18'],
    ['18.06.18', '2018-06-18'],
    ['3/3/2018', '2018-03-03'],
    ['2018/06/18', '2018-06-18'],
    ['06/2018', '2018-06'],
    ['2018-06-18', '2018-06-18'],
    ['29 February 2016', '2016-02-29'],
  ])('a date in words or figures: %s', (typed, edtf) => {
    expect(readDate(typed, TODAY)).toEqual({ edtf });
  });

  it.each([
    ['18 June', '2026-06-18'],
    ['15 July', '2026-07-15'],
    ['16 July', '2025-07-16'],
    ['29 February', '2024-02-29'],
    ['20/07', '2025-07-20'],
    ['June', '2026-06'],
    ['July', '2026-07'],
    ['August', '2025-08'],
    ['spring', '2026-21'],
    ['autumn', '2025-23'],
    ['28 May – 3 June', '2026-05-28/2026-06-03'],
    ['Nov to Feb', '2025-11/2026-02'],
  ])('without a year it is the most recent: %s', (typed, edtf) => {
    expect(readDate(typed, TODAY)).toEqual({ edtf });
  });

  it.each([
    ['spring 2018', '2018-21'],
    ['Fall 2015', '2015-23'],
    ['winter 2017-18', '2017-24'],
    ['winter 2017/2018', '2017-24'],
    ['Jan–Mar 2017', '2017-01/2017-03'],
    ['January – March 2017', '2017-01/2017-03'],
    ['from January to March 2017', '2017-01/2017-03'],
    ['Nov–Feb 2017', '2016-11/2017-02'],
    ['Nov 2016 – Feb 2017', '2016-11/2017-02'],
    ['28 May – 3 June 2015', '2015-05-28/2015-06-03'],
    ['28 Dec 2015 – 2 Jan', '2015-12-28/2016-01-02'],
    ['15-16 of March 2018', '2018-03-15/2018-03-16'],
    ['May 28-29, 2015', '2015-05-28/2015-05-29'],
    ['18/06/2018 - 20/06/2018', '2018-06-18/2018-06-20'],
    ['2018-06-18 to 2018-06-20', '2018-06-18/2018-06-20'],
    ['2015–2017', '2015/2017'],
    ['summer–autumn 2015', '2015-22/2015-23'],
    ['between 28 May 2015 and 27 April 2016', '[2015-05-28..2016-04-27]'],
    ['between 3 and 16 May 2017', '[2017-05-03..2017-05-16]'],
  ])('a longer time: %s', (typed, edtf) => {
    expect(readDate(typed, TODAY)).toEqual({ edtf });
  });

  it.each([
    ['today', '2026-07-15'],
    ['Yesterday', '2026-07-14'],
    ['tomorrow', '2026-07-16'],
    ['this month', '2026-07'],
    ['last month', '2026-06'],
    ['next month', '2026-08'],
    ['this year', '2026'],
    ['last week', '2026-07-06/2026-07-12'],
    ['this week', '2026-07-13/2026-07-19'],
    ['last Friday', '2026-07-10'],
    ['last Wednesday', '2026-07-08'],
    ['Wednesday', '2026-07-15'],
    ['on Thu', '2026-07-09'],
    ['next Friday', '2026-07-17'],
  ])('counted from today: %s', (typed, edtf) => {
    expect(readDate(typed, TODAY)).toEqual({ edtf });
  });

  it.each([
    ['last month', '2026-01-03', '2025-12'],
    ['next month', '2025-12-31', '2026-01'],
    ['yesterday', '2024-03-01', '2024-02-29'],
  ])('across a year or a leap day: %s, said on %s', (typed, today, edtf) => {
    expect(readDate(typed, today)).toEqual({ edtf });
  });

  it.each([
    ['3/11/2015', ['2015-11-03', '2015-03-11']],
    ['3.11.15', ['2015-11-03', '2015-03-11']],
    ['3/11', ['2025-11-03', '2026-03-11']],
    ['winter 2018', ['2018-24', '2017-24']],
  ])('asks when the words say two things: %s', (typed, ambiguous) => {
    expect(readDate(typed, TODAY)).toEqual({ ambiguous });
  });

  it('lets the weekday decide', () => {
    expect(readDate('Tuesday 3/11/2015', TODAY)).toEqual({ edtf: '2015-11-03' });
    expect(readDate('Wed 3/11/2015', TODAY)).toEqual({ edtf: '2015-03-11' });
    expect(readDate('Friday 3/11/2015', TODAY)).toBeNull();
  });

  it.each([
    '',
    ' ',
    'soon',
    '__proto__',
    'constructor',
    '30 February 2016',
    '29 February 2015',
    '31/13/2015',
    '18 18 June',
    'June July 2018',
  ])('is no date: %j', (typed) => {
    expect(readDate(typed, TODAY)).toBeNull();
  });

  it.each([
    'Tuesday 18 June 2018',
    '18',
    '2017-18',
    'March – January – May 2017',
    'spring 18 June',
    'fri '.repeat(9999),
  ])('does not guess: %.40s', (typed) => {
    expect(readDate(typed, TODAY)).toBeNull();
  });

  it('gives nothing but partial dates, whatever is typed', () => {
    const words = [
      '18',
      '3',
      '2018',
      '18/06',
      '3/11/2015',
      'June',
      'jan',
      'spring',
      'winter',
      'fri',
      'last',
      'this',
      'month',
    ];
    const typed = fc.array(fc.constantFrom(...words, '-', '–', ' to ', 'between', 'and', ',', '.'), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map((parts) => parts.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const read = readDate(text, TODAY);
          const dates = read === null ? [] : 'edtf' in read ? [read.edtf] : read.ambiguous;
          expect(dates.filter((date) => !isPartialDate(date))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
