import type { Type } from '@nestjs/common';
import { RequestValidationPipe } from '../platform/http/validation.js';

/** What was typed, by the same rules as through the web. @throws Problem 400 */
export function checked<T extends object>(metatype: Type<T>, value: object): Promise<T> {
  return new RequestValidationPipe().transform(value, { type: 'body', metatype }) as Promise<T>;
}
