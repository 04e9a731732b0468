import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, type TestApp } from '../app.js';
import { eventually } from '../mail-server.js';

/** It is that moment, and everybody is signed in anew: a session does not outlive the night. */
export async function itIs(app: TestApp, at: string, people: Person[]): Promise<void> {
  app.clock.set(at);
  for (const one of people) Object.assign(one, await signIn(app.url, one.email));
}

/** Sweeps at that moment, and waits until these people's rounds are done. */
export async function roundsAt(app: TestApp, at: string, people: Person[]): Promise<void> {
  await itIs(app, at, people);
  await eventually(() => app.nest.get(Sweep).run());
  const ids = people.map(({ id }) => id);
  const ahead = `select count(*)::int as n from daily_round where id = any($1) and next_at > $2`;
  await eventually(async () => (await app.sql(ahead, [ids, at], 'superuser')).rows[0].n === people.length);
}

/** Somebody's nudges. */
export async function nudgesOf(app: TestApp, as: Person, status = 'open') {
  return (await must(app.http('GET', `/api/nudges?status=${status}`, { as }), 200)).body.items;
}

/** A campaign with priority states, by default for the Safe Schools Declaration and with Tuvalu. */
export async function campaign(
  app: TestApp,
  as: Person,
  { states = [{ state: 'TUV' }], ...body }: { states?: Record<string, unknown>[]; [more: string]: unknown } = {},
) {
  const usual = { name: 'Schools', instrument: 'ssd' };
  const made = (await must(app.http('POST', '/api/campaigns', { as, body: { ...usual, ...body } }), 201)).body;
  for (const state of states) {
    await must(app.http('POST', `/api/campaigns/${made.id}/states`, { as, body: state }), 201);
  }
  return made;
}
