import { readStatePage } from '../../../src/imports/state-page/read-state-page.js';
import { OPTIONS } from './page-options.js';
import { haveSamples, questionCodes, readPage, sample } from './pages.js';

const page = (name: string, state?: string) => readPage(sample(`state-pages/${name}.txt`), state ? { state } : {});
const whenHere = haveSamples ? describe : describe.skip;

whenHere('the page of Kazakhstan', () => {
  const read = haveSamples ? page('kazakhstan') : null;
  const entries = read?.entries ?? [];

  it('has thirteen entries, each of a month', () => {
    expect(entries.map(({ date }) => date)).toEqual(
      '2016-01 2016-08 2017-09 2017-12 2018-01 2018-05 2018-06 2018-07 2019-01 2019-01 2019-03 2019-05 2021-10'.split(
        ' ',
      ),
    );
    expect(entries.every(({ section, finerDates }) => section === 'engagements' && finerDates.length === 0)).toBe(true);
  });

  it('has their acts', () => {
    expect(entries.map(({ kinds }) => kinds.join('+'))).toEqual([
      'letter',
      'statement',
      'letter',
      'information+meeting',
      'letter',
      'meeting',
      'meeting+statement',
      'co-sponsorship+statement',
      'meeting+letter',
      'meeting+letter+submission',
      'joint-statement',
      'event',
      'co-sponsorship',
    ]);
  });

  it('has the states that were asked about, and why others are named', () => {
    expect(entries.map(({ asks }) => asks.flatMap(({ states }) => states).join(' '))).toEqual([
      'MNG KGZ UKR',
      '',
      'UKR GBR',
      ...Array(10).fill(''),
    ]);
    expect(entries.map(({ mentions }) => mentions.map(({ state, sense }) => `${state} ${sense}`))).toEqual([
      ['MNG asked-about', 'KGZ asked-about', 'UKR asked-about'],
      [],
      ['UKR asked-about', 'GBR asked-about'],
      [],
      [],
      ['ESP host'],
      ['SWE comparison', 'JPN comparison', 'KOR comparison', 'ESP host', 'PHL objection'],
      [],
      ['ESP suggested', 'ESP comparison', 'NOR comparison', 'PAK comparison', 'UZB suggested', 'ESP host'],
      [],
      ['NOR joined-statement-of'],
      ['ESP host'],
      [],
    ]);
  });

  it('has its people, colleagues and promises', () => {
    expect(entries.map(({ people }) => people.map(({ rank }) => rank))).toEqual(
      entries.map((_, index) => (index === 6 ? ['Political Counsellor', 'Second Secretary'] : [])),
    );
    expect(entries.filter(({ staff }) => staff.length === 1).map(({ ref }) => ref)).toEqual(['e4', 'e7']);
    expect(entries.map(({ thirdParties }) => thirdParties.length)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    expect(entries.map(({ followUps }) => followUps.map(({ due }) => due))).toEqual([
      [],
      [],
      [],
      ['2018-01'],
      [],
      [],
      [null],
      [],
      [null, null],
      [],
      [],
      [],
      [],
    ]);
  });

  it('offers the second January 2019 as a duplicate of the first, and has no question', () => {
    expect(
      entries
        .filter(({ possibleDuplicateOf }) => possibleDuplicateOf)
        .map((entry) => [entry.ref, entry.possibleDuplicateOf]),
    ).toEqual([['e10', 'e9']]);
    expect(read?.questions).toEqual([]);
  });

  it('has its block, contacts, mailboxes and facts', () => {
    expect(read?.positions.map(({ instrument, status, date }) => [instrument, status, date])).toEqual([
      ['ssd', 'endorsed', '2015'],
      ['paris', 'endorsed', null],
      ['vancouver', 'endorsed', null],
      ['ewipa', 'not-endorsed', null],
    ]);
    expect(read?.contacts).toMatchObject([{ rank: 'Second Secretary', portfolio: 'Human Rights', mission: 'Geneva' }]);
    expect(read?.missions.map(({ city, emails }) => [city, emails.length])).toEqual([
      ['Geneva', 1],
      ['New York', 1],
    ]);
    expect(read).toMatchObject({ state: 'KAZ', stateFrom: 'heading', peacekeeping: true, profiledIn: [] });
    expect(read?.spans.filter(({ kind }) => kind === 'unplaced')).toEqual([]);
  });

  it('co-sponsored these resolutions', () => {
    expect(entries.flatMap(({ resolutions }) => resolutions)).toEqual(['2427 (2018)', '2601']);
  });
});

whenHere('the other pages', () => {
  it.each([
    [
      'angola',
      'AGO',
      'address',
      5,
      ['position.unassigned', 'position.unassigned', 'position.missing', 'date.year-missing'],
    ],
    ['austria', 'AUT', 'address', 9, ['position.missing']],
    ['cote-divoire', 'CIV', 'heading', 9, []],
    ['france', 'FRA', 'heading', 3, ['date.ambiguous']],
    ['japan', 'JPN', 'heading', 5, []],
    ['kenya', 'KEN', 'heading', 8, []],
    ['spain', 'ESP', 'heading', 8, []],
  ])('%s', (name, state, stateFrom, count, codes) => {
    const read = page(name);
    expect(read).toMatchObject({ state, stateFrom });
    expect(read.entries).toHaveLength(count);
    expect(questionCodes(read)).toEqual(codes);
    expect(read.spans.filter(({ kind, ref }) => kind === 'unplaced' && ref === null)).toEqual([]);
  });

  it('Kenya names its instruments, and has been profiled', () => {
    const { positions, profiledIn } = page('kenya');
    expect(positions.map(({ status }) => status)).toEqual(['endorsed', 'not-endorsed', 'endorsed', 'endorsed']);
    expect(profiledIn).toEqual([2022, 2020, 2018, 2014]);
  });

  it('Côte d’Ivoire tells of a practice and of an endorsement to the day', () => {
    const { entries } = page('cote-divoire');
    expect(entries.map(({ section }) => section).filter((section) => section === 'good-practice')).toHaveLength(1);
    expect(entries.flatMap(({ claims }) => claims)).toMatchObject([{ instrument: 'ewipa', date: '2022-11-18' }]);
  });

  it('Spain begins an entry after a quotation', () => {
    expect(page('spain').entries.map(({ date }) => date)).toContain('2017-01/2017-03');
  });
});

whenHere('what is no state’s page', () => {
  it.each(['undp-conference', 'undp-human-rights-day', 'undp-key-results', 'unesco-human-rights-programme'])(
    '%s',
    (name) => {
      const text = sample(`documents/${name}.txt`);
      for (const state of [undefined, 'KAZ']) {
        const reading = readStatePage(text, { ...OPTIONS, state });
        expect(reading).toMatchObject({ format: 'not-a-state-page', reason: 'other-document' });
        expect(reading.spans.map((span) => span.text).join('')).toBe(text);
      }
    },
  );

  it('a body’s page', () => {
    expect(readStatePage(sample('state-pages/body-un-security-council.txt'), OPTIONS)).toMatchObject({
      reason: 'body-page',
    });
  });
});
