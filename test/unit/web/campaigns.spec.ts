import type { PriorityState } from '../../../web/src/api/types.js';
import { priorityOrder, sortPriorities } from '../../../web/src/campaigns/priority-order.js';
import { band, countsUpTo, scaleOf, stepLine, yearsFrom } from '../../../web/src/campaigns/trend-shape.js';

const FRAME = { left: 0, right: 100, top: 0, bottom: 100 };
const TREND = [
  { day: '2001-01-01', atLeast: 0, atMost: 2 },
  { day: '2001-07-02', atLeast: 2, atMost: 2 },
];

describe('the trend', () => {
  const scale = scaleOf(TREND, '2002-01-01', 4, FRAME);

  it('steps at the day at which a bound moves, and goes on to today', () => {
    expect(stepLine(TREND, 'atMost', '2002-01-01', scale)).toBe('M0 100H0V50H49.9V50H100');
    expect(stepLine(TREND, 'atLeast', '2002-01-01', scale)).toBe('M0 100H0V100H49.9V50H100');
  });

  it('is a band that comes back along the lower bound', () => {
    expect(band(TREND, '2002-01-01', scale)).toBe('M0 100H0V50H49.9V50H100V50H49.9V100V100H0V100Z');
  });

  it('names no more years and numbers than fit', () => {
    expect(yearsFrom(2015, 2026, 4)).toEqual([2015, 2020, 2025]);
    expect(yearsFrom(2015, 2016, 9)).toEqual([2015, 2016]);
    expect(countsUpTo(130)).toEqual([0, 50, 100]);
    expect(countsUpTo(3)).toEqual([0, 1, 2, 3]);
  });
});

describe('the order of the list', () => {
  const priority = (name: string, values: Partial<PriorityState>) =>
    ({
      state: { id: name, iso2: '', name },
      standing: 'approached',
      since: null,
      arrival: null,
      ...values,
    }) as PriorityState;
  const rows = [
    priority('Chile', { standing: 'endorsed', since: '2014', arrival: { date: '2016', positions: [] } }),
    priority('Peru', { since: '2015-03' }),
    priority('Nauru', { standing: 'not-approached' }),
  ];
  const sorted = (word?: string) => sortPriorities(rows, priorityOrder(word), 'en').map(({ state }) => state.name);

  it('is the alphabet, the way, or since when; of those that have endorsed, when they did', () => {
    expect(sorted()).toEqual(['Chile', 'Nauru', 'Peru']);
    expect(sorted('standing')).toEqual(['Nauru', 'Peru', 'Chile']);
    expect(sorted('since')).toEqual(['Peru', 'Chile', 'Nauru']);
    expect(sorted('-since')).toEqual(['Nauru', 'Chile', 'Peru']);
    expect(sorted('weather')).toEqual(['Chile', 'Nauru', 'Peru']);
  });
});
