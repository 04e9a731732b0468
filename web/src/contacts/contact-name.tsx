import type { ContactView } from '../api/types.js';

/** A person's name as they write it, capitals kept, after the honorific they gave. */
export function ContactName({ contact: { honorific, name } }: { contact: Pick<ContactView, 'honorific' | 'name'> }) {
  return <span dir="auto">{honorific ? `${honorific} ${name}` : name}</span>;
}
