import fc from 'fast-check';
import { nextRound, planNext, planOnce } from '../../../src/reminders/digest-schedule.js';
import type { Habits, OffsetRule, WeeklyRule } from '../../../src/reminders/rule.js';
import { nextOccurrence, occurrenceOf } from '../../../src/reminders/schedule.js';
import { day, offsetRule, someone, time, weeklyRule } from './schedule-cases.js';
import { modelNext, modelOccurrence, modelPlanned, modelRound } from './schedule-model.js';

const WEEKDAYS = [1, 2, 3, 4, 5];
const habits = (timeZone: string, more: Partial<Habits> = {}): Habits => ({
  ...{ timeZone, workingDays: [1, 2, 3, 4, 5, 6, 7], quiet: null, digest: null },
  ...more,
});
const offset = (rule: Partial<OffsetRule>): OffsetRule => ({
  ...{ kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' },
  ...rule,
});
const at = (rule: Partial<OffsetRule>, due: string, who: Habits) =>
  occurrenceOf(offset(rule), due, who).at.toISOString();

describe('a rule counted from the due day', () => {
  it('speaks of local time, through a change of the clocks', () => {
    expect(at({}, '2026-03-27', habits('Europe/Zurich'))).toBe('2026-03-27T08:00:00.000Z');
    expect(at({}, '2026-03-30', habits('Europe/Zurich'))).toBe('2026-03-30T07:00:00.000Z');
    expect(at({ count: 1, unit: 'week' }, '2026-04-02', habits('Europe/Zurich'))).toBe('2026-03-26T08:00:00.000Z');
  });

  it('where the clocks skip the hour it is the hour after, where they repeat it the first', () => {
    expect(at({ time: '02:30' }, '2026-03-29', habits('Europe/Zurich'))).toBe('2026-03-29T01:30:00.000Z');
    expect(at({ time: '02:30' }, '2026-10-25', habits('Europe/Zurich'))).toBe('2026-10-25T00:30:00.000Z');
  });

  it('keeps to the end of a shorter month', () => {
    expect(at({ count: 1, unit: 'month' }, '2026-03-31', habits('UTC'))).toBe('2026-02-28T09:00:00.000Z');
  });

  it('a day off gives way to the working day before, after the due day to the next', () => {
    const who = habits('UTC', { workingDays: WEEKDAYS });
    expect(at({}, '2026-03-08', who)).toBe('2026-03-06T09:00:00.000Z');
    expect(at({ count: 1, when: 'after' }, '2026-03-06', who)).toBe('2026-03-09T09:00:00.000Z');
    expect(at({ count: 3, unit: 'working-day' }, '2026-03-10', who)).toBe('2026-03-05T09:00:00.000Z');
    expect(occurrenceOf(offset({}), '2026-03-08', who).forDay).toBe('2026-03-08');
  });

  it.each([
    ['06:00', '07:00'],
    ['22:00', '20:00'],
    ['12:00', '12:00'],
    ['07:00', '07:00'],
  ])('quiet from 20:00 to 07:00, %s becomes %s', (time, becomes) => {
    const who = habits('UTC', { quiet: { from: '20:00', to: '07:00' } });
    expect(at({ time }, '2026-03-10', who)).toBe(`2026-03-10T${becomes}:00.000Z`);
  });
});

describe('a weekly rule', () => {
  const monday: WeeklyRule = { kind: 'weekly', weekday: 1, time: '09:00' };

  it('goes on from one to the next', () => {
    const first = nextOccurrence(monday, new Date('2026-03-04T12:00:00Z'), habits('UTC'));
    expect(first).toEqual({ forDay: '2026-03-09', at: new Date('2026-03-09T09:00:00Z') });
    expect(nextOccurrence(monday, first.at, habits('UTC')).forDay).toBe('2026-03-16');
  });

  it('on a day off gives way to the next working day', () => {
    const who = habits('UTC', { workingDays: [2, 3] });
    expect(nextOccurrence(monday, new Date('2026-03-09T10:00:00Z'), who)).toEqual({
      ...{ forDay: '2026-03-09', at: new Date('2026-03-10T09:00:00Z') },
    });
  });
});

describe('a digest', () => {
  const who = habits('Europe/Zurich', {
    digest: '08:00',
    workingDays: WEEKDAYS,
    quiet: { from: '18:00', to: '10:00' },
  });
  const once = (rule: Partial<OffsetRule>, due: string, now: string) => planOnce(offset(rule), due, who, new Date(now));

  it('comes every working day at its hour, which is no quiet hour, through a change of the clocks', () => {
    const rounds = [];
    for (let at = new Date('2026-03-26T12:00:00Z'); rounds.length < 3; rounds.push(at.toISOString())) {
      at = nextRound(at, who);
    }
    expect(rounds).toEqual(['2026-03-27T07:00:00.000Z', '2026-03-30T06:00:00.000Z', '2026-03-31T06:00:00.000Z']);
  });

  it('holds what falls on its day, whatever the hour; what comes up after it has gone goes by itself', () => {
    const inIt = { forDay: '2026-03-30', at: new Date('2026-03-30T06:00:00Z'), inDigest: true };
    expect(once({ time: '17:00' }, '2026-03-30', '2026-03-20T12:00:00Z')).toEqual(inIt);
    const alone = { forDay: '2026-03-30', at: new Date('2026-03-30T15:00:00Z'), inDigest: false };
    expect(once({ time: '17:00' }, '2026-03-30', '2026-03-30T06:00:00Z')).toEqual(alone);
    const monday: WeeklyRule = { kind: 'weekly', weekday: 1, time: '17:00' };
    expect(planNext(monday, new Date('2026-03-20T12:00:00Z'), who, [])).toEqual({
      ...inIt,
      forDay: '2026-03-23',
      at: new Date('2026-03-23T07:00:00Z'),
    });
    expect(planNext(monday, new Date('2026-03-30T06:00:00Z'), who, [])).toEqual(alone);
    expect(planNext(monday, new Date('2026-03-30T06:00:00Z'), who, ['2026-03-30']).forDay).toBe('2026-04-06');
  });

  it('holds on the next working day what was planned when the one before its day off was over', () => {
    const late = { forDay: '2026-03-28', at: new Date('2026-03-30T06:00:00Z'), inDigest: true };
    expect(once({}, '2026-03-28', '2026-03-27T17:00:00Z')).toEqual(late);
    const alone = { forDay: '2026-03-28', at: new Date('2026-03-27T09:00:00Z'), inDigest: false };
    expect(once({}, '2026-03-28', '2026-03-28T17:00:00Z')).toEqual(alone);
  });

  it('without one a person is looked after at nine, or when the quiet hours end', () => {
    const at = (more: Partial<Habits>) =>
      nextRound(new Date('2026-03-30T00:00:00Z'), habits('UTC', more)).toISOString();
    expect(at({})).toBe('2026-03-30T09:00:00.000Z');
    expect(at({ quiet: { from: '20:00', to: '10:30' } })).toBe('2026-03-30T10:30:00.000Z');
  });
});

describe('beside an independent model', () => {
  const runs = Number(process.env.SCHEDULE_CASES ?? 2_000);

  it('no reminder is early, late or on another day', () => {
    fc.assert(
      fc.property(offsetRule, day, someone, (one, due, who) => {
        expect(occurrenceOf(one, due, who)).toEqual(modelOccurrence(one, due, who));
      }),
      { numRuns: runs },
    );
  });

  it('a weekly rule skips none and repeats none', () => {
    fc.assert(
      fc.property(weeklyRule, day, time, someone, (one, from, hour, who) => {
        let after = new Date(`${from}T${hour}:00Z`);
        const days: string[] = [];
        for (let turn = 0; turn < 3; turn++) {
          const next = nextOccurrence(one, after, who);
          expect(next).toEqual(modelNext(one, after, who));
          expect(next.at.getTime()).toBeGreaterThan(after.getTime());
          days.push(next.forDay);
          after = next.at;
        }
        expect(new Set(days).size).toBe(3);
      }),
      { numRuns: runs },
    );
  });

  it('a digest comes once every working day at its hour: 0 early, 0 repeated, 0 skipped', () => {
    fc.assert(
      fc.property(day, time, someone, (from, hour, who) => {
        let after = new Date(`${from}T${hour}:00Z`);
        for (let turn = 0; turn < 5; turn++) {
          const next = nextRound(after, who);
          expect(next).toEqual(modelRound(after, who));
          expect(next.getTime()).toBeGreaterThan(after.getTime());
          after = next;
        }
      }),
      { numRuns: runs },
    );
  });

  it('what a digest holds comes in the one of its day, or by itself after it: 0 early, 0 repeated, 0 skipped', () => {
    const rule = fc.record<OffsetRule>({
      kind: fc.constant('offset'),
      count: fc.integer({ min: 0, max: 9 }),
      unit: fc.constantFrom('day', 'working-day', 'week'),
      when: fc.constantFrom('before', 'after'),
      time,
    });
    const around = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(rule, day, around, fc.option(around), time, someone, (one, due, today, later, hour, who) => {
        const from = (days: number) => new Date(Date.parse(`${due}T${hour}:00Z`) + days * 86_400_000);
        const now = from(today);
        const at = later === null ? null : from(later);
        const standing = at ? [{ forDay: occurrenceOf(one, due, who).forDay, at }] : [];
        const planned = planOnce(one, due, who, now, standing);
        expect(planned).toEqual(modelPlanned(one, due, who, now, at));
        // a reminder in a digest is taken by a round of just that moment
        if (planned.inDigest) expect(modelRound(new Date(planned.at.getTime() - 1), who)).toEqual(planned.at);
      }),
      { numRuns: runs },
    );
  });

  it('a weekly rule goes on through digests, also where the hours were changed in between', () => {
    fc.assert(
      fc.property(weeklyRule, day, fc.tuple(someone, someone), (one, from, [before, then]) => {
        const lives = [before, before, before, then, then, then];
        let now = new Date(`${from}T12:00:00Z`);
        const days: string[] = [];
        for (const who of lives) {
          const next = planNext(one, now, who, days);
          expect(days).not.toContain(next.forDay);
          expect(next.at.getTime()).toBeGreaterThan(now.getTime());
          if (next.inDigest) expect(modelRound(new Date(next.at.getTime() - 1), who)).toEqual(next.at);
          days.push(next.forDay);
          now = next.at;
        }
        const numbers = days.map((text) => Date.parse(text) / 86_400_000);
        const weeks = numbers.slice(1).map((number, i) => (number - numbers[i]!) / 7);
        const isSameLife = (i: number) => JSON.stringify(lives[i]) === JSON.stringify(lives[i + 1]);
        expect(weeks.every((week, i) => (isSameLife(i) ? week === 1 : week >= 1))).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
