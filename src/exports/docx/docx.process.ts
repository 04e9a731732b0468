import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { readManuscript } from './manuscript.js';
import type { Leash } from './watchdog.thread.js';
import { WordDocument } from './word-document.js';

// whoever waits for an answer comes first
setPriority(10);

try {
  const [words] = await Promise.all([buffer(process.stdin), watched()]);
  const { frame, pieces } = readManuscript(words);
  const document = new WordDocument(frame);
  for (const blocks of pieces) document.add(blocks);
  writeFileSync(process.stdout.fd, await document.bytes());
} catch (error) {
  console.error(withoutWords(error as Error));
  process.exitCode = 1;
}

/** Nobody else would end it where whoever started it was killed. */
async function watched(): Promise<void> {
  const [parent, milliseconds] = process.argv.slice(2).map(Number);
  const workerData = { parent, milliseconds } as Leash;
  const watchdog = new Worker(new URL(import.meta.url.replace('docx.process', 'watchdog.thread')), { workerData });
  await once(watchdog, 'online');
  watchdog.unref();
}

/** What a message says may be somebody's confidence, and this goes into a log. */
function withoutWords({ name, stack = '' }: Error): string {
  return [name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}
