import type { EntityManager } from 'typeorm';
import { Installation } from './installation.entity.js';

/**
 * Whether what leaves by mail or feed may carry words of this record: its title, state, note, in subject, body, headers or
 * attachment. Else it carries a neutral subject and the link, and nothing else. Ask it again at every composing, as the reader.
 * @param isConfidential whether the record, or what it hangs on, is restricted
 */
export async function mayCarryWords(em: EntityManager, record: { isConfidential: boolean }): Promise<boolean> {
  return (await contentRule(em))(record);
}

/** The same for many records: the rule is read once. */
export async function contentRule(em: EntityManager): Promise<(record: { isConfidential: boolean }) => boolean> {
  const linksOnly = await em.existsBy(Installation, { mailLinksOnly: true });
  return ({ isConfidential }) => !isConfidential && !linksOnly;
}
