import { createReadStream } from 'node:fs';
import { decodeOriginal, LARGEST_ORIGINAL, UnreadableOriginal } from '../imports/original.js';
import { unusable } from './outcome.js';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** A file's bytes and the text in them; `-` is standard input. Ends the command (2) when it cannot be read. */
export async function readOriginal(file: string): Promise<{ content: Buffer; text: string }> {
  const content = await bytesOf(file);
  try {
    return { content, text: decodeOriginal(content) };
  } catch (error) {
    if (error instanceof UnreadableOriginal) throw unusable(`${file} cannot be read. ${error.message}`);
    throw error;
  }
}

/** Of what is too large, or never ends, only so much as tells that. */
async function bytesOf(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LARGEST_ORIGINAL) break;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw unusable(`${file} cannot be read: ${REASONS[code ?? ''] ?? message}.`);
  }
}
