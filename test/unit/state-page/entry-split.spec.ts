import { entriesOf, fixture, pageWith, readPage } from './pages.js';

const parts = (...paragraphs: string[]) => entriesOf(...paragraphs).map(({ date, text }) => [date, text]);

describe('where an entry begins', () => {
  it('at each line, with blank lines or without', () => {
    const lines = ['May 2017: A.', 'Undated.', 'Another.', 'June 2017: B.'];
    const expected = [
      ['2017-05', 'A.'],
      [null, 'Undated.'],
      [null, 'Another.'],
      ['2017-06', 'B.'],
    ];
    expect(parts(...lines)).toEqual(expected);
    expect(parts(lines.join('\n'))).toEqual(expected);
    expect(parts(lines.join('\r\n'))).toEqual(expected);
  });

  it('after a sentence, also when the space is missing', () => {
    expect(parts('April 2017: Came. August 2017: Left! May 2018 UNSC: Back.June 2018: Gone.')).toEqual([
      ['2017-04', 'Came.'],
      ['2017-08', 'Left!'],
      ['2018-05', 'Back.'],
      ['2018-06', 'Gone.'],
    ]);
  });

  it('after “+”, which belongs to neither', () => {
    expect(parts('2015: Came to Geneva – led by Norway + 2015: Came to Oslo. + 2016: Left')).toEqual([
      ['2015', 'Came to Geneva – led by Norway'],
      ['2015', 'Came to Oslo.'],
      ['2016', 'Left'],
    ]);
  });

  it('after a closing quotation or bracket', () => {
    expect(parts('May 2016: “All is well.” January – March 2017: Quiet (very quiet) 12 April 2017: Noise.')).toEqual([
      ['2016-05', '“All is well.”'],
      ['2017-01/2017-03', 'Quiet (very quiet)'],
      ['2017-04-12', 'Noise.'],
    ]);
  });

  it('after an undated opening', () => {
    expect(parts('Always helpful. 2016: Came.')).toEqual([
      [null, 'Always helpful.'],
      ['2016', 'Came.'],
    ]);
  });

  it.each([
    ['a quotation', 'May 2016: “We met. June 2015: that was the day.” Thanked them.'],
    ['a quotation within one', 'May 2016: “We said “yes. June 2015: no” and left. July 2015: too.” Thanked.'],
    ['straight marks', 'May 2016: "We met. June 2015: that was the day." Thanked them.'],
    ['guillemets', 'May 2016: « Nous. June 2015: oui. » Thanked them.'],
    ['brackets', 'May 2016: Joined (late. June 2015: they were early) and left.'],
    ['a resolution', 'May 2016: Welcomed it. Resolution 2286 (2016): co-sponsored.'],
    ['a list', 'May 2016: Open debate: 1) Spoke for resolution 2427 (2018). 2) Listened.'],
    ['a link', 'May 2016: Army leaves schools: https://news.example/2016:05/a.May-2017:b'],
    ['a month in lower case', 'May 2016: It ends. june 2017: is when.'],
    ['a month in a sentence', 'May 2016: A campaign from September 2016 until Feb 2017: a plan.'],
    ['a year after a semicolon', 'May 2016: Came; 2017: will come.'],
  ])('not inside %s', (_, paragraph) => expect(entriesOf(paragraph)).toHaveLength(1));

  it('not for certain inside a quotation that never closes', () => {
    const page = readPage(pageWith('May 2016: “We met. June 2016: Sent a letter.', 'July 2016: Called.'));
    expect(page.entries.map(({ date }) => date)).toEqual(['2016-05', '2016-07']);
    expect(page.questions).toMatchObject([{ code: 'entry.quote-unclosed', ref: 'e1' }]);
  });

  it('at a month with a colon even after a semicolon', () => {
    expect(parts('May 2016: Came; June 2016: left')).toEqual([
      ['2016-05', 'Came;'],
      ['2016-06', 'left'],
    ]);
  });
});

describe('a line that joins the entry before', () => {
  it.each([
    ['goes on in lower case', 'May 2016: A call with the Mission,\nand then another.'],
    ['is an item of a list', 'May 2016: Agreed:\n• a letter\n• a workshop\n- A visit'],
    ['is an item of a list over blank lines', 'May 2016: Agreed:\n\n- A letter\n\n- A workshop'],
    ['is inside a quotation', 'May 2016: “We came.\n\nWe saw.\n\nWe stayed.” Thanked them.'],
  ])('%s', (_, paragraph) => {
    const page = readPage(pageWith(paragraph));
    expect(page.entries).toMatchObject([{ date: '2016-05', text: paragraph.slice('May 2016: '.length) }]);
    expect(page.spans.filter(({ ref }) => ref === 'e1')).toHaveLength(1);
  });

  it('is none that could stand alone', () => {
    expect(parts('May 2016: Agreed.\n• A letter\nThey left')).toEqual([
      ['2016-05', 'Agreed.'],
      [null, '• A letter'],
      [null, 'They left'],
    ]);
  });

  it('is none that begins with an accented capital', () => {
    expect(parts('May 2016: A call with the Mission\nŠárka left')).toHaveLength(2);
  });

  it('is no dated line, even if a quotation was left open', () => {
    expect(parts('May 2016: “We came.\nJune 2016: A call.”')).toHaveLength(2);
  });
});

it('gives each entry one span, its prefix and line end included', () => {
  const page = readPage(fixture('joined'));
  for (const entry of page.entries) {
    const spans = page.spans.filter(({ ref }) => ref === entry.ref);
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({ kind: 'entry' });
    expect(spans[0]?.text).toContain(entry.text);
    if (entry.dateText) expect(spans[0]?.text.startsWith(entry.dateText)).toBe(true);
  }
  expect(page.entries.map(({ order }) => order)).toEqual(page.entries.map((_, index) => index + 1));
});

it('makes no entry of “None”', () => {
  const page = readPage(pageWith('None', 'May 2016: Came.', 'N/A'));
  expect(page.entries.map(({ text }) => text)).toEqual(['Came.']);
  expect(page.spans.filter(({ kind }) => kind === 'note')).toHaveLength(2);
});

it('reads the joined page', () => {
  expect(readPage(fixture('joined')).entries.map(({ date }) => date)).toEqual([
    null,
    '2015',
    '2015',
    '2016',
    '2016-12/2017-01',
    '2017-04',
    '2017-23',
    '2018-01-12',
    '2018-01-15',
    '2018-02-01',
    '2018-08',
    '2019-03',
    '2019-06',
    '2019-07',
    null,
    '2020-02',
    '2020-09',
  ]);
});
