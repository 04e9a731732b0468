import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import { asksIn } from '../../../web/src/states/asks.js';
import { gutterDate } from '../../../web/src/states/gutter-date.js';
import { belongings, isRecent, recentTerms, termWords } from '../../../web/src/states/memberships.js';
import type { TimelineItem } from '../../../web/src/states/state.js';
import {
  addressOf,
  filterOf,
  hidesSomething,
  type StateAddress,
  tabOf,
  timelineQuestion,
} from '../../../web/src/states/timeline-filters.js';
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
  const dated = (id: string, date: string | null, day = date && parsePartialDate(date).earliest) => ({ id, date, day });

  it('stand under the first day, the undated at the end, and say a repeated date once', () => {
    const items = [
      dated('due', '2018-12/2019-02', '2019-02-28'),
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
          ['due', 'December 2018 – February 2019'],
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
    expect(groups[0]?.items[2]?.spoken).toBe('January');
  });
});

describe('asks', () => {
  it('are of the state, or of others about it', () => {
    const ref = (id: string) => ({ id, iso2: id.slice(0, 2), name: id });
    const item = (id: string, states: [string, string][], asks: string[][]) =>
      ({
        type: 'engagement',
        id,
        states: states.map(([state, role]) => ({ state: ref(state), role })),
        asks: asks.map((about, index) => ({ id: `${id}${index}`, states: about.map(ref) })),
      }) as unknown as TimelineItem;
    const { ofState, aboutState } = asksIn(
      [
        item(
          'own',
          [
            ['KAZ', 'met'],
            ['MNG', 'asked-about'],
          ],
          [['MNG'], []],
        ),
        item(
          'other',
          [
            ['NOR', 'met'],
            ['KAZ', 'asked-about'],
          ],
          [['KAZ'], ['MNG']],
        ),
        { type: 'position' } as TimelineItem,
      ],
      'KAZ',
    );
    expect(ofState.map(({ ask }) => ask.id)).toEqual(['own0', 'own1']);
    expect(aboutState.map(({ ask }) => ask.id)).toEqual(['other0']);
  });
});

describe('the address of a state’s page', () => {
  it('is read as far as it is understood, and written back', () => {
    const address = { tab: 'asks', kinds: 'letter,meeting,dance,meeting', from: '2015', to: '2021', withAsks: 'true' };
    expect(tabOf(address)).toBe('asks');
    expect(filterOf(address)).toEqual({ kinds: ['meeting', 'letter'], from: 2015, to: 2021, withAsks: true });
    expect(addressOf(filterOf(address))).toEqual({
      kinds: 'meeting,letter',
      from: '2015',
      to: '2021',
      withAsks: 'true',
    });
    const nonsense = { tab: 'nonsense', kinds: '', from: 'x', to: '20', withAsks: 'no' };
    expect(tabOf(nonsense)).toBe('timeline');
    expect(hidesSomething(filterOf(nonsense))).toBe(false);
    expect(hidesSomething(filterOf({ to: '2020' }))).toBe(true);
  });

  it.each<[StateAddress, Record<string, string>]>([
    [{}, {}],
    [{ kinds: 'meeting,letter' }, { kinds: 'meeting,letter', types: 'engagement' }],
    [{ kinds: 'meeting,position' }, { kinds: 'meeting', types: 'engagement,position' }],
    [{ kinds: 'follow-up' }, { types: 'follow-up' }],
    [
      { kinds: 'position', withAsks: 'true' },
      { types: 'engagement', withAsks: 'true' },
    ],
    [{ withAsks: 'true' }, { types: 'engagement', withAsks: 'true' }],
    [
      { from: '2021', to: '2015' },
      { from: '2015', to: '2021' },
    ],
    [{ to: '2015' }, { to: '2015' }],
  ])('becomes the question to the server: %j', (address, question) => {
    expect(timelineQuestion(filterOf(address))).toEqual(question);
  });
});

describe('what a state belongs to', () => {
  const term = (id: string, from: number | null, to: number | null, role = 'member') => ({
    organisation: { id, name: id.toUpperCase(), acronym: null },
    role,
    fromYear: from,
    toYear: to,
    source: '',
  });
  const all = belongings(
    [
      term('unsc', 1966, 1967),
      term('unsc', 2017, 2018),
      term('hrc', 2022, 2024),
      term('oic', null, null),
      term('oic', 2026, 2026, 'chair'),
      term('old', 1946, 1950),
    ],
    2026,
  );

  it('stands body by body, what holds now first', () => {
    expect(all.map(({ organisation, role, now }) => [organisation.id, role, now])).toEqual([
      ['oic', 'member', true],
      ['oic', 'chair', true],
      ['hrc', 'member', false],
      ['unsc', 'member', false],
      ['old', 'member', false],
    ]);
  });

  it('is in the head of the page while it is recent, with the terms that are', () => {
    expect(all.filter((one) => isRecent(one, 2026)).map(({ organisation }) => organisation.id)).toEqual([
      'oic',
      'oic',
      'hrc',
      'unsc',
    ]);
    expect(all.map((one) => recentTerms(one, 2026))).toEqual(['', '2026', '2022–24', '2017–18', '1946–50']);
    expect(termWords({ from: 1999, to: 2000 })).toBe('1999–2000');
    expect(termWords({ from: null, to: 2024 })).toBe('–2024');
  });
});
