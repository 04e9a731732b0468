import type { EntityManager } from 'typeorm';
import { foldName } from './fold.js';

/** What the names in an entry stand for, where that is beyond doubt. */
export interface Acquaintances {
  state: string;
  /** Mission ids by city. */
  missions: Map<string, string>;
  /** Contact ids by name; a name that several have is not here. */
  contacts: Map<string, string>;
  /** Colleagues' ids by full and by first name; a name that several have is not here. */
  colleagues: Map<string, string>;
  /** Organisations' ids by name and acronym. */
  organisations: Map<string, string>;
  /** Ids of all instruments, and of those of the endorsement block. */
  instruments: Set<string>;
  block: Set<string>;
}

/** Whom and what the actor knows that the entries of a state's page may speak of. */
export async function acquaintances(em: EntityManager, state: string): Promise<Acquaintances> {
  const rows = async (sql: string, ...values: unknown[]): Promise<Named[]> => em.query(sql, values);
  const missions = await rows(MISSIONS, state);
  const contacts = await rows(CONTACTS, state);
  const users = await rows(`select id, name from app_user where role <> 'operator'`);
  const organisations = await rows(
    `select id, unnest(array[name, acronym]) as name from organisation where deleted_at is null`,
  );
  const instruments = await rows('select id, in_page_block::text as name from instrument where deleted_at is null');
  return {
    state,
    missions: new Map(missions.map(({ id, name }) => [foldName(name!), id])),
    contacts: unmistakable(contacts),
    colleagues: unmistakable([...users, ...users.map(({ id, name }) => ({ id, name: name!.split(/\s/)[0]! }))]),
    organisations: unmistakable(organisations),
    instruments: new Set(instruments.map(({ id }) => id)),
    block: new Set(instruments.filter(({ name }) => name !== null).map(({ id }) => id)),
  };
}

interface Named {
  id: string;
  name: string | null;
}

/** Of several missions in one city the first that we knew: where the page says "the Mission in Geneva" it means the permanent one. */
const MISSIONS = `
  select id, city as name from mission where state_id = $1 and deleted_at is null and city is not null
    and kind in ('permanent-mission', 'embassy')
  order by kind = 'permanent-mission', created_at desc`;

const CONTACTS = `
  select c.id, c.name from contact c where c.deleted_at is null
    and exists (select from posting p join mission m on m.id = p.mission_id where p.contact_id = c.id and m.state_id = $1)`;

/** Ids by folded name, without the names that more than one has. */
function unmistakable(all: Named[]): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const { id, name } of all) {
    if (!name) continue;
    const key = foldName(name);
    found.set(key, (found.get(key) ?? id) === id ? id : null);
  }
  return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== null && pair[0] !== ''));
}

/** The ids behind names, each once; the unknown ones left out. */
export function idsOf(names: string[], known: Map<string, string>): string[] {
  return [...new Set(names.flatMap((name) => known.get(foldName(name)) ?? []))];
}
