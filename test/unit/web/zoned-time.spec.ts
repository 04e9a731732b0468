import { instantOf, localTime } from '../../../web/src/ui/zoned-time.js';

describe('a time of day in somebody’s zone', () => {
  it.each([
    ['2026-01-15T09:00', 'UTC', '2026-01-15T09:00:00.000Z'],
    ['2026-01-15T09:00', 'Europe/Zurich', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15T09:00', 'Europe/Zurich', '2026-07-15T07:00:00.000Z'],
    ['2026-07-15T00:30', 'Asia/Kathmandu', '2026-07-14T18:45:00.000Z'],
    ['2026-07-15T09:00', 'America/New_York', '2026-07-15T13:00:00.000Z'],
    // The last hour before the clocks go forward, and the first after.
    ['2026-03-29T01:30', 'Europe/Zurich', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Zurich', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localTime(instant, zone)).toBe(local);
  });

  it('keeps seconds, and leaves what is no time to the server', () => {
    expect(instantOf('2026-01-15T09:00:30', 'Europe/Zurich')).toBe('2026-01-15T08:00:30.000Z');
    expect(instantOf('soon', 'Europe/Zurich')).toBe('soon');
  });
});
