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
    ['março de 2016: uma chamada', '2016-03', 'março de 2016'],
    ['Fin novembre 2016 : un appel', '2016-11', 'Fin novembre 2016'],
    ['Tuesday 12 January 2016: A call.', '2016-01-12', 'Tuesday 12 January 2016'],
    ['Week of 11 January 2016: Calls.', '2016-01-11/2016-01-17', 'Week of 11 January 2016'],
    ['2nd week of February 2016: A call.', '2016-02', '2nd week of February 2016'],
    ['As of March 2016: a call a week.', '2016-03', 'As of March 2016'],
    ['2016/01/15: A call.', '2016-01-15', '2016/01/15'],
    ['15-Jan-2016: A call.', '2016-01-15', '15-Jan-2016'],
    ['20/07/15: A call.', '2015-07-20', '20/07/15'],
    ['12-2016: A call.', '2016-12', '12-2016'],
    ['June ’16: A call.', '2016-06', 'June ’16'],
    ['Spring/Summer 2016: Calls.', '2016-21/2016-22', 'Spring/Summer 2016'],
    ['Late Feb./early March 2016: A call.', '2016-02/2016-03', 'Late Feb./early March 2016'],
    ['May or June 2016: A call.', '[2016-05..2016-06]', 'May or June 2016'],
    ['8-9/11/2016: Calls.', '2016-11-08/2016-11-09', '8-9/11/2016'],
    ['25.10.2016 - 27.10.2016: Calls.', '2016-10-25/2016-10-27', '25.10.2016 - 27.10.2016'],
    ['May 30 – June 2, 2016: Calls.', '2016-05-30/2016-06-02', 'May 30 – June 2, 2016'],
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
    ['Nov. 2015 – present: Calls.', '2015-11', 'date.ambiguous', ['2015-11']],
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

describe('what is said of a date', () => {
  it.each([
    ['2016 (exact day unknown): A call.', '2016', 'A call.'],
    ['Early 2016 (May or June): A call.', '2016', 'A call.'],
  ])('in brackets belongs to it: %s', (line, date, text) => expect(entryOf(line)).toMatchObject({ date, text }));

  it('in bold is read through its asterisks', () => {
    expect(entriesOf('- **May 2016:** They came.\n- **June 2016**: They left.')).toMatchObject([
      { date: '2016-05', text: 'They came.' },
      { date: '2016-06', text: 'They left.' },
    ]);
  });
});

describe('a date in the first sentence', () => {
  it.each([
    ['In May 2016, they co-sponsored it.', '2016-05'],
    ['On 3 May 2016: They co-sponsored it.', '2016-05-03'],
  ])('is the entry’s, and stays in its text: %s', (text, date) => {
    expect(entryOf(text)).toMatchObject({ date, text, finerDates: [] });
  });

  it('is not the entry’s when other times follow', () => {
    expect(entryOf('In May 2016, they came; in June 2017 they left.').date).toBeNull();
  });
});

describe('dates that are headings', () => {
  it('hold what follows, up to the next', () => {
    const entries = entriesOf('May 2016', 'They came.', 'They spoke.', 'June 2016 –', 'They left.');
    expect(entries.map(({ date, text }) => [date, text])).toEqual([
      ['2016-05', 'They came.\n\nThey spoke.'],
      ['2016-06', 'They left.'],
    ]);
  });

  it('give their year to dates that have none', () => {
    const page = readPage(
      pageWith('2016', 'March: They came.', '2 May: They left.', '2017', 'June 2017: They came back.'),
    );
    expect(page.entries.map(({ date }) => date)).toEqual(['2016-03', '2016-05-02', '2017-06']);
    expect(page.questions).toEqual([]);
    expect(page.spans.filter(({ kind, text }) => kind === 'heading' && text.startsWith('201'))).toHaveLength(2);
  });

  it('may be a year with an undated text', () => {
    expect(entryOf('2016\n\nTwo letters, and no answer.')).toMatchObject({
      date: '2016',
      text: 'Two letters, and no answer.',
    });
  });
});
