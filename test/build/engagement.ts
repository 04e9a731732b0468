import type { EngagementView } from '../../src/engagements/engagement-view.dto.js';
import { type Answer, must, type Person, type TestApp } from '../app.js';

/** An engagement logged by somebody: by default a meeting with Kazakhstan. */
export async function engagement(
  app: TestApp,
  as: Person,
  body: Record<string, unknown> = {},
): Promise<EngagementView> {
  const usual = { date: '2016-01-15', kind: 'meeting', states: ['KAZ'], text: 'We spoke about the safe schools.' };
  return (await must(app.http('POST', '/api/engagements', { as, body: { ...usual, ...body } }), 201)).body;
}

/** A change of an engagement as it was read. */
export function patched(
  app: TestApp,
  as: Person,
  { id, version }: { id: string; version: number },
  body: Record<string, unknown>,
): Promise<Answer> {
  return app.http('PATCH', `/api/engagements/${id}`, { as, version, body });
}

/** Everything that a list shows, page by page. */
export async function allPages(app: TestApp, as: Person, path: string, limit: number): Promise<{ id: string }[]> {
  const items = [];
  const separator = path.includes('?') ? '&' : '?';
  for (let cursor: string | null = ''; cursor !== null; ) {
    const after: string = cursor && `&cursor=${cursor}`;
    const { body } = await must(app.http('GET', `${path}${separator}limit=${limit}${after}`, { as }), 200);
    items.push(...body.items);
    cursor = body.next;
  }
  return items;
}

/** A mission of a state, and a contact who was posted there. */
export async function posted(
  app: TestApp,
  as: Person,
  name: string,
  postings: Record<string, unknown>[],
  more: Record<string, unknown> = {},
) {
  const body = { name, ...more, postings };
  return (await must(app.http('POST', '/api/contacts', { as, body }), 201)).body;
}

export async function mission(app: TestApp, as: Person, body: Record<string, unknown> = {}) {
  const usual = { state: 'KAZ', kind: 'permanent-mission', city: 'Geneva' };
  return (await must(app.http('POST', '/api/missions', { as, body: { ...usual, ...body } }), 201)).body;
}
