import type { Visibility } from '../../platform/visibility/protected-record.js';
import type { ReadersView } from '../../users/readers.view.js';
import type { UserRef } from '../../users/user-ref.js';
import { listOf } from '../docx/scripts.js';

interface Read {
  visibility: Visibility;
  readers: ReadersView;
  author: UserRef | null;
}

/** "Restricted: for Noor Haddad, Piet Visser and nobody else". */
export function keptForWords({ readers, author }: Read): string {
  const names = [author?.name, ...[...readers.users, ...readers.teams].map(({ name }) => name)].filter(Boolean);
  return `Restricted: for ${listOf([...new Set(names as string[])], ', ')} and nobody else`;
}

/** Who may read it. */
export function readersWords({ visibility, readers }: Read): string {
  const partners = readers.organisations.map(({ name, acronym }) => acronym ?? name);
  if (visibility === 'partners' && partners.length > 0) return `for staff and ${listOf(partners, ', ')}`;
  return { public: 'public', partners: 'for staff and partners', internal: 'for staff', restricted: 'restricted' }[
    visibility
  ];
}
