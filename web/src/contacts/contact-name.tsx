import type { ContactView } from '../api/types.js';

type Named = Pick<ContactView, 'honorific' | 'name'>;

/** A name after the honorific, which is not said twice where the name was written with it. */
export function fullName({ honorific, name }: Named): string {
  return honorific && !name.startsWith(`${honorific} `) ? `${honorific} ${name}` : name;
}

/** A person's name as they write it, capitals kept, after the honorific they gave. */
export function ContactName({ contact }: { contact: Named }) {
  return <span dir="auto">{fullName(contact)}</span>;
}
