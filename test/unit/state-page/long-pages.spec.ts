import { readStatePage } from '../../../src/imports/state-page/read-state-page.js';
import { OPTIONS } from './page-options.js';

const opening = 'Kazakhstan\nEndorsements\nEndorsed in 2015\nAdvocacy Engagements\n';

describe('a page beyond all measure', () => {
  it('is none when it has more lines than any page', () => {
    const text = opening + 'May 2016: x\n'.repeat(4_000);
    const reading = readStatePage(text, OPTIONS);
    expect(reading).toMatchObject({ format: 'not-a-state-page', reason: 'other-document', spans: [{ text }] });
    expect(readStatePage(opening + 'May 2016: x\n'.repeat(3_900), OPTIONS)).toMatchObject({ format: 'state-page' });
  });

  it('keeps all its entries, is read for people and asks as far as an honest page goes, and says so', () => {
    const reading = readStatePage(
      opening + 'May 2016: We asked Norway. x'.padEnd(999, 'x ').concat('\n').repeat(400),
      OPTIONS,
    );
    if (reading.format !== 'state-page') throw new Error(reading.detail);
    expect(reading.entries).toHaveLength(400);
    expect(reading.entries.every(({ date, text }) => date === '2016-05' && text.length > 900)).toBe(true);
    expect(reading.questions.find(({ code }) => code === 'page.long')).toMatchObject({
      code: 'page.long',
      detail: expect.stringMatching(/first 1\d\d entries/),
    });
  });
});
