import type { Client } from './client.js';

/** Who is signed in without a link. */
export const ADMIN = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'correct horse battery' };

/** A meeting with everything that may hang on it, each part in a table of its own. */
export function meeting(title: string) {
  return {
    ...{ date: '2018-06', kind: 'meeting', states: ['KAZ'], title, text: 'We spoke about the declaration.' },
    people: [{ name: 'Aigerim SADYKOVA', rank: 'Counsellor' }],
    asks: [{ text: 'Encourage Mongolia to endorse', states: ['MNG'] }],
    passages: [{ text: 'She hinted at a change in the capital.', visibility: 'internal' }],
    followUps: [{ title: `After: ${title}`, due: '2018-07', reminders: [{ at: '2090-01-01T09:00:00Z' }] }],
  };
}

export const log = (client: Client, title: string) => client.send('POST', '/api/engagements', { body: meeting(title) });

/** What was logged, as far as it is whole: its title where all that hangs on it is there. */
export async function whole(client: Client): Promise<string[]> {
  const { items } = await client.get('/api/engagements?limit=200');
  const views = await Promise.all(items.map(({ id }: { id: string }) => client.get(`/api/engagements/${id}`)));
  const followUps = await client.get('/api/follow-ups?limit=200');
  const promised = followUps.items.map(({ title }: { title: string }) => title);
  const isWhole = (view: { title: string; people: unknown[]; asks: { states: unknown[] }[]; passages: unknown[] }) =>
    view.people.length === 1 &&
    view.asks[0]?.states.length === 1 &&
    view.passages.length === 1 &&
    promised.includes(`After: ${view.title}`);
  return views.map((view) => (isWhole(view) ? view.title : `not whole: ${JSON.stringify(view)}`)).sort();
}
