import type { PageQuestion, QuestionCode } from './reading.js';

/** A question with what it is about; what is left out is null, or no choices. */
export function question(
  code: QuestionCode,
  detail: string,
  about: Partial<Pick<PageQuestion, 'ref' | 'text' | 'choices'>> = {},
): PageQuestion {
  return { code, ref: about.ref ?? null, choices: about.choices ?? [], detail, text: about.text ?? null };
}
