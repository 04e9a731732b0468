import fc from 'fast-check';
import { HIT_START, HIT_STOP, pieces } from '../../../src/search/snippet.js';

const hit = (text: string) => `${HIT_START}${text}${HIT_STOP}`;

describe('a snippet', () => {
  it('is cut where its hits begin and end', () => {
    expect(pieces(`We ${hit('endorse')} it, ${hit('endorsed')}`)).toEqual([
      { text: 'We ', hit: false },
      { text: 'endorse', hit: true },
      { text: ' it, ', hit: false },
      { text: 'endorsed', hit: true },
    ]);
  });

  it('keeps markup as the plain text that it is', () => {
    expect(pieces('<b>bold</b>')).toEqual([{ text: '<b>bold</b>', hit: false }]);
    expect(pieces('')).toEqual([]);
  });

  it('loses no letter, however its marks stand', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', ' ', HIT_START, HIT_STOP) });
    fc.assert(
      fc.property(anything, (marked) => {
        const letters = marked.replaceAll(HIT_START, '').replaceAll(HIT_STOP, '');
        const shown = pieces(marked)
          .map(({ text }) => text)
          .join('');
        expect(shown.replaceAll(HIT_STOP, '')).toBe(letters);
      }),
    );
  });
});
