import {
  AS_THE_OWNER_LIKES,
  added,
  COMMON_RULES,
  type RuleDraft,
  remindersBody,
  remindersDraft,
  sameRule,
} from '../../../web/src/reminders/rule-drafts.js';

const ZONE = 'Europe/Zurich';
const ADA = { id: 'u1', name: 'Ada Rossi' };
const BEN = { id: 'u2', name: 'Ben Ito' };
const WEEKLY = { kind: 'weekly', weekday: 1, time: '09:00' } as const;
const KEPT = {
  owner: ADA,
  rules: [
    { id: 'r1', ...WEEKLY, user: null },
    { id: 'r2', ...WEEKLY, user: BEN },
  ],
  reminders: [
    { id: 'm1', at: '2026-03-02T08:00:00Z', user: ADA, state: 'claimed', rule: null, mail: null },
    { id: 'm2', at: '2026-03-09T08:00:00Z', user: ADA, state: 'scheduled', rule: 'r1', mail: null },
    { id: 'm3', at: '2026-03-10T13:30:00Z', user: ADA, state: 'scheduled', rule: null, mail: null },
    { id: 'm4', at: '2026-03-11T13:30:00Z', user: BEN, state: 'scheduled', rule: null, mail: null },
  ] as Parameters<typeof remindersDraft>[0]['reminders'],
};

describe('the reminders of a form', () => {
  it('are the rules, and the named moments still to come, each for whom it is', () => {
    expect(remindersDraft(KEPT, ZONE)).toEqual({
      rules: [
        { key: '0', ...WEEKLY },
        { key: '1', ...WEEKLY, user: 'u2' },
      ],
      moments: [
        { key: '0', at: '2026-03-10T14:30', instant: '2026-03-10T13:30:00Z' },
        { key: '1', at: '2026-03-11T14:30', instant: '2026-03-11T13:30:00Z', user: 'u2' },
      ],
    });
  });

  it('hold a named moment whose mail waits, and none whose mail has left', () => {
    const whose = (state: string) => ({ ...KEPT.reminders[0]!, mail: { id: 'x', state } });
    const reminders = ['deferred', 'queued', 'sent', 'failed', 'cancelled'].map(whose) as typeof KEPT.reminders;
    const { moments } = remindersDraft({ ...KEPT, reminders }, ZONE);
    expect(moments.map(({ at }) => at)).toEqual(['2026-03-02T09:00', '2026-03-02T09:00']);
  });

  it('go back as they came', () => {
    expect(remindersBody(remindersDraft(KEPT, ZONE), ZONE)).toEqual({
      rules: [WEEKLY, { ...WEEKLY, user: 'u2' }],
      reminders: [{ at: '2026-03-10T13:30:00Z' }, { at: '2026-03-11T13:30:00Z', user: 'u2' }],
    });
  });

  it('go back to the second, unless somebody names another minute', () => {
    const reminders = [{ ...KEPT.reminders[2]!, at: '2026-03-10T13:30:23.456Z' }];
    const draft = remindersDraft({ ...KEPT, reminders }, ZONE);
    expect(remindersBody(draft, ZONE)).toMatchObject({ reminders: [{ at: '2026-03-10T13:30:23.456Z' }] });
    const moments = draft.moments.map((moment) => ({ ...moment, at: '2026-03-10T14:31' }));
    expect(remindersBody({ ...draft, moments }, ZONE)).toMatchObject({
      reminders: [{ at: '2026-03-10T13:31:00.000Z' }],
    });
  });

  it('are not spoken of while nobody has said anything', () => {
    expect(remindersBody(AS_THE_OWNER_LIKES, ZONE)).toEqual({});
    expect(remindersBody({ rules: null, moments: [{ key: '0', at: '' }] }, ZONE)).toEqual({});
    expect(remindersBody({ rules: [], moments: [] }, ZONE)).toEqual({ rules: [], reminders: [] });
  });

  it('never share a key', () => {
    const two = added(added<RuleDraft>([], WEEKLY), WEEKLY);
    expect(added(two.slice(1), WEEKLY).map(({ key }) => key)).toEqual(['1', '2']);
  });

  it('are the same when they remind the same person at the same times', () => {
    const [onTheDay, aDayBefore] = COMMON_RULES;
    expect(sameRule(onTheDay!, { ...onTheDay!, time: '09:00' })).toBe(true);
    expect(sameRule(onTheDay!, aDayBefore!)).toBe(false);
    expect(sameRule(WEEKLY, { ...WEEKLY, user: 'u2' })).toBe(false);
  });
});
