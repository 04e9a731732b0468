/** Larger than any state's page. */
export const LARGEST_ORIGINAL = 500_000;

/** Why bytes are no page at all: nothing in them, too many, or no text. The message is a sentence for the person. */
export class UnreadableOriginal extends Error {
  override name = 'UnreadableOriginal';
}

/**
 * The text in the bytes, every character of it, byte-order mark and line ends included. UTF-8, or UTF-16 that says so by its mark.
 * @throws UnreadableOriginal
 */
export function decodeOriginal(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_ORIGINAL) {
    throw new UnreadableOriginal(`It is larger than ${LARGEST_ORIGINAL / 1000} kB, and so no page of a state.`);
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableOriginal('It is not text in UTF-8.');
  }
}

export function encodeOriginal(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
