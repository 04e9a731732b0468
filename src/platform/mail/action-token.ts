import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MailAction } from './mail-action.entity.js';

/** What a token is signed over. */
type Signed = Pick<MailAction, 'id' | 'userId' | 'scope' | 'scopeId' | 'expiresAt'>;

const ID_BYTES = 16;
const MAC_BYTES = 16;

/**
 * The word in a link: which action it is, and a signature that binds it to person, record and expiry. The same action always has
 * the same word, so that a mail that goes out twice carries one link.
 */
export function tokenOf(action: Signed, key: Buffer): string {
  const id = Buffer.from(action.id.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signatureOf(action, key)]).toString('base64url');
}

/** The action that a token names, whoever made it; null for what is no token. */
export function idIn(token: string): string | null {
  const bytes = bytesOf(token);
  const hex = bytes?.subarray(0, ID_BYTES).toString('hex');
  return hex ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null;
}

/** Whether we made it, for this action as it stands. */
export function isOurs(token: string, action: Signed, key: Buffer): boolean {
  const bytes = bytesOf(token);
  return bytes !== null && timingSafeEqual(bytes.subarray(ID_BYTES), signatureOf(action, key));
}

function signatureOf({ id, userId, scope, scopeId, expiresAt }: Signed, key: Buffer): Buffer {
  const words = ['mail-action', id, userId, scope, scopeId, expiresAt.toISOString()].join('\n');
  return createHmac('sha256', key).update(words).digest().subarray(0, MAC_BYTES);
}

/** One spelling each: its last letter has bits to spare. */
function bytesOf(token: string): Buffer | null {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === ID_BYTES + MAC_BYTES && bytes.toString('base64url') === token ? bytes : null;
}
