import { portionsOf } from '../../src/exports/history/portions.js';

const ids = (count: number) => Array.from({ length: count }, (_, n) => `e${n}`);
const lengths = (count: number, size: (n: number) => number) =>
  portionsOf(ids(count), new Map(ids(count).map((id, n) => [id, size(n)]))).map(({ length }) => length);

describe('the portions in which entries are read', () => {
  it('hold a hundred small ones', () => {
    expect(lengths(250, () => 10)).toEqual([100, 100, 50]);
  });

  it('hold no more than a megabyte, however few that are', () => {
    expect(lengths(7, () => 300_000)).toEqual([3, 3, 1]);
  });

  it('hold one by itself that is larger', () => {
    expect(lengths(4, (n) => (n === 1 ? 5_000_000 : 10))).toEqual([1, 1, 2]);
  });

  it('leave none out, in their order', () => {
    expect(portionsOf(ids(3), new Map())).toEqual([ids(3)]);
    expect(portionsOf([], new Map())).toEqual([]);
  });
});
