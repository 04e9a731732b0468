import fc from 'fast-check';
import {
  acceptChange,
  answerQuestion,
  correctEntry,
  leaveOut,
  sayState,
} from '../../../web/src/imports/corrections.js';
import { originalOf } from '../../../web/src/imports/pasted-text.js';
import type { ImportView, PlanQuestion, Span, SpanKind } from '../../../web/src/imports/plan.js';
import { doesSomething, nextOpen, tallyOf } from '../../../web/src/imports/plan-tally.js';
import { rowsOf, textOf, unplacedIn, visibleSpans } from '../../../web/src/imports/preview-rows.js';
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
    expect(unplacedIn(rows, new Set()).map(({ text }) => text)).toEqual(['??', '#']);
    expect(unplacedIn(rowsOf([span('unplaced', 'Endorsed', 'u1')]), new Set(['u1']))).toEqual([]);
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

describe('what is seen of a row', () => {
  const seen = (spans: Span[]) => visibleSpans(rowsOf(spans)[0]!).map(({ text, after }) => text + after);

  it('has its line ends between stretches, and none after the last', () => {
    expect(
      seen([span('heading', 'Flag\n'), span('blank', '\n'), span('heading', 'Name\n'), span('blank', '\n')]),
    ).toEqual(['Flag\n', 'Name']);
    expect(seen([span('entry', 'May 2018: ', 'e1'), span('entry', 'We met.\n', 'e1')])).toEqual([
      'May 2018: ',
      'We met.',
    ]);
    expect(seen([span('heading', 'One'), span('heading', '\nTwo')])).toEqual(['One\n', 'Two']);
  });
});

describe('correcting a plan', () => {
  it('says each field whole, as what is given replaces what was', () => {
    expect(leaveOut('e2', true)({ leaveOut: ['e1'] })).toEqual({ leaveOut: ['e1', 'e2'] });
    expect(leaveOut('e1', false)({ leaveOut: ['e1'] })).toEqual({ leaveOut: [] });
    expect(acceptChange('e1', true)({})).toEqual({ acceptChanges: ['e1'] });
    expect(correctEntry('e1', { date: null })({ entries: { e1: { kind: 'call' }, e2: { date: '2016' } } })).toEqual({
      entries: { e1: { kind: 'call', date: null }, e2: { date: '2016' } },
    });
    expect(sayState('KAZ')({ leaveOut: ['e1'] })).toEqual({ state: 'KAZ' });
  });

  it('takes an answer back when it is given again', () => {
    expect(answerQuestion('q', 'a')({ answers: { p: 'x' } })).toEqual({ answers: { p: 'x', q: 'a' } });
    expect(answerQuestion('q', 'b')({ answers: { q: 'a' } })).toEqual({ answers: { q: 'b' } });
    expect(answerQuestion('q', 'a')({ answers: { q: 'a' } })).toEqual({ answers: {} });
  });
});

describe('what applying would do', () => {
  const piece = (ref: string, action: string) => ({ ref, action }) as unknown as ImportView['entries'][number];
  const plan = (entries: ReturnType<typeof piece>[], more: Partial<ImportView> = {}) =>
    ({
      entries,
      positions: [],
      missions: [],
      contacts: [],
      notes: [],
      corrections: {},
      ...more,
    }) as unknown as ImportView;

  it('is counted by kind; new words for an entry count only with a yes', () => {
    const entries = [piece('e1', 'create'), piece('e2', 'change'), piece('e3', 'same'), piece('e4', 'left-out')];
    const missions = [piece('m1', 'change')] as unknown as ImportView['missions'];
    expect(tallyOf(plan(entries, { missions }))).toEqual({
      add: [{ of: 'entries', count: 1 }],
      change: [{ of: 'missions', count: 1 }],
      waiting: 1,
      same: 1,
      refused: 0,
      leftOut: 1,
    });
    const accepted = tallyOf(plan(entries, { corrections: { acceptChanges: ['e2'] } }));
    expect(accepted.change).toEqual([{ of: 'entries', count: 1 }]);
    expect(accepted.waiting).toBe(0);
  });

  it('is nothing for the same page again', () => {
    expect(doesSomething(tallyOf(plan([piece('e1', 'same'), piece('e2', 'change')])))).toBe(false);
  });

  it('goes from one open question to the next, and round', () => {
    const question = (id: string, answer: string | null) => ({ id, answer }) as PlanQuestion;
    const questions = [question('a', null), question('b', 'x'), question('c', null)];
    expect(nextOpen(questions, 'a')?.id).toBe('c');
    expect(nextOpen(questions, 'c')?.id).toBe('a');
    expect(nextOpen([question('a', null)], 'a')).toBeUndefined();
  });
});

describe('a pasted page', () => {
  it('is sent with the line ends it came with, until someone edits it', () => {
    expect(originalOf('a\nb\n', '\ufeffa\r\nb\r\n')).toBe('a\nb\n');
    expect(originalOf('\ufeffa\nb\n', '\ufeffa\r\nb\r\n')).toBe('\ufeffa\r\nb\r\n');
    expect(originalOf('a\nc', 'a\r\nb')).toBe('a\nc');
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
