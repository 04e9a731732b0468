import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeOriginal, UnreadableOriginal } from '../imports/original.js';
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

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw unusable(`${file} cannot be read: ${REASONS[code ?? ''] ?? message}.`);
  }
}
