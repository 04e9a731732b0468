import type { EntityManager } from 'typeorm';
import { Installation } from './installation.entity.js';

/**
 * Whether what leaves by mail or feed may carry words of this record: its title, state, note, in subject, body, headers or
 * attachment. Else it carries a neutral subject and the link, and nothing else. Ask it again at every composing, as the reader.
 * @param isConfidential whether the record, or what it hangs on, is restricted
 */
export async function mayCarryWords(
  em: EntityManager,
  { isConfidential }: { isConfidential: boolean },
): Promise<boolean> {
  return !isConfidential && !(await em.existsBy(Installation, { mailLinksOnly: true }));
}
