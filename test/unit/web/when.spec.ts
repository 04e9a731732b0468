import { readDue, readWhen, wordsFor } from '../../../web/src/engagements/when.js';

/** A Saturday. */
const TODAY = '2026-11-21';

describe('a date field', () => {
  it.each([
    ['18 June', '2026-06-18', 'day'],
    ['June 2018', '2018-06', 'month'],
    ['spring 2018', '2018-21', 'season'],
    ['Jan–Mar 2017', '2017-01/2017-03', 'interval'],
    ['2015', '2015', 'year'],
  ])('reads %s with its precision', (typed, edtf, precision) => {
    expect(readWhen(typed, TODAY)).toEqual({ is: 'read', edtf, precision, ahead: false });
  });

  it('says that a date lies ahead', () => {
    expect(readWhen('1 December 2026', TODAY)).toMatchObject({ edtf: '2026-12-01', ahead: true });
    expect(readWhen('November 2026', TODAY)).toMatchObject({ ahead: false });
  });

  it('asks, and says what it cannot read', () => {
    expect(readWhen('3/11/2015', TODAY)).toEqual({ is: 'ambiguous', choices: ['2015-11-03', '2015-03-11'] });
    expect(readWhen('soon', TODAY)).toEqual({ is: 'unreadable' });
    expect(readWhen('  ', TODAY)).toEqual({ is: 'empty' });
  });

  it.each([
    '2018',
    '2018-06',
    '2018-06-18',
    '2017-24',
    '2017-21',
    '2017-01/2017-03',
    '2015/2016',
    '2015-05-28/2015-06-03',
    '[2015-05-28..2016-04-27]',
    '[2015-05..2016-04]',
    '2016-12-28/2017-01-03',
  ])('opens on a known date in words that read back to it: %s', (edtf) => {
    expect(readWhen(wordsFor(edtf), TODAY)).toMatchObject({ edtf });
  });
});

describe('a due date', () => {
  it.each([
    ['18 June', '2027-06-18'],
    ['25 November', '2026-11-25'],
    ['today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['Friday', '2026-11-27'],
    ['next week', '2026-11-23/2026-11-29'],
    ['January', '2027-01'],
    ['November', '2026-11'],
    ['in 2 weeks', '2026-12-05'],
    ['10 days', '2026-12-01'],
    ['June 2018', '2018-06'],
    ['yesterday', '2026-11-20'],
  ])('lies ahead: %s', (typed, edtf) => {
    expect(readDue(typed, TODAY)).toMatchObject({ is: 'read', edtf });
  });

  it('is no date, or asks', () => {
    expect(readDue('when they answer', TODAY)).toEqual({ is: 'unreadable' });
    expect(readDue('', TODAY)).toEqual({ is: 'empty' });
    expect(readDue('3/4/2027', TODAY)).toMatchObject({ is: 'ambiguous' });
  });

  it('from a leap day on', () => {
    expect(readDue('28 February', '2028-02-29')).toMatchObject({ edtf: '2029-02-28' });
  });
});
