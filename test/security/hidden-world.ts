import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, type TestApp } from '../app.js';
import { engagement, mission, patched, posted } from '../build/engagement.js';
import { appliedImport, plannedImport, statePage } from '../build/import.js';

/** Stands in every text of the hidden world, and nowhere else. */
export const SECRET = 'zanzibarite';

export interface HiddenWorld {
  /** One of each kind, by the word that its routes use. */
  ids: Record<string, string>;
  /** Every id that its author was ever shown of it. */
  all: string[];
}

/** Everything there can be of a state, restricted to its author: an engagement with all its parts and all that these name. */
export async function hideAWorld(app: TestApp, author: Person): Promise<HiddenWorld> {
  const shown: unknown[] = [];
  const made = async (path: string, body: Record<string, unknown>) => {
    const answer = await must(app.http('POST', path, { as: author, body }), 201);
    shown.push(answer.body);
    return answer.body;
  };
  const kept = <T>(view: T): T => {
    shown.push(view);
    return view;
  };
  const restricted = { visibility: 'restricted' };
  const organisation = await made('/api/organisations', { name: `Union of ${SECRET}`, ...restricted });
  const office = kept(await mission(app, author, { state: 'BWA', name: `House of ${SECRET}`, ...restricted }));
  const contact = kept(
    await posted(app, author, `Mr ${SECRET}`, [{ mission: office.id, rank: 'Counsellor' }], {
      emails: [`${SECRET}@example.org`],
      ...restricted,
    }),
  );
  const campaign = await made('/api/campaigns', { name: `Drive for ${SECRET}`, instrument: 'ssd', ...restricted });
  const priority = { state: 'BWA', reason: SECRET };
  await must(app.http('POST', `/api/campaigns/${campaign.id}/states`, { as: author, body: priority }), 201);
  const position = { state: 'BWA', instrument: 'vancouver', act: 'commit', status: 'committed', source: SECRET };
  const { id: positionId } = await made('/api/positions', { ...position, ...restricted });
  const { id: first } = kept(
    await engagement(app, author, {
      ...restricted,
      states: ['BWA'],
      title: `About ${SECRET}`,
      text: `They said ${SECRET}.`,
      place: SECRET,
      source: SECRET,
      missions: [office.id],
      campaigns: [campaign.id],
      people: [{ contact: contact.id }, { name: `Ms ${SECRET}` }],
      ours: [{ user: author.id }, { organisation: organisation.id }],
      asks: [{ text: `Ask ${SECRET}`, states: ['MNG'], answeredBy: SECRET, answerNote: SECRET }],
      quotations: [{ text: SECRET, speaker: SECRET }],
      passages: [{ text: `Inside ${SECRET}`, visibility: 'public' }],
      followUps: [{ title: `Send ${SECRET}`, due: '2026-01', reminders: [{ at: '2026-01-05T09:00:00Z' }] }],
    }),
  );
  await must(patched(app, author, { id: first, version: 1 }, { text: `They said ${SECRET} again.` }), 200);
  const followUp = await made('/api/follow-ups', {
    ...{ title: `Write to ${SECRET}`, state: 'BWA', due: '2026-01', ...restricted },
    reminders: [{ at: '2026-01-05T09:00:00Z' }],
  });
  const page = (entry: string) => statePage({ name: 'Botswana', entries: [`January 2016: ${entry} ${SECRET}.`] });
  const planned = kept({ id: (await plannedImport(app, author, page('Wrote of'), restricted)).id });
  const applied = await appliedImport(app, author, page('Met about'));
  const imported = applied.applied.items.find(({ record }: { record: string }) => record === 'engagement').recordId;
  await must(patched(app, author, { id: imported, version: 1 }, restricted), 200);
  app.clock.set('2026-01-05T09:00:30Z');
  await app.nest.get(Sweep).run();
  const mails = kept((await must(app.http('GET', '/api/outbox', { as: author }), 200)).body);
  const ids = {
    ...{ organisations: organisation.id, missions: office.id, contacts: contact.id, campaigns: campaign.id },
    ...{ positions: positionId, engagements: first, 'follow-ups': followUp.id, imports: planned.id },
    ...{ outbox: mails.items[0].id },
  };
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const all = [...new Set(JSON.stringify(shown).match(uuid))].filter((id) => id !== author.id);
  return { ids, all: [...all, imported] };
}
