/** Larger than any page; the server has a limit of its own. */
export const LARGEST_BYTES = 500_000;

/** A file's text, or why it cannot be read. */
export type FileText = { text: string } | { problem: 'file-empty' | 'file-too-large' | 'file-not-utf8' };

/** Decodes UTF-8 strictly and keeps a byte-order mark, so that not one character of the original is lost. */
export function decodeFile(bytes: Uint8Array): FileText {
  if (bytes.byteLength === 0) return { problem: 'file-empty' };
  if (bytes.byteLength > LARGEST_BYTES) return { problem: 'file-too-large' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'file-not-utf8' };
  }
}
