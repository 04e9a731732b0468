import type { ReaderIds, Readers } from '../api/types.js';

/** Readers as they are sent: ids where the answer has names. */
export function readerIds({ users, teams, organisations }: Readers): ReaderIds {
  const ids = (refs: { id: string }[]) => refs.map(({ id }) => id);
  return { users: ids(users), teams: ids(teams), organisations: ids(organisations) };
}
