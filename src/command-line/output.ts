import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const isClosed = (error: unknown) =>
  ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as { code?: string }).code ?? '');

/** Whoever reads the result may have enough of it (`| head`): that is no fault. */
export function tolerateClosedPipe(): void {
  process.stdout.on('error', (error) => {
    if (!isClosed(error)) throw error;
  });
}

/** Writes to standard output, which carries results alone, and waits until it is out. */
export async function print(text: string): Promise<void> {
  await written(`${text}\n`);
}

function written(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error && !isClosed(error) ? reject(error) : resolve())),
  );
}

/** Copies a file that is being read to standard output. */
export async function printFile(words: Readable): Promise<void> {
  try {
    await pipeline(words, process.stdout, { end: false });
    // what is still on its way is out when this is
    await written('');
  } catch (error) {
    if (!isClosed(error)) throw error;
  }
}
