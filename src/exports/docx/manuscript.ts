import type { Block, Frame } from './block.js';

const END = '"end"';

/**
 * A document that is read and not yet put together, as the process that does takes it: a line of JSON each for the frame, for blocks
 * and for the end. As bytes it takes a fraction of the memory that the blocks took.
 */
export class Manuscript {
  private readonly lines: Buffer[] = [];

  constructor(frame: Frame) {
    this.line(JSON.stringify(frame));
  }

  add(blocks: Block[]): void {
    this.line(JSON.stringify(blocks));
  }

  /** All of it. */
  bytes(): Buffer[] {
    return [...this.lines, Buffer.from(END)];
  }

  private line(json: string): void {
    this.lines.push(Buffer.from(`${json}\n`));
  }
}

/** @throws when it is not there to its end */
export function readManuscript(bytes: Buffer): { frame: Frame; pieces: Iterable<Block[]> } {
  const [frame, ...lines] = bytes.toString().split('\n');
  if (lines.pop() !== END) throw new Error('Whoever sent this has gone.');
  return { frame: JSON.parse(frame!), pieces: parsed(lines) };
}

function* parsed(lines: string[]): Iterable<Block[]> {
  for (const line of lines) yield JSON.parse(line);
}
