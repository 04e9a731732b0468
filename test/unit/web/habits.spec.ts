import { habitsBody, habitsDraft } from '../../../web/src/settings/habits-draft.js';

const KEPT = { workingDays: [5, 1, 2], quiet: null, rules: [], timeZone: 'UTC', version: 1 };

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

  it('send their rules without the keys of the rows', () => {
    const rule = { kind: 'weekly', weekday: 1, time: '09:00' } as const;
    expect(habitsBody(habitsDraft({ ...KEPT, rules: [rule] })).rules).toEqual([rule]);
  });
});
