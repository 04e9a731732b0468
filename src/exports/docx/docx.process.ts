import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { readManuscript } from './manuscript.js';
import { WordDocument } from './word-document.js';

// whoever waits for an answer comes first
setPriority(10);

try {
  const { frame, pieces } = readManuscript(await buffer(process.stdin));
  const document = new WordDocument(frame);
  for (const blocks of pieces) document.add(blocks);
  writeFileSync(process.stdout.fd, await document.bytes());
} catch (error) {
  console.error(withoutWords(error as Error));
  process.exitCode = 1;
}

/** What a message says may be somebody's confidence, and this goes into a log. */
function withoutWords({ name, stack = '' }: Error): string {
  return [name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}
