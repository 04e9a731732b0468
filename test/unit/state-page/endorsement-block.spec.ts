import { fixture, questionCodes, readPage } from './pages.js';

const block = (...lines: string[]) =>
  readPage(['Peru', 'Endorsements', ...lines, 'Relevant UN Resolutions', 'Key Information'].join('\n'));
const positions = (...lines: string[]) =>
  block(...lines).positions.map(({ instrument, status, date }) => [instrument, status, date]);

describe('the endorsement block without labels', () => {
  it('is four values in order', () => {
    expect(positions('Endorsed in 2015', 'Endorsed', 'Not Endorsed', 'Endorsed')).toEqual([
      ['ssd', 'endorsed', '2015'],
      ['paris', 'endorsed', null],
      ['vancouver', 'not-endorsed', null],
      ['ewipa', 'endorsed', null],
    ]);
    expect(block('Not Endorsed', 'Endorsed', 'Endorsed', 'Endorsed').questions).toEqual([]);
  });

  it.each([
    [['Endorsed in 2015'], 0],
    [['Endorsed in 2015', 'Endorsed'], 1],
    [['Not Endorsed', 'Endorsed in 2015', 'Not Endorsed'], 2],
  ])('of %j assigns only the dated line', (lines, unassigned) => {
    const page = block(...lines);
    expect(page.positions).toMatchObject([{ instrument: 'ssd', status: 'endorsed', date: '2015' }]);
    expect(questionCodes(page)).toEqual([...Array(unassigned).fill('position.unassigned'), 'position.missing']);
    expect(page.questions.at(-1)).toMatchObject({ choices: ['paris', 'vancouver', 'ewipa'] });
  });

  it('assigns nothing of two undated lines, and says which words it asks about', () => {
    const page = block('Endorsed', 'Not Endorsed');
    expect(page.positions).toEqual([]);
    expect(page.questions.slice(0, 2)).toMatchObject([
      { code: 'position.unassigned', ref: 'u1', text: 'Endorsed', choices: ['ssd', 'paris', 'vancouver', 'ewipa'] },
      { code: 'position.unassigned', ref: 'u2', text: 'Not Endorsed' },
    ]);
    expect(page.spans.filter(({ kind }) => kind === 'unplaced').map(({ ref }) => ref)).toEqual(['u1', 'u2']);
  });

  it('asks about each of two lines with the same words', () => {
    const page = block('Endorsed in 2015', 'Not Endorsed', 'Not Endorsed');
    expect(page.questions.slice(0, 2).map(({ ref }) => ref)).toEqual(['u1', 'u2']);
    expect(page.spans.filter(({ kind }) => kind === 'unplaced').map(({ ref }) => ref)).toEqual(['u1', 'u2']);
  });

  it.each([
    [['Endorsed', 'Endorsed in 2015', 'Endorsed', 'Endorsed']],
    [['Endorsed', 'Endorsed', 'Endorsed', 'Endorsed', 'Endorsed']],
    [['Endorsed in 2015', 'Endorsed in 2016']],
  ])('of %j, which it can’t be, assigns nothing', (lines) => {
    const page = block(...lines);
    expect(page.positions).toEqual([]);
    expect(questionCodes(page).filter((code) => code === 'position.unassigned')).toHaveLength(lines.length);
  });

  it('is asked for when it is not there', () => {
    expect(questionCodes(block())).toEqual(['position.missing']);
  });

  it.each([
    ['Endorsed in June 2016', '2016-06'],
    ['Endorsed on 28 May 2015', '2015-05-28'],
    ['Endorsed (2017)', '2017'],
    ['ENDORSED IN 2018', '2018'],
    ['Endorsed: Yes (May 2018)', '2018-05'],
    ['Has endorsed in 2018', '2018'],
    ['• Endorsed in 2018', '2018'],
  ])('reads “%s”', (line, date) =>
    expect(positions(line, 'Endorsed', 'Endorsed', 'Not endorsed')[0]).toEqual(['ssd', 'endorsed', date]),
  );
});

describe('the endorsement block with labels', () => {
  it('gives each value to the label before it, on its line or above', () => {
    expect(
      positions(
        'EWIPA Declaration',
        'Endorsed',
        'Paris Principles: Not Endorsed',
        'Safe Schools Declaration',
        'Endorsed in 2016',
        'Vancouver Principles',
        'Not Endorsed',
      ),
    ).toEqual([
      ['ewipa', 'endorsed', null],
      ['paris', 'not-endorsed', null],
      ['ssd', 'endorsed', '2016'],
      ['vancouver', 'not-endorsed', null],
    ]);
  });

  it('may be answered with yes and no', () => {
    expect(
      positions('Safe Schools Declaration', 'Yes, in 2016', 'Paris Principles: No', 'EWIPA', 'Has not endorsed yet'),
    ).toEqual([
      ['ssd', 'endorsed', '2016'],
      ['paris', 'not-endorsed', null],
      ['ewipa', 'not-endorsed', null],
    ]);
    expect(positions('Yes', 'No')).toEqual([]);
  });

  it('asks for the value of a label without one', () => {
    const page = readPage(fixture('nigeria'));
    expect(page.positions.map(({ instrument, date }) => [instrument, date])).toEqual([
      ['ssd', '2019-03'],
      ['paris', null],
      ['vancouver', null],
    ]);
    expect(page.questions[0]).toMatchObject({ code: 'position.missing', choices: ['ewipa'] });
  });

  it('knows any instrument by name', () => {
    expect(positions('Kigali Principles', 'Endorsed', 'Arms Trade Treaty', 'Not Endorsed')).toEqual([
      ['kigali', 'endorsed', null],
      ['att', 'not-endorsed', null],
    ]);
  });

  it('asks about two values for one label', () => {
    const page = block('SSD', 'Endorsed in 2015', 'SSD', 'Not Endorsed');
    expect(page.positions).toMatchObject([{ instrument: 'ssd', date: '2015' }]);
    expect(page.questions[0]).toMatchObject({ code: 'position.conflict', choices: ['endorsed', 'not-endorsed'] });
    expect(page.spans.find(({ ref }) => ref === 'u1')?.text).toBe('Not Endorsed\n');
  });
});

describe('an endorsement that an entry tells of', () => {
  const page = (told: string) =>
    readPage(`Peru\nEndorsements\nEndorsed in 2019\nEndorsed\nEndorsed\nNot Endorsed\nAdvocacy Engagements\n${told}`);

  it.each([
    ['of another year', 'June 2018: Endorsed the Declaration.', ['2019', '2018-06']],
    ['that the block denies', 'November 2022: Endorsed the EWIPA Declaration.', ['endorsed', 'not-endorsed']],
  ])('%s is asked about', (_, told, choices) => {
    expect(page(told).questions).toMatchObject([{ code: 'position.conflict', ref: 'e1', choices }]);
  });

  it('on a day is not dated by what came after', () => {
    const { entries } = page(
      '14 May 2019: Peru announced its endorsement in the debate; its letter arrived on 17 May.',
    );
    expect(entries[0]?.claims).toMatchObject([{ date: '2019-05-14' }]);
  });

  it('of the same year is no question', () => {
    const { entries, questions } = page('May 2019: Peru endorsed the Declaration on 28 May.');
    expect(questions).toEqual([]);
    expect(entries[0]?.claims).toMatchObject([{ instrument: 'ssd', date: '2019-05-28' }]);
  });
});
