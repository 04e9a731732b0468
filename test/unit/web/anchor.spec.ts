import { anchorDraft, dueBody, newAnchor } from '../../../web/src/follow-ups/anchor-draft.js';

const EVENT = { id: 'e1', name: 'Review conference', date: '2027-03-01' };
const COUNTED = { count: 14, unit: 'day', when: 'before' } as const;

describe('a due date that is counted', () => {
  it('goes back as it came, from an event or the meeting', () => {
    expect(dueBody(anchorDraft({ ...COUNTED, event: EVENT }), '2026-01-01')).toEqual({
      anchor: { ...COUNTED, event: 'e1' },
    });
    expect(dueBody(anchorDraft({ ...COUNTED, event: null }), null)).toEqual({ anchor: COUNTED });
  });

  it('lets go of it for a date of its own', () => {
    expect(dueBody(anchorDraft(null), '2026-01-01')).toEqual({ due: '2026-01-01', anchor: null });
  });

  it('is never counted from the meeting when no event was chosen', () => {
    expect(dueBody(newAnchor('event'), null)).toMatchObject({ anchor: { event: '' } });
  });
});
