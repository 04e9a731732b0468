import { prefixOfLine } from '../../../src/imports/state-page/entry-dates.js';
import { entriesOf, entryOf, pageWith, readPage } from './pages.js';

describe('the date an entry opens with', () => {
  it.each([
    ['January 2016: A call.', '2016-01', 'January 2016'],
    ['JANUARY 2016: A call.', '2016-01', 'JANUARY 2016'],
    ['january 2016: a call.', '2016-01', 'january 2016'],
    ['Jan. 2016: A call.', '2016-01', 'Jan. 2016'],
    ['Sept 2016: A call.', '2016-09', 'Sept 2016'],
    ['June 2017:They called', '2017-06', 'June 2017'],
    ['July 2016, the army changed its manual', '2016-07', 'July 2016'],
    ['July 2016 – They called', '2016-07', 'July 2016'],
    ['July 2016. They called', '2016-07', 'July 2016'],
    ['July 2016 They called', '2016-07', 'July 2016'],
    ['Late March 2016: A call.', '2016-03', 'Late March 2016'],
    ['2015: A call.', '2015', '2015'],
    ['Early 2015: A call.', '2015', 'Early 2015'],
    ['2015-2016: Calls.', '2015/2016', '2015-2016'],
    ['2015/16: Calls.', '2015/2016', '2015/16'],
    ['January – March 2017: Calls.', '2017-01/2017-03', 'January – March 2017'],
    ['January-March 2017: Calls.', '2017-01/2017-03', 'January-March 2017'],
    ['January to March 2017: Calls.', '2017-01/2017-03', 'January to March 2017'],
    ['June and July 2017: Calls.', '2017-06/2017-07', 'June and July 2017'],
    ['June/July 2017: Calls.', '2017-06/2017-07', 'June/July 2017'],
    ['December 2016 – January 2017: Calls.', '2016-12/2017-01', 'December 2016 – January 2017'],
    ['November – January 2017: Calls.', '2016-11/2017-01', 'November – January 2017'],
    ['Q2 2018: Calls.', '2018-04/2018-06', 'Q2 2018'],
    ['Fall 2015: A call.', '2015-23', 'Fall 2015'],
    ['Summer of 2015: A call.', '2015-22', 'Summer of 2015'],
    ['12 January 2016: A call.', '2016-01-12', '12 January 2016'],
    ['1st of February 2016: A call.', '2016-02-01', '1st of February 2016'],
    ['January 12, 2016: A call.', '2016-01-12', 'January 12, 2016'],
    ['January 12th 2016: A call.', '2016-01-12', 'January 12th 2016'],
    ['14–15 June 2022: A training.', '2022-06-14/2022-06-15', '14–15 June 2022'],
    ['30 May – 2 June 2022: A training.', '2022-05-30/2022-06-02', '30 May – 2 June 2022'],
    ['2016-01-15: A call.', '2016-01-15', '2016-01-15'],
    ['2016-01: A call.', '2016-01', '2016-01'],
    ['20/07/2015: A call.', '2015-07-20', '20/07/2015'],
    ['07/20/2015: A call.', '2015-07-20', '07/20/2015'],
    ['20.07.2015: A call.', '2015-07-20', '20.07.2015'],
    ['07/2015: A call.', '2015-07', '07/2015'],
    ['janvier 2016 : un appel', '2016-01', 'janvier 2016'],
    ['Août 2016: un appel', '2016-08', 'Août 2016'],
    ['1er février 2016: un appel', '2016-02-01', '1er février 2016'],
    ['12 de marzo de 2016: una llamada', '2016-03-12', '12 de marzo de 2016'],
    ['setiembre 2016: una llamada', '2016-09', 'setiembre 2016'],
  ])('%s', (line, date, dateText) => {
    const entry = entryOf(line);
    expect(entry).toMatchObject({ date, dateText });
    expect(line).toContain(entry.text);
    expect(entry.text).not.toMatch(/\d{4}|^[:,.–\s]/);
  });

  it.each([
    'May was quiet: no call.',
    'March against violence: they came.',
    '2016 was a good year.',
    'In January 2016: nothing.',
    'Resolution 2286 (2016): they voted.',
    'Decent 2016: no month.',
    '20161: no year.',
    '1325: a resolution',
  ])('is none in “%s”', (line) => expect(prefixOfLine(line)).toBeNull());

  it.each([
    ['September 2017 UNSC: A letter.', 'UNSC', 'A letter.'],
    ['February 2016 UNICEF UK: has begun.', 'UNICEF UK', 'has begun.'],
    ['September 2017 (UNSC): A letter.', 'UNSC', 'A letter.'],
    ['July 2018 Open Debate on CAAC: They spoke.', 'Open Debate on CAAC', 'They spoke.'],
    [
      'August 2016 CAAC Open Debate “We will never close a school.”',
      'CAAC Open Debate',
      '“We will never close a school.”',
    ],
  ])('leaves the tag in “%s” to the title', (line, title, text) => {
    expect(entryOf(line)).toMatchObject({ title, text });
  });

  it('keeps the words of a sentence that begins with its date', () => {
    expect(entryOf('March 2017 they came to Oslo.')).toMatchObject({
      date: '2017-03',
      text: 'March 2017 they came to Oslo.',
    });
  });

  it('may stand on a line of its own', () => {
    expect(entriesOf('March 2017', 'They came.', 'May 2017:\nThey left.')).toMatchObject([
      { date: '2017-03', text: 'They came.' },
      { date: '2017-05', text: 'They left.' },
    ]);
  });

  it('may follow a bullet', () => {
    expect(entriesOf('• March 2017: They came.\n- May 2017: They left.')).toMatchObject([
      { date: '2017-03', text: 'They came.' },
      { date: '2017-05', text: 'They left.' },
    ]);
  });

  it.each([
    ['03/11/2015: A call.', '2015', 'date.ambiguous', ['2015-11-03', '2015-03-11']],
    ['June and October 2017: Calls.', '2017', 'date.ambiguous', ['2017-06', '2017-10']],
    ['Winter 2016: A call.', null, 'date.ambiguous', ['2016-24', '2015-24']],
    ['31 April 2016: A call.', null, 'date.impossible', ['2016-04']],
    ['29 February 2015: A call.', null, 'date.impossible', ['2015-02']],
    ['31/31/2015: A call.', null, 'date.impossible', ['2015']],
    ['March 2018 – January 2018: Calls.', null, 'date.impossible', []],
    ['October: A call.', null, 'date.year-missing', []],
  ])('asks about %s', (line, date, code, choices) => {
    const page = readPage(pageWith(line));
    expect(page.entries).toMatchObject([{ date, text: expect.stringMatching(/^Calls?\.|^A call\.$/) }]);
    expect(page.questions.filter(({ ref }) => ref === 'e1')).toMatchObject([{ code, choices }]);
  });

  it('without a year, can be of its neighbours’ years', () => {
    const page = readPage(pageWith('May 2018: A.', '12 October: B.', 'June 2019: C.'));
    expect(page.questions).toMatchObject([
      { code: 'date.year-missing', ref: 'e2', text: '12 October', choices: ['2018-10-12', '2019-10-12'] },
    ]);
  });
});
