import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

/** Lengths are in twentieths of a point, sizes of type in half points, as in the file itself. */
const LABEL = 1900;
const TEXT_WIDTH = 9354;
const INK = '1B1D22';
const SOFT = '5A5D66';
const ACCENT = '1F4B87';
const RESTRICTED = '8A2B2B';

/** Fonts that Office has; LibreOffice has its own of the same widths. */
const SERIF = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'SimSun' };
const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' };

const sans = (size: number, more: object = {}) => ({ font: SANS, size, ...more });
const space = (before: number, after: number, more: object = {}) => ({ spacing: { before, after, ...more } });
const edge = (color: string) => ({ left: { style: 'single' as const, size: 12, space: 8, color } });
const labelled = { indent: { left: LABEL, hanging: LABEL }, leftTabStop: LABEL };
/** Word's own defaults, said outright for other programs; the library's types know no `widowControl` in a style. */
const everywhere = { ...space(0, 0, { line: 252 }), widowControl: true };

/** The document's own styles by id; those that Word knows too keep Word's ids. */
const PARAGRAPHS = {
  Subtitle: { name: 'Subtitle', run: sans(30, { color: SOFT }), paragraph: space(0, 480) },
  Confidential: {
    name: 'Confidential',
    run: sans(22, { color: RESTRICTED }),
    paragraph: { ...space(360, 120), border: edge(RESTRICTED), indent: { left: 180 } },
  },
  ContentsHeading: {
    name: 'Contents Heading',
    run: sans(28, { bold: true }),
    paragraph: { ...space(480, 160), keepNext: true },
  },
  TOC1: { name: 'toc 1', run: sans(22), paragraph: space(60, 20) },
  TOC2: { name: 'toc 2', run: sans(20, { color: SOFT }), paragraph: { ...space(0, 0), indent: { left: 240 } } },
  Fact: { name: 'Fact', run: sans(20), paragraph: { ...space(0, 30), ...labelled, keepNext: true } },
  Note: { name: 'Note', paragraph: space(100, 100, { line: 288 }) },
  Quote: {
    name: 'Quote',
    run: { italics: true },
    paragraph: { ...space(120, 40, { line: 288 }), indent: { left: 480, right: 480 }, keepNext: true },
  },
  QuoteSource: {
    name: 'Quote Source',
    run: sans(19, { color: SOFT }),
    paragraph: { ...space(0, 140), indent: { left: 480, right: 480 } },
  },
  Kept: {
    name: 'Kept Inside',
    paragraph: { ...space(80, 80, { line: 288 }), border: edge(RESTRICTED), indent: { left: 180 } },
  },
  KeptFor: {
    name: 'Kept For',
    run: sans(19, { color: RESTRICTED, bold: true }),
    paragraph: { ...space(80, 40), border: edge(RESTRICTED), indent: { left: 180 }, keepNext: true },
  },
  Small: { name: 'Small', run: sans(18, { color: SOFT }), paragraph: space(80, 60) },
  TableHead: { name: 'Table Head', run: sans(18, { color: SOFT }), paragraph: { ...space(40, 40), keepNext: true } },
  TableText: { name: 'Table Text', run: sans(20), paragraph: space(40, 40) },
  Header: { name: 'header', run: sans(17, { color: SOFT }), paragraph: { rightTabStop: TEXT_WIDTH } },
  Footer: { name: 'footer', run: sans(17, { color: SOFT }), paragraph: { rightTabStop: TEXT_WIDTH } },
} satisfies Record<string, Omit<IParagraphStyleOptions, 'id'>>;

const CHARACTERS = {
  Label: { name: 'Label', run: { color: SOFT } },
  Strong: { name: 'Strong', run: { bold: true } },
} as const;

export type ParagraphStyle = keyof typeof PARAGRAPHS | 'Title';
export type CharacterStyle = keyof typeof CHARACTERS;

/** The level is said outright: programs other than Word do not know it from the style's name. */
const heading = (level: 1 | 2, size: number, before: number, after: number) => ({
  run: sans(size, { bold: true, color: INK }),
  paragraph: { ...space(before, after), keepNext: true, keepLines: true, outlineLevel: level - 1 },
  next: 'Note',
  quickFormat: true,
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: SERIF,
        size: 22,
        color: INK,
        language: { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
      },
      paragraph: everywhere,
    },
    title: { run: sans(52, { bold: true, color: INK }), paragraph: { ...space(1800, 120), keepNext: true } },
    heading1: heading(1, 34, 560, 160),
    heading2: heading(2, 24, 360, 80),
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
  paragraphStyles: Object.entries(PARAGRAPHS).map(([id, style]) => ({
    id,
    basedOn: 'Normal',
    quickFormat: true,
    ...style,
  })),
  characterStyles: Object.entries(CHARACTERS).map(([id, style]) => ({ id, ...style })),
};

/** A4 with margins of 2 cm at the sides; the width of the text between them. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1304, bottom: 1304, left: 1276, right: 1276, header: 624, footer: 624 },
};
export { TEXT_WIDTH };
