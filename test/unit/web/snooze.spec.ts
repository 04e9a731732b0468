import { snoozeMoments } from '../../../web/src/reminders/snooze.js';

const at = (moment: string, zone: string) => snoozeMoments(Date.parse(moment), zone);

describe('snoozing', () => {
  it('offers an hour from now, tomorrow at nine and Monday at nine, where the person lives', () => {
    expect(at('2026-03-04T10:00:20Z', 'Europe/Zurich')).toEqual({
      hour: '2026-03-04T11:01:00.000Z',
      tomorrow: '2026-03-05T08:00:00.000Z',
      monday: '2026-03-09T08:00:00.000Z',
    });
  });

  it('knows that it is tomorrow elsewhere already', () => {
    expect(at('2026-03-04T20:00:00Z', 'Asia/Tokyo').tomorrow).toBe('2026-03-06T00:00:00.000Z');
  });

  it.each([
    ['Sunday', '2026-03-08T12:00:00Z', '2026-03-09T09:00:00.000Z'],
    ['Monday', '2026-03-09T12:00:00Z', '2026-03-16T09:00:00.000Z'],
    ['Saturday', '2026-03-28T12:00:00Z', '2026-03-30T09:00:00.000Z'],
  ])('on a %s means the Monday that comes', (_, now, monday) => {
    expect(at(now, 'UTC').monday).toBe(monday);
  });

  it('stays at nine when the clocks change', () => {
    expect(at('2026-03-28T12:00:00Z', 'Europe/Zurich').tomorrow).toBe('2026-03-29T07:00:00.000Z');
  });
});
