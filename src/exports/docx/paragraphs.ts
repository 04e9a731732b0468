import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Run } from './block.js';
import { printable, readsFromRight, type Stretch, stretchesOf } from './scripts.js';
import { type ParagraphStyle, TEXT_WIDTH } from './styles.js';

/** A paragraph, heading or table as the file has it. */
export function childOf(block: Exclude<Block, { type: 'contents' }>): FileChild {
  if (block.type === 'heading') return headingOf(block);
  return block.type === 'table' ? tableOf(block) : paragraphOf(block.style, block.runs);
}

function headingOf({ level, text, newPage = false }: Extract<Block, { type: 'heading' }>): Paragraph {
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return new Paragraph({ heading, ...(newPage ? { pageBreakBefore: true } : {}), ...written([{ text }]) });
}

function paragraphOf(style: ParagraphStyle, runs: Run[]): Paragraph {
  return new Paragraph({ style, ...written(runs) });
}

/** The runs, and the direction of the line, which its words have and no label before them. */
function written(runs: Run[]) {
  const words = runs.filter(({ style }) => style !== 'Label').map(({ text }) => text);
  const labelled = words.length < runs.length;
  const bidirectional = !labelled && readsFromRight(words.join(''));
  return { bidirectional, children: runs.flatMap((run) => childrenOf(run, bidirectional)) };
}

function childrenOf({ text, style, href }: Run, fromRight: boolean): ParagraphChild[] {
  const runs = stretchesOf(printable(text), fromRight).map((stretch) => textRun(stretch, href ? 'Hyperlink' : style));
  return href ? [new ExternalHyperlink({ link: href, children: runs })] : runs;
}

function textRun({ text, rtl, language }: Stretch, style: string | undefined): TextRun {
  const children = text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
  return new TextRun({
    children: children.filter((child) => child !== ''),
    ...(style ? { style } : {}),
    ...(rtl ? { rightToLeft: true } : {}),
    ...(language ? { language } : {}),
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'CFCBC0' };

/** Rows between hairlines; the first one heads each page that the table runs over. */
function tableOf({ widths, head, rows }: Extract<Block, { type: 'table' }>): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((width / all) * TEXT_WIDTH));
  const rowOf = (cells: Paragraph[][], tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, at) => new TableCell({ children, width: { size: columnWidths[at]!, type: WidthType.DXA } }),
      ),
    });
  const texts = (cell: Run[][]) => (cell.length > 0 ? cell : [[]]).map((runs) => paragraphOf('TableText', runs));
  return new Table({
    columnWidths,
    alignment: AlignmentType.LEFT,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIRLINE,
      insideVertical: NONE,
    },
    margins: { left: 60, right: 120, top: 20, bottom: 20 },
    rows: [
      rowOf(
        head.map((text) => [paragraphOf('TableHead', [{ text }])]),
        true,
      ),
      ...rows.map((row) => rowOf(row.map(texts))),
    ],
  });
}
