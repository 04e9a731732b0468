import { type EntityManager, In } from 'typeorm';
import { Contact } from './contact.entity.js';

/** A contact as other records mention it. */
export class ContactRef {
  id: string;
  name: string;
  familyName: string | null;
}

/** The visible ones among these, by id. */
export async function contactRefs(em: EntityManager, ids: string[]): Promise<Map<string, ContactRef>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(Contact, { where: { id: In([...new Set(ids)]) }, withDeleted: true });
  return new Map(found.map(({ id, name, familyName }) => [id, { id, name, familyName }]));
}
