import { nextDue } from '../../../src/follow-ups/follow-up.repeat.js';

describe('when it is due next', () => {
  it.each([
    ['2026-03-31', 1, 'month', '2026-03-31', '2026-04-30'],
    ['2026-03-04', 1, 'week', '2026-03-04', '2026-03-11'],
    ['2026-03-04', 2, 'day', '2026-03-01', '2026-03-06'],
    ['2026-03', 1, 'month', '2026-03-10', '2026-04'],
    ['2026-12', 3, 'month', '2026-12-01', '2027-03'],
    ['2026', 1, 'year', '2026-05-01', '2027'],
    ['2026', 1, 'month', '2026-05-01', '2027-01-31'],
    ['2026-03', 1, 'week', '2026-03-10', '2026-04-07'],
    ['2026-03-01/2026-03-05', 1, 'year', '2026-03-10', '2027-03-05'],
    ['2024-02-29', 1, 'year', '2024-03-01', '2025-02-28'],
  ] as const)('%s and %i %s, done on %s: %s', (due, count, unit, today, next) => {
    expect(nextDue(due, count, unit, today)).toBe(next);
  });

  it('lies ahead, however late it was done', () => {
    expect(nextDue('2026-01-31', 1, 'month', '2026-05-31')).toBe('2026-06-30');
    expect(nextDue('2026-01-31', 1, 'month', '2026-03-30')).toBe('2026-03-31');
  });
});
