import { decodeCursor, encodeCursor, toPage } from '../../src/platform/http/page.js';

const ID = '00000000-0000-4000-8000-000000000001';

describe('a cursor', () => {
  it('comes back as it went', () => {
    const values = ['2016-01-15', 7, ID, null, 'Zoë'];
    expect(decodeCursor(encodeCursor(values), ['date', 'number', 'uuid', 'date?', 'string'])).toEqual(values);
    expect(decodeCursor(encodeCursor([new Date('2026-11-21T09:00:00.123Z')]), ['date'])).toEqual([
      '2026-11-21T09:00:00.123Z',
    ]);
  });

  it.each([
    [['2016-02-30'], ['date']],
    [['now'], ['date']],
    [['infinity'], ['date']],
    [[1.5], ['number']],
    [['1'], ['number']],
    [[null], ['uuid']],
    [['a\0'], ['string']],
    [['x'.repeat(501)], ['string']],
    [['a', 'b'], ['string']],
    [[], ['string']],
  ] as const)('is not believed: %j as %j', (values, shape) => {
    expect(() => decodeCursor(encodeCursor([...values]), shape)).toThrow(expect.objectContaining({ status: 400 }));
  });
});

describe('a page', () => {
  const rows = [1, 2, 3].map((n) => ({ n }));

  it('has a next one when there was a row too many', () => {
    const page = toPage(rows, 2, ({ n }) => [n]);
    expect(page.items).toEqual([{ n: 1 }, { n: 2 }]);
    expect(decodeCursor(page.next!, ['number'])).toEqual([2]);
  });

  it('is the last when there was none', () => {
    expect(toPage(rows, 3, ({ n }) => [n])).toEqual({ items: rows, next: null });
    expect(toPage([], 3, () => [])).toEqual({ items: [], next: null });
  });
});
