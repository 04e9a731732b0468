import type { CalendarItem } from '../../../web/src/api/types.js';
import { addMonths, dayAfterKey, isDay, mondayOf, weeksOf } from '../../../web/src/calendar/days.js';
import { layoutOf } from '../../../web/src/calendar/week-layout.js';
import { enteredAhead, monthsInWords, usualIn } from '../../../web/src/events/months.js';

const item = (id: string, earliest: string, latest = earliest, type = 'event') =>
  ({ id, type, earliest, latest }) as CalendarItem;

describe('the days of a calendar', () => {
  it('are those of whole weeks, from Monday to Sunday', () => {
    const weeks = weeksOf('2027-02');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([4, '2027-02-01', '2027-02-28']);
    expect(weeksOf('2026-11')[0]).toEqual([
      ...['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29'],
      ...['2026-10-30', '2026-10-31', '2026-11-01'],
    ]);
    expect(weeksOf('2026-11').at(-1)?.at(-1)).toBe('2026-12-06');
    expect(mondayOf('2026-11-01')).toBe('2026-10-26');
  });

  it('stay in their month when one goes from month to month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it.each([
    ['ArrowLeft', false, '2027-03-14'],
    ['ArrowDown', false, '2027-03-22'],
    ['Home', false, '2027-03-15'],
    ['End', false, '2027-03-21'],
    ['PageUp', false, '2027-02-15'],
    ['PageDown', true, '2028-03-15'],
    ['x', false, undefined],
  ])('are reached by %s (with Shift: %s)', (key, shift, day) => {
    expect(dayAfterKey(key, '2027-03-15', shift)).toBe(day);
  });

  it('in an address are days that there are', () => {
    expect(['2027-02-28', '2027-02-29', '2027-02', 'today', undefined].map(isDay)).toEqual([
      ...[true, false, false, false, false],
    ]);
  });
});

describe('a week of the calendar', () => {
  const week = weeksOf('2027-03')[1]!; // 8 to 14 March
  const linesOf = (items: CalendarItem[]) =>
    layoutOf(week, items).map(({ lines, more }) => [
      ...lines.map((line) =>
        line.is === 'taken' ? '–' : line.is === 'bar' ? `${line.item.id}×${line.days}` : line.item.id,
      ),
      ...(more > 0 ? [`+${more}`] : []),
    ]);

  it('has what lasts as a bar that keeps its line, and what is on one day below', () => {
    const long = item('long', '2027-03-01', '2027-03-10');
    const short = item('short', '2027-03-10', '2027-03-11');
    const next = item('next', '2027-03-11', '2027-03-20');
    const due = item('due', '2027-03-10', '2027-03-10', 'follow-up');
    expect(linesOf([due, short, next, long])).toEqual([
      ['long×3'],
      ['–'],
      ['–', 'short×2', 'due'],
      ['next×4', '–'],
      ['–'],
      ['–'],
      ['–'],
    ]);
    const [monday] = layoutOf(week, [long]);
    expect(monday?.lines[0]).toMatchObject({ begins: false, ends: true });
  });

  it('counts what it has no room for', () => {
    const many = Array.from({ length: 6 }, (_, n) => item(`n${n}`, '2027-03-09'));
    expect(linesOf(many.slice(0, 5))[1]).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
    expect(linesOf(many)[1]).toEqual(['n0', 'n1', 'n2', 'n3', '+2']);
    const bars = Array.from({ length: 4 }, (_, n) => item(`b${n}`, '2027-03-09', '2027-03-10'));
    expect(linesOf(bars)[1]).toEqual(['b0×2', 'b1×2', 'b2×2', '+1']);
    expect(linesOf([...bars, ...many])[1]).toEqual(['b0×2', 'b1×2', 'b2×2', 'n0', '+6']);
  });

  it('tells on one day events first, follow-ups last', () => {
    const kinds = ['follow-up', 'meeting', 'deadline', 'event'];
    expect(linesOf(kinds.map((type) => item(type, '2027-03-08', '2027-03-08', type)))[0]).toEqual(kinds.reverse());
  });
});

describe('a session that comes back every year', () => {
  const session = (months: number[], dates: (string | null)[]) =>
    ({
      id: 's',
      name: 'Session',
      months,
      events: dates.map((date, n) => ({ id: `${n}`, name: 'One', date })),
    }) as never;

  it('tells its months as spans', () => {
    expect(monthsInWords([6, 7, 8], 'en')).toBe('June – August');
    expect(monthsInWords([3, 5, 10], 'en')).toBe('March, May, October');
    expect(monthsInWords([1, 2], 'en')).toBe('January – February');
  });

  it('is entered ahead when one of its events is not over and begins within a year', () => {
    const ahead = (dates: (string | null)[]) => enteredAhead(session([3], dates), '2027-03-15')?.date;
    expect(ahead(['2028-03-20', '2028-03-01', '2026-03-10'])).toBe('2028-03-01');
    expect(ahead(['2027-03-01/2027-03-15'])).toBe('2027-03-01/2027-03-15');
    expect(ahead(['2027-03-14', null])).toBeUndefined();
  });

  it('is usual in a month as long as nothing was entered round then', () => {
    const usual = (dates: (string | null)[]) => usualIn([session([2, 3], dates)], '2027-03').length;
    expect(usual([])).toBe(1);
    expect(usual(['2026-03-01'])).toBe(1);
    expect(usual(['2027-02-22/2027-02-26'])).toBe(0);
    expect(usual(['2027'])).toBe(0);
    expect(usualIn([session([2, 3], [])], '2027-04')).toEqual([]);
  });
});
