import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { readStatePage } from '../../../src/imports/state-page/read-state-page.js';
import { OPTIONS } from './page-options.js';
import { fixture } from './pages.js';

const names = readdirSync(new URL('../../fixtures/state-pages/', import.meta.url))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));
const pages = names.map(fixture);

function expectWhole(text: string): void {
  const { spans } = readStatePage(text, OPTIONS);
  expect(spans.map((span) => span.text).join('')).toBe(text);
  expect(spans.every((span) => span.text !== '')).toBe(true);
}

describe('no character is lost', () => {
  it.each(names)('of %s', (name) => expectWhole(fixture(name)));

  it.each([
    ['nothing', ''],
    ['a byte-order mark', '\uFEFF'],
    ['white space', ' \t\r\n\u00A0\n'],
    ['a NUL', '\0'],
    ['half a character', '\uD83D'],
    ['a date', 'January 2016:'],
  ])('of %s alone', (_, text) => expectWhole(text));

  it('keeps the byte-order mark, every line end and NULs in their spans', () => {
    const { spans } = readStatePage(fixture('windows'), OPTIONS);
    expect(spans[0]).toEqual({ kind: 'heading', ref: null, text: '\uFEFFFlag\r\n' });
    expect(spans.find(({ ref }) => ref === 'e2')?.text).toBe('June 2018: Nul\0 byte and a tab\there.\r\n');
  });

  it('of pages with lines left out, doubled and out of order', () => {
    const mangled = fc.constantFrom(...pages).chain((page) => {
      const lines = page.split(/(?<=\n)/);
      const line = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: noise });
      return fc.array(line, { maxLength: 80 }).map((kept) => kept.join(''));
    });
    fc.assert(fc.property(mangled, expectWhole), { numRuns: 150 });
  });

  it('of pages cut at any byte', () => {
    const cut = fc.tuple(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true })).map(([page, share]) => {
      const bytes = Buffer.from(page);
      return bytes.subarray(0, Math.floor(bytes.length * share)).toString('utf8');
    });
    fc.assert(fc.property(cut, expectWhole), { numRuns: 150 });
  });

  it('of pages with anything typed into them', () => {
    const typed = fc.tuple(fc.constantFrom(...pages), fc.nat(), noise).map(([page, place, text]) => {
      const at = place % (page.length + 1);
      return page.slice(0, at) + text + page.slice(at);
    });
    fc.assert(fc.property(typed, expectWhole), { numRuns: 150 });
  });

  it('of any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectWhole));
  });
});

const bits = [
  '“',
  '”',
  '"',
  '(',
  ')',
  ' + ',
  '2016:',
  'May 2017 UNSC:',
  'asked them to ',
  'Ms. ',
  '3/11/2015',
  '\0',
  '\uD800',
  '\r',
  '\uFEFF',
  ': ',
  '’s ',
  'Niger',
  '@',
  '31 April',
];
const noise = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('time grows with the text and no faster', () => {
  const SIZE = 1_000_000;
  /** Of the processor, so that a busy machine does not matter; a reader that went back over the text would take minutes. */
  const SECONDS = 20;
  const opening = 'Kazakhstan\nEndorsements\nEndorsed in 2015\nAdvocacy Engagements\nJanuary 2016: ';
  const hostile = [
    ' ',
    '“',
    '(',
    '. ',
    'Ab ',
    '+ 2015: x',
    'asked them ',
    'Gisela, ',
    'Mongolia, ',
    'on 3/11 ',
    'a@',
    '\nMay 2016: x',
    '\nMs. Ana LOPEZ',
    'The Ambassador of Norway ',
    'asked Norway to speak to Spain, Italy; ',
    'Norway asked Spain. ',
    `\nMay 2016: ${'on 3/11 '.repeat(250)}`,
    `\n\n${'1999 2000 2001 on 3 May '.repeat(80)}`,
  ];

  it.each(hostile)('for a megabyte of %j', (unit) => {
    const text = opening + unit.repeat(SIZE / unit.length);
    const started = process.cpuUsage();
    const { spans } = readStatePage(text, OPTIONS);
    const { user } = process.cpuUsage(started);
    expect(user / 1_000_000).toBeLessThan(SECONDS);
    expect(spans.reduce((length, span) => length + span.text.length, 0)).toBe(text.length);
  });

  it('says that it has not read more entries than any page has', () => {
    const page = readStatePage(opening + '\nMay 2017: Met with them.'.repeat(1_200), OPTIONS);
    if (page.format !== 'state-page') throw new Error('refused');
    expect(page.entries).toHaveLength(1_201);
    expect(page.entries.at(-1)).toMatchObject({ date: '2017-05', text: 'Met with them.', kind: 'other' });
    expect(page.questions.filter(({ code }) => code === 'page.long')).toHaveLength(1);
  });
});
