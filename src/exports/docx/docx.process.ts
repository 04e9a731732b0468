import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import type { Block, Frame } from './block.js';
import { WordDocument } from './word-document.js';

/** What a DocxWriter sends to its process: the frame first, then blocks, then the word to write it all to a file. */
export type Order = { frame: Frame } | { blocks: Block[] } | { writeTo: string };

// whoever waits for an answer comes first
setPriority(10);

let document: WordDocument;

process.on('message', (order: Order) => {
  if ('frame' in order) document = new WordDocument(order.frame);
  else if ('blocks' in order) document.add(order.blocks);
  else void write(order.writeTo);
});
// whoever asked for it is gone
process.on('disconnect', () => process.exit(1));

async function write(path: string): Promise<void> {
  await writeFile(path, await document.bytes(), { mode: 0o600 });
  process.exit(0);
}
