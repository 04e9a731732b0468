import {
  Document,
  type FileChild,
  Footer,
  Header,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { type Block, type Frame, sizeOf } from './block.js';
import { childOf } from './paragraphs.js';
import { printable } from './scripts.js';
import { PAGE, STYLES } from './styles.js';

/**
 * Up to so many characters of text the pages are laid out to tell on which of them a heading stands, at some 70,000 characters a
 * second; a longer document leaves that to Word's "Update table".
 */
const LAID_OUT = 200_000;

/** A Word document that is put together block by block, top to bottom. */
export class WordDocument {
  private readonly children: FileChild[] = [];
  private readonly contents: { at: number; block: Extract<Block, { type: 'contents' }> }[] = [];
  private characters = 0;

  constructor(private readonly frame: Frame) {}

  add(blocks: Block[]): void {
    for (const block of blocks) {
      if (block.type === 'contents') this.contents.push({ at: this.children.length, block });
      else this.children.push(childOf(block));
      this.characters += sizeOf(block).characters;
    }
  }

  /** The whole file. */
  async bytes(): Promise<Buffer> {
    const laidOut = this.characters <= LAID_OUT;
    for (const { at, block } of this.contents.reverse()) this.children.splice(at, 0, ...contentsOf(block, laidOut));
    const { title, author } = this.frame;
    return Packer.toBuffer(
      new Document({
        title: printable(title),
        creator: printable(author),
        lastModifiedBy: printable(author),
        styles: STYLES,
        ...(laidOut ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
        sections: [
          {
            properties: { titlePage: true, page: PAGE },
            headers: { first: new Header({ children: [new Paragraph({ style: 'Header' })] }), default: header(title) },
            footers: { first: footer(this.frame), default: footer(this.frame) },
            children: this.children,
          },
        ],
      }),
    );
  }
}

/** Word's own field, filled in already, and clean: Word does not ask to update it. */
function contentsOf({ title, levels }: Extract<Block, { type: 'contents' }>, laidOut: boolean): FileChild[] {
  const heading = new Paragraph({ style: 'ContentsHeading', text: title });
  const tabLeader = laidOut ? LeaderType.DOT : LeaderType.NONE;
  const list = new TableOfContents(title, {
    headingStyleRange: `1-${levels}`,
    hyperlink: true,
    beginDirty: false,
    tabLeader,
  });
  return [heading, list];
}

function header(title: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', text: printable(title) })] });
}

function footer({ notice }: Frame): Footer {
  const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const runs = [new TextRun(printable(notice)), new TextRun({ children: [new Tab(), ...page] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: runs })] });
}
