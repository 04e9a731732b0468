import { gutterDate } from '../../../web/src/states/gutter-date.js';
import { readStateSearch, timelineQuery } from '../../../web/src/states/timeline-filters.js';
import { groupByYear } from '../../../web/src/states/timeline-groups.js';

describe('the gutter beside a year', () => {
  it.each([
    ['2018-07', '2018', 'July'],
    ['2018-06-18', '2018', '18 June'],
    ['2017-01/2017-03', '2017', 'January – March'],
    ['2015-05-28/2015-05-29', '2015', '28–29 May'],
    ['2015-05-28/2015-06-03', '2015', '28 May – 3 June'],
    ['2017-21', '2017', 'spring'],
    ['2017-24', '2017', 'winter 2017–2018'],
    ['2015', '2015', '2015'],
    ['2015/2016', '2015', '2015–2016'],
    ['2015/2015-03', '2015', '2015 – March 2015'],
    ['2016-12/2017-01', '2016', 'December 2016 – January 2017'],
    ['[2015-05-28..2016-04-27]', '2015', 'between 28 May 2015 and 27 April 2016'],
    ['[2015-05..2015-06]', '2015', 'between May and June 2015'],
  ])('%s under %s is “%s”', (edtf, year, label) => {
    expect(gutterDate(edtf, year)).toBe(label);
  });
});

describe('years of a timeline', () => {
  const dated = (id: string, date: string | null) => ({ id, date });

  it('stand under the first day, the undated at the end, and say a repeated date once', () => {
    const items = [
      dated('a', '2019-01'),
      dated('b', '2019-01'),
      dated('c', '2018-07'),
      dated('d', '[2015-05-28..2016-04-27]'),
      dated('e', null),
      dated('f', null),
    ];
    const groups = groupByYear(items, 'undated');
    expect(groups.map(({ year, items: shown }) => [year, shown.map(({ item, label }) => [item.id, label])])).toEqual([
      [
        '2019',
        [
          ['a', 'January'],
          ['b', null],
        ],
      ],
      ['2018', [['c', 'July']]],
      ['2015', [['d', 'between 28 May 2015 and 27 April 2016']]],
      [
        null,
        [
          ['e', 'undated'],
          ['f', null],
        ],
      ],
    ]);
    expect(groups[0]?.items[1]?.spoken).toBe('January');
  });
});

describe('the address of a state’s page', () => {
  it('is read as far as it is understood', () => {
    expect(
      readStateSearch({ tab: 'asks', kinds: 'meeting,letter,dance,meeting', from: '2015', to: 2021, asks: true }),
    ).toEqual({
      tab: 'asks',
      kinds: ['meeting', 'letter'],
      from: 2015,
      to: 2021,
      asks: true,
    });
    expect(readStateSearch({ tab: 'nonsense', from: 'x', to: '20', asks: 'no', kinds: [3] })).toEqual({});
    expect(readStateSearch({ tab: 'timeline' })).toEqual({});
  });

  it('becomes the question to the server', () => {
    expect(timelineQuery({})).toEqual({});
    expect(timelineQuery({ kinds: ['meeting', 'letter'] })).toEqual({ kinds: 'meeting,letter', types: 'engagement' });
    expect(timelineQuery({ kinds: ['meeting', 'position'] })).toEqual({
      kinds: 'meeting',
      types: 'engagement,position',
    });
    expect(timelineQuery({ kinds: ['follow-up'] })).toEqual({ types: 'follow-up' });
    expect(timelineQuery({ kinds: ['position'], asks: true })).toEqual({ types: 'engagement', withAsks: 'true' });
    expect(timelineQuery({ asks: true })).toEqual({ types: 'engagement', withAsks: 'true' });
    expect(timelineQuery({ from: 2021, to: 2015 })).toEqual({ from: '2015', to: '2021' });
    expect(timelineQuery({ to: 2015 })).toEqual({ to: '2015' });
  });
});
