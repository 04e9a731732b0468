import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, type Person, type TestApp } from '../app.js';

/** A page of the project's own, with invented people: `peru`, `nigeria`, `thailand`. */
export function ownPage(name: string): string {
  return readFileSync(join('test/fixtures/state-pages', `${name}.txt`), 'utf8');
}

/** A real page, where the samples are at hand. */
export function samplePath(name: string): string | null {
  const path = join('../shared/samples/state-pages', `${name}.txt`);
  return existsSync(path) ? path : null;
}

/** The plan of a page. */
export async function plannedImport(app: TestApp, as: Person, text: string, more: Record<string, unknown> = {}) {
  const body = { kind: 'state-page', text, ...more };
  return (await must(app.http('POST', '/api/imports', { as, body }), 201)).body;
}

/** A page planned, corrected and applied. */
export async function appliedImport(app: TestApp, as: Person, text: string, corrections?: Record<string, unknown>) {
  let plan = await plannedImport(app, as, text);
  if (corrections) plan = (await must(step(app, as, plan, 'PATCH', '', { corrections }), 200)).body;
  return (await must(step(app, as, plan, 'POST', '/apply'), 200)).body;
}

/** A step of an import as it was read. */
export function step(
  app: TestApp,
  as: Person,
  { id, version }: { id: string; version: number },
  method: string,
  path: string,
  body?: unknown,
) {
  return app.http(method, `/api/imports/${id}${path}`, { as, version, body });
}

/** The refs of the pieces for which the plan has this action. */
export function refsWith(plan: Record<string, { ref: string; action: string }[]>, action: string): string[] {
  const pieces = ['entries', 'positions', 'missions', 'contacts', 'notes'].flatMap((kind) => plan[kind]!);
  return pieces.filter((piece) => piece.action === action).map(({ ref }) => ref);
}

interface PageParts {
  /** Its heading; null: none, and nobody knows whose page it is. */
  name?: string | null;
  block?: string[];
  keyInformation?: string[];
  peacekeeping?: boolean;
  entries?: string[];
  contacts?: string[];
}

/** A small page of a state, by default of Tuvalu, of which no position ships. */
export function statePage({
  name = 'Tuvalu',
  block = [],
  keyInformation = [],
  peacekeeping = false,
  entries = [],
  contacts = [],
}: PageParts): string {
  return [
    ...(name === null ? [] : ['Flag', name, name]),
    'Oceania',
    'Endorsements',
    ...block,
    'Relevant UN Resolutions',
    'Other Important Information',
    'Peacekeeping',
    ...(peacekeeping ? ['Is a peacekeeping contributing country'] : []),
    'Key Information',
    'Key information about the country.',
    ...keyInformation,
    'Advocacy Engagements',
    'Engagements with this state or any other relevant information that can support advocacy.',
    'Details',
    ...entries,
    'UN Standards',
    'Relevant Contacts',
    'Contact information of the representatives of Permanent Missions, national Ministries, and focal points for the State-led Implementation Network.',
    ...contacts,
  ].join('\n\n');
}
