import { datesInBody } from '../../../src/imports/state-page/body-dates.js';

const days = (text: string, date: string | null) => datesInBody(text, date).days;
const problems = (text: string, date: string | null) =>
  datesInBody(text, date).problems.map(({ code, text, choices }) => [code, text, ...choices]);

describe('days in the body of an entry', () => {
  it.each([
    ['met on 26 April', '2016-04', ['2016-04-26']],
    ['met on April 26', '2016-04', ['2016-04-26']],
    ['on the 8th of April, again', '2016-04', ['2016-04-08']],
    ['April 8th, then 9 April', '2016-04', ['2016-04-08', '2016-04-09']],
    ['on Sept. 25, 2019.', '2019-09', ['2019-09-25']],
    ['on 25 September 2019', null, ['2019-09-25']],
    ['on 15-16 of March', '2017-03', ['2017-03-15/2017-03-16']],
    ['March 15–16, 2017', null, ['2017-03-15/2017-03-16']],
    ['meeting 20/07/2015', null, ['2015-07-20']],
    ['meeting 20.07.2015.', null, ['2015-07-20']],
    ['call of 2015-07-20', null, ['2015-07-20']],
    ['a call on 20/07.', '2015', ['2015-07-20']],
    ['a call on 5/5', '2015', ['2015-05-05']],
    ['a call on 3/11', '2015-11', ['2015-11-03']],
    ['le 12 mars et le 1er août', '2018', ['2018-03-12', '2018-08-01']],
    ['12 de marzo de 2018', null, ['2018-03-12']],
    ['set up for Feb 8th', '2016-01', ['2016-02-08']],
    ['send it by 15 January', '2018-12', ['2019-01-15']],
    ['on 28 May and on 28 May', '2015-05', ['2015-05-28']],
  ])('%s (%s)', (text, date, expected) => {
    expect(days(text, date)).toEqual(expected);
    expect(problems(text, date)).toEqual([]);
  });

  it.each([
    'open 24/7, on 9/11 of 10',
    'may 5 states, in March 2 missions',
    'resolution 2427 (2018), S/2019/12, A/HRC/40/1, 1.5 million, 12:30',
    'members in 2022-24, 1325 March',
    'in 2021, May 2018, fall 2015',
  ])('none in “%s”', (text) => expect(days(text, '2016')).toEqual([]));

  it.each([
    ['met on March 1', '2016-02', ['2016-03-01'], [['date.conflict', 'March 1', '2016-02', '2016-03-01']]],
    ['met on 1 March 2016', '2016-02', ['2016-03-01'], [['date.conflict', '1 March 2016', '2016-02', '2016-03-01']]],
    ['adopted on 29 May 2015', '2016-02', ['2015-05-29'], []],
    ['met on 3/11/2015', null, [], [['date.ambiguous', '3/11/2015', '2015-11-03', '2015-03-11']]],
    ['met on 3/11', '2015', [], [['date.ambiguous', '3/11', '2015-11-03', '2015-03-11']]],
    ['met on 12 January', '2017-12', [], [['date.ambiguous', '12 January', '2017-01-12', '2018-01-12']]],
    ['met on 20 May', '2016-12/2017-01', [], [['date.year-missing', '20 May', '2016-05-20', '2017-05-20']]],
    ['a 2016 plan, met on 20 May', null, [], [['date.year-missing', '20 May', '2016-05-20']]],
    ['met on 20 May', null, [], [['date.year-missing', '20 May']]],
    ['met on 31 April', '2016-04', [], [['date.impossible', '31 April', '2016-04']]],
    ['met on 29 February', '2015', [], [['date.impossible', '29 February', '2015-02']]],
    ['met on 30/02/2016', null, [], [['date.impossible', '30/02/2016', '2016']]],
  ])('asks about “%s” (%s)', (text, date, expected, asked) => {
    expect(days(text, date)).toEqual(expected);
    expect(problems(text, date)).toEqual(asked);
  });

  it('finds months and seasons with their years too', () => {
    expect(datesInBody('In June 2015, again (Oct 2015), fall 2015 and on 3 May 2016; june 2017', null).others).toEqual([
      '2015-06',
      '2015-10',
      '2015-23',
    ]);
  });
});
