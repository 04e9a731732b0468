import { habitsBody, habitsDraft } from '../../../web/src/settings/habits-draft.js';

const KEPT = {
  workingDays: [5, 1, 2],
  quiet: null,
  rules: [],
  digest: null,
  nudgesByMail: [],
  timeZone: 'UTC',
  version: 1,
};

describe('reminder habits in a form', () => {
  it('have their days in the order of the week', () => {
    expect(habitsDraft(KEPT).workingDays).toEqual([1, 2, 5]);
  });

  it('keep the hours while quiet is off, and send none', () => {
    const draft = habitsDraft({ ...KEPT, quiet: { from: '21:00', to: '07:00' } });
    expect(habitsBody(draft).quiet).toEqual({ from: '21:00', to: '07:00' });
    expect(habitsBody({ ...draft, quiet: { ...draft.quiet, on: false } }).quiet).toBeNull();
    expect(habitsBody(habitsDraft(KEPT)).quiet).toBeNull();
  });

  it('keep the hour of the digest while it is off, and send none', () => {
    const draft = habitsDraft({ ...KEPT, digest: '10:30' });
    expect(habitsBody(draft).digest).toBe('10:30');
    expect(habitsBody({ ...draft, digest: { ...draft.digest, on: false } }).digest).toBeNull();
    expect(habitsDraft(KEPT).digest).toEqual({ on: false, at: '08:00' });
  });

  it('send their rules without the keys of the rows', () => {
    const rule = { kind: 'weekly', weekday: 1, time: '09:00' } as const;
    expect(habitsBody(habitsDraft({ ...KEPT, rules: [rule] })).rules).toEqual([rule]);
  });
});
