import { createHash, randomBytes } from 'node:crypto';

/** A word that cannot be guessed: 32 random bytes. It is shown once; only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
