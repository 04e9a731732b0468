import fc from 'fast-check';
import type { Span, SpanKind } from '../../../web/src/imports/plan.js';
import { rowsOf, textOf, unplacedRows } from '../../../web/src/imports/preview-rows.js';
import { decodeFile, LARGEST_BYTES } from '../../../web/src/imports/read-file.js';
import { wordsBetween } from '../../../web/src/imports/words-between.js';

const span = (kind: SpanKind, text: string, ref: string | null = null): Span => ({ kind, text, ref });

describe('the rows of a preview', () => {
  it('keep an entry’s spans together and blank lines with what they follow', () => {
    const rows = rowsOf([
      span('blank', '\ufeff\n'),
      span('heading', 'Details\n'),
      span('blank', '\n'),
      span('entry', 'May 2018: ', 'e1'),
      span('entry', 'We met.', 'e1'),
      span('blank', '\n\n'),
      span('entry', 'June 2018: Letter.', 'e2'),
      span('unplaced', ' ?? '),
      span('unplaced', '#'),
      span('contact', 'Ms A B', 'c1'),
    ]);
    expect(rows.map(({ kind, ref, spans }) => [kind, ref, spans.length])).toEqual([
      ['heading', null, 3],
      ['entry', 'e1', 3],
      ['entry', 'e2', 1],
      ['unplaced', null, 1],
      ['unplaced', null, 1],
      ['contact', 'c1', 1],
    ]);
    expect(unplacedRows(rows)).toHaveLength(2);
  });

  it('lose no character', () => {
    const kinds: SpanKind[] = ['entry', 'heading', 'blank', 'unplaced', 'note', 'contact'];
    const anySpan = fc.record({
      kind: fc.constantFrom(...kinds),
      text: fc.string(),
      ref: fc.option(fc.constantFrom('e1', 'e2')),
    });
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        expect(rowsOf(spans).map(textOf).join('')).toBe(spans.map(({ text }) => text).join(''));
      }),
    );
  });
});

describe('what an edit changed', () => {
  it('is told word by word', () => {
    expect(wordsBetween('They will meet in May.', 'They will not meet in June.')).toEqual([
      { is: 'same', text: 'They will ' },
      { is: 'new', text: 'not ' },
      { is: 'same', text: 'meet in ' },
      { is: 'gone', text: 'May.' },
      { is: 'new', text: 'June.' },
    ]);
  });

  it('gives both texts back', () => {
    const text = fc.array(fc.constantFrom('a ', 'b', ' c', '\n', 'd d')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordsBetween(before, after);
        const without = (out: string) => stretches.filter(({ is }) => is !== out).map((one) => one.text);
        expect(without('new').join('')).toBe(before);
        expect(without('gone').join('')).toBe(after);
      }),
    );
  });
});

describe('a chosen file', () => {
  it('is read as UTF-8 with its byte-order mark', () => {
    expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ text: '\ufeffA' });
  });

  it('is refused with a reason', () => {
    expect(decodeFile(new Uint8Array([0x41, 0xe9, 0x41]))).toEqual({ problem: 'file-not-utf8' });
    expect(decodeFile(new Uint8Array())).toEqual({ problem: 'file-empty' });
    expect(decodeFile(new Uint8Array(LARGEST_BYTES + 1))).toEqual({ problem: 'file-too-large' });
  });
});
