import { type StatesWanted, wantedStates } from '../../../src/engagements/engagement.states.js';

const nothing: StatesWanted = {
  usual: { before: 'met', now: 'met' },
  asked: { before: [], now: [] },
  rows: [],
};
const wanted = (more: Partial<StatesWanted>) =>
  wantedStates({ ...nothing, ...more }).map(({ stateId, role }) => `${stateId} ${role}`);

describe('the states of an engagement', () => {
  it('have the usual role, or the one that is said', () => {
    expect(wanted({ states: ['KAZ', 'FRA'], stateRoles: [{ state: 'FRA', role: 'hosted' }] })).toEqual([
      'FRA hosted',
      'KAZ met',
    ]);
  });

  it('stand once in each role', () => {
    const stateRoles = [
      { state: 'FRA', role: 'hosted' as const },
      { state: 'FRA', role: 'hosted' as const },
      { state: 'FRA', role: 'met' as const },
    ];
    expect(wanted({ states: ['FRA', 'FRA'], stateRoles })).toEqual(['FRA hosted', 'FRA met']);
  });

  it('include those of the asks', () => {
    expect(wanted({ states: ['KAZ'], asked: { before: [], now: ['MNG', 'KAZ'] } })).toEqual([
      'KAZ met',
      'MNG asked-about',
      'KAZ asked-about',
    ]);
  });

  it('stay as they are when nothing is said, and when what was read is sent back', () => {
    const rows = [
      { stateId: 'KAZ', role: 'acted-with-us' as const },
      { stateId: 'MNG', role: 'asked-about' as const },
    ];
    const asked = { before: ['MNG'], now: ['MNG'] };
    expect(wanted({ rows, asked })).toEqual(['KAZ acted-with-us', 'MNG asked-about']);
    expect(wanted({ rows, asked, states: ['KAZ'] })).toEqual(['KAZ acted-with-us', 'MNG asked-about']);
  });

  it('are met when they are listed, whatever is asked about them', () => {
    const rows = [
      { stateId: 'KAZ', role: 'met' as const },
      { stateId: 'MNG', role: 'asked-about' as const },
    ];
    const listed = { rows, states: ['KAZ', 'MNG'] };
    expect(wanted({ ...listed, asked: { before: ['MNG'], now: ['MNG'] } })).toEqual([
      'KAZ met',
      'MNG met',
      'MNG asked-about',
    ]);
    expect(wanted({ ...listed, asked: { before: ['MNG'], now: ['UKR'] } })).toEqual([
      'KAZ met',
      'MNG met',
      'UKR asked-about',
    ]);
  });

  it('lose what stood for an ask when it goes, and keep what was said beside it', () => {
    const rows = [
      { stateId: 'MNG', role: 'asked-about' as const },
      { stateId: 'UKR', role: 'asked-about' as const },
    ];
    expect(wanted({ rows, asked: { before: ['MNG'], now: [] } })).toEqual(['UKR asked-about']);
  });

  it('follow the kind in the role that was only the usual one', () => {
    const rows = [
      { stateId: 'KAZ', role: 'met' as const },
      { stateId: 'CHE', role: 'hosted' as const },
    ];
    expect(wanted({ rows, usual: { before: 'met', now: 'acted' } })).toEqual(['KAZ acted', 'CHE hosted']);
  });
});
