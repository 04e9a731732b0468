import { applyDecorators } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { PlainText } from '../platform/http/text.validators.js';

/** Argon2id, its parameters as OWASP recommends them: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A new password: 12 to 200 characters. */
export function Password(): PropertyDecorator {
  return applyDecorators(PlainText({ min: 12, max: 200 }));
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Takes as long for somebody who has no password, or does not exist, as for somebody who has. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}

const decoy = hashPassword('nobody has this password');
