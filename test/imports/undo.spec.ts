import { must, type Person, startApp, type TestApp } from '../app.js';
import { appliedImport, plannedImport, refsWith, statePage, step } from '../build/import.js';

let app: TestApp;
let member: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  member = await app.member('Ines Alvarado');
  other = await app.member('Kofi Mensah');
});
afterAll(() => app?.close());

const get = async (path: string, as = member) => (await must(app.http('GET', path, { as }), 200)).body;
const patch = (path: string, { version }: { version: number }, body: unknown, as = other) =>
  must(app.http('PATCH', path, { as, version, body }), 200);

/** A page with all kinds of pieces, of a state that no other test here uses. */
const page = (name: string, entries: string[] = ENTRIES) =>
  statePage({
    name,
    block: ['Endorsed in 2018', 'Not Endorsed', 'Not Endorsed', 'Not Endorsed'],
    keyInformation: ['Chair of the regional group.'],
    peacekeeping: true,
    entries,
    contacts: [
      'Geneva Missions',
      'General Email(s):',
      'office@missions.example',
      'Other Contacts:',
      'Ms. Leilani KEALOHA',
      'Counsellor',
      'l.kealoha@missions.example',
    ],
  });
const ENTRIES = [
  'March 2016: Ulrike and HRW met the Mission in Geneva. Ulrike will send the manual.',
  'June 2018: Endorsed the Declaration; letter of thanks sent to the Ambassador in Geneva.',
  'May 2021: Attended the side-event on education in emergencies.',
];

/** Everything of ours that stands, by table. */
async function standing(): Promise<Record<string, number>> {
  const tables = ['engagement', 'mission', 'contact', 'position', 'follow_up', 'organisation'].map(
    (table) => `(select count(*)::int from ${table} where deleted_at is null) as ${table}`,
  );
  const sql = `select ${tables.join(', ')}, (select count(*)::int from position_source s
    join position p on p.id = s.position_id where p.deleted_at is null) as source`;
  return (await app.sql(sql, [], 'superuser')).rows[0];
}

describe('an undone import', () => {
  it('leaves everything as it was, and can be made again', async () => {
    const before = await standing();
    const state = await get('/api/states/TUV');
    const done = await appliedImport(app, member, page('Tuvalu'));
    expect(await standing()).not.toEqual(before);
    const undone = (await must(step(app, member, done, 'POST', '/undo'), 200)).body;
    expect(undone).toMatchObject({ status: 'undone', undone: { skipped: [] } });
    expect(await standing()).toEqual(before);
    expect(await get('/api/states/TUV')).toMatchObject({
      keyInformation: state.keyInformation,
      peacekeeping: state.peacekeeping,
    });
    const again = await plannedImport(app, member, page('Tuvalu'));
    expect(again.changes).toEqual(done.changes);
    const twice = (await must(step(app, member, again, 'POST', '/apply'), 200)).body;
    await must(step(app, other, twice, 'POST', '/undo'), 200);
    expect(await standing()).toEqual(before);
  });

  it('takes its source out of a position that shipped, and no other', async () => {
    const block = ['Endorsed in 2015', 'Endorsed', 'Endorsed', 'Not Endorsed'];
    const text = statePage({
      name: 'Kazakhstan',
      block,
      entries: ['June 2016: Endorsed the Declaration in June 2015.'],
    });
    const sources = async () =>
      (await get('/api/positions?state=KAZ')).items
        .flatMap(({ sources }: { sources: { source: string }[] }) => sources.map(({ source }) => source))
        .sort();
    const before = await sources();
    const done = await appliedImport(app, member, text);
    expect((await sources()).length).toBeGreaterThan(before.length);
    await must(step(app, member, done, 'POST', '/undo'), 200);
    expect(await sources()).toEqual(before);
  });

  it('keeps what was edited since, what hangs on it, and what is used since; and says so', async () => {
    const done = await appliedImport(app, member, page('Nauru'));
    const engagements = (await get('/api/engagements?state=NRU&limit=200')).items;
    const edited = engagements.find(({ date }: { date: string }) => date === '2021-05');
    await patch(`/api/engagements/${edited.id}`, edited, { place: 'Room XX' });
    const promised = engagements.find(({ followUps }: { followUps: unknown[] }) => followUps.length > 0);
    const followUp = await get(`/api/follow-ups/${promised.followUps[0].id}`);
    await must(
      app.http('POST', `/api/follow-ups/${followUp.id}/reopen`, { as: other, version: followUp.version }),
      200,
    );
    const [contact] = (await get('/api/contacts?state=NRU')).items;
    const body = { date: '2026-01', kind: 'call', states: ['NRU'], text: 'Called.', people: [{ contact: contact.id }] };
    const later = (await must(app.http('POST', '/api/engagements', { as: other, body }), 201)).body;

    const { undone } = (await must(step(app, member, done, 'POST', '/undo'), 200)).body;
    const reasons = Object.fromEntries(
      undone.skipped.map(({ recordId, reason }: Record<string, string>) => [recordId, reason]),
    );
    const [mission] = (await get('/api/missions?state=NRU')).items;
    const [organisation] = (await get('/api/organisations?q=Human%20Rights%20Watch')).items;
    expect(reasons).toEqual({
      [edited.id]: 'edited-since',
      [followUp.id]: 'edited-since',
      [promised.id]: 'in-use-since',
      [contact.id]: 'in-use-since',
      [mission.id]: 'in-use-since',
      [organisation.id]: 'in-use-since',
    });
    const left = (await get('/api/engagements?state=NRU&limit=200')).items.map(({ id }: { id: string }) => id);
    expect(left.sort()).toEqual([edited.id, promised.id, later.id].sort());
    // what stayed is known when the page comes again
    const again = await plannedImport(app, member, page('Nauru'));
    expect(refsWith(again, 'same')).toEqual(['e1', 'e3', 'm1', 'c1']);
  });

  it('gives a changed engagement its earlier words back, and all that hung on it', async () => {
    const first = await appliedImport(app, member, page('Palau'));
    const before = (await get('/api/engagements?state=PLW&limit=200')).items[1];
    const rewritten = page('Palau', [
      ENTRIES[0]!,
      'June 2018: Endorsed the Declaration; letter of thanks sent to the Ambassador in Geneva, asking to encourage Kiribati and Samoa to endorse.',
      ENTRIES[2]!,
    ]);
    const second = await appliedImport(app, member, rewritten, { acceptChanges: ['e2'] });
    const changed = await get(`/api/engagements/${before.id}`);
    expect(changed.text).not.toBe(before.text);
    expect(changed.asks).toHaveLength(1);
    await must(step(app, member, second, 'POST', '/undo'), 200);
    const { version, updatedAt, ...restored } = await get(`/api/engagements/${before.id}`);
    const { version: _, updatedAt: __, ...earlier } = before;
    expect(restored).toEqual(earlier);
    // the older import still knows its own
    const { undone } = (await must(step(app, member, first, 'POST', '/undo'), 200)).body;
    expect(undone.skipped).toEqual([]);
    expect((await get('/api/engagements?state=PLW')).items).toEqual([]);
  });

  it('leaves a changed engagement alone that somebody edited after the change', async () => {
    await appliedImport(app, member, page('Samoa'));
    const rewritten = page('Samoa', [
      ...ENTRIES.slice(0, 2),
      'May 2021: Attended the side-event on education, and spoke.',
    ]);
    const second = await appliedImport(app, member, rewritten, { acceptChanges: ['e3'] });
    const [engagement] = (await get('/api/engagements?state=WSM')).items;
    await patch(`/api/engagements/${engagement.id}`, engagement, { title: 'Side-event' });
    const { undone } = (await must(step(app, member, second, 'POST', '/undo'), 200)).body;
    expect(undone.skipped).toEqual([{ record: 'engagement', recordId: engagement.id, reason: 'edited-since' }]);
    expect((await get(`/api/engagements/${engagement.id}`)).text).toContain('and spoke');
  });

  it('takes a posting back from somebody who was known before, unless an engagement shows it', async () => {
    const person = async (name: string) => {
      const body = { name, emails: [`${name.split(' ')[1]!.toLowerCase()}@missions.example`] };
      return (await must(app.http('POST', '/api/contacts', { as: other, body }), 201)).body;
    };
    const [shown, unused] = [await person('Mere HOLLAND'), await person('Sione VAKA')];
    const contacts = ['Geneva Missions', 'Other Contacts:'];
    for (const { name, emails } of [shown, unused]) contacts.push(`Mr. ${name}`, 'Attaché', emails[0]);
    const done = await appliedImport(app, member, statePage({ name: 'Marshall Islands', contacts }));
    expect(done.contacts.map(({ action }: { action: string }) => action)).toEqual(['change', 'change']);
    const body = { date: '2026-01', kind: 'call', states: ['MHL'], text: 'Called.', people: [{ contact: shown.id }] };
    await must(app.http('POST', '/api/engagements', { as: other, body }), 201);
    const { undone } = (await must(step(app, member, done, 'POST', '/undo'), 200)).body;
    const reasons = undone.skipped.map(({ record, reason }: Record<string, string>) => `${record} ${reason}`);
    expect(reasons.sort()).toEqual(['contact in-use-since', 'mission in-use-since']);
    expect((await get(`/api/contacts/${shown.id}`)).postings).toHaveLength(1);
    expect((await get(`/api/contacts/${unused.id}`)).postings).toEqual([]);
  });

  it('leaves the state’s notes alone when somebody rewrote them', async () => {
    const done = await appliedImport(app, member, page('Tonga'));
    const state = await get('/api/states/TON');
    await patch('/api/states/TON', state, { keyInformation: 'Rewritten.' });
    const { undone } = (await must(step(app, member, done, 'POST', '/undo'), 200)).body;
    expect(undone.skipped).toEqual([{ record: 'state', recordId: 'TON', reason: 'edited-since' }]);
    expect(await get('/api/states/TON')).toMatchObject({ keyInformation: 'Rewritten.' });
  });
});

describe('steps in the wrong order', () => {
  it('answer 409 or 412, and do nothing', async () => {
    const plan = await plannedImport(app, member, page('Vanuatu'));
    expect((await step(app, member, plan, 'POST', '/undo')).status).toBe(409);
    const done = (await must(step(app, member, plan, 'POST', '/apply'), 200)).body;
    expect((await step(app, member, plan, 'POST', '/apply')).status).toBe(412);
    expect((await step(app, member, done, 'POST', '/apply')).status).toBe(409);
    expect((await step(app, member, done, 'DELETE', '')).status).toBe(409);
    expect((await step(app, member, done, 'PATCH', '', { corrections: { leaveOut: ['e1'] } })).status).toBe(409);
    const undone = (await must(step(app, member, done, 'POST', '/undo'), 200)).body;
    expect((await step(app, member, undone, 'POST', '/undo')).status).toBe(409);
    const bare = await app.http('POST', `/api/imports/${plan.id}/apply`, { as: member });
    expect(bare.status).toBe(428);
  });
});

describe('racing', () => {
  it('one import applied by ten at once is applied once', async () => {
    const plan = await plannedImport(app, member, page('Fiji'));
    const answers = await Promise.all(Array.from({ length: 10 }, () => step(app, member, plan, 'POST', '/apply')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    expect((await get('/api/engagements?state=FJI')).items).toHaveLength(3);
  });

  it('one page imported by three at once is in once', async () => {
    const plans = await Promise.all([member, other, member].map((as) => plannedImport(app, as, page('Kiribati'))));
    const answers = await Promise.all(plans.map((plan) => step(app, member, plan, 'POST', '/apply')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await get('/api/engagements?state=KIR')).items).toHaveLength(3);
    expect((await get('/api/missions?state=KIR')).items).toHaveLength(1);
    expect(answers.map(({ body }) => body.changes.create).sort()).toEqual([0, 0, plans[0].changes.create]);
  });
});
