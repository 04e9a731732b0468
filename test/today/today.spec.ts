import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { appliedImport, statePage, step } from '../build/import.js';

describe('today', () => {
  let app: TestApp;
  let ines: Person;
  let tomas: Person;

  beforeAll(async () => {
    app = await startApp();
    ines = await app.member('Ines Quintana');
    tomas = await app.member('Tomas Okello');
    app.clock.set('2026-06-15T12:00:00Z');
  });

  afterAll(() => app?.close());

  const today = async (as: Person) => (await must(app.http('GET', '/api/today', { as }), 200)).body;
  const titles = (items: { title: string }[]) => items.map(({ title }) => title);

  it('says that nothing is here yet, whatever ships with the application', async () => {
    expect(await today(ines)).toEqual({
      nextMeetings: [],
      followUpsDue: [],
      toReview: 0,
      recent: [],
      engagements: 0,
      states: 0,
      empty: true,
      demoLoaded: false,
    });
  });

  it('shows my own follow-ups that are due, overdue ones first, and no others', async () => {
    await followUp(app, ines, { title: 'in two weeks', due: '2026-06-29' });
    await followUp(app, ines, { title: 'later', due: '2026-06-30' });
    await followUp(app, ines, { title: 'overdue', due: '2026-05' });
    await followUp(app, ines, { title: 'undated' });
    await followUp(app, tomas, { title: 'not mine', due: '2026-06-16' });
    const done = await followUp(app, ines, { title: 'done', due: '2026-06-16' });
    await must(app.http('POST', `/api/follow-ups/${done.id}/done`, { as: ines, version: 1 }), 200);
    const gone = await followUp(app, ines, { title: 'put away', due: '2026-06-16' });
    await must(app.http('DELETE', `/api/follow-ups/${gone.id}`, { as: ines, version: 1 }), 204);
    expect(titles((await today(ines)).followUpsDue)).toEqual(['overdue', 'in two weeks']);
  });

  it('counts the days from where the reader is', async () => {
    await followUp(app, tomas, { title: 'on the edge', due: '2026-06-30' });
    expect(titles((await today(tomas)).followUpsDue)).toEqual(['not mine']);
    const { user } = (await must(app.http('GET', '/api/me', { as: tomas }), 200)).body;
    const { version } = (await app.sql('select version from app_user where id = $1', [user.id])).rows[0];
    const body = { timeZone: 'Pacific/Kiritimati' };
    await must(app.http('PATCH', '/api/me', { as: tomas, version, body }), 200);
    expect(titles((await today(tomas)).followUpsDue)).toEqual(['not mine', 'on the edge']);
  });

  it('shows what changed lately, each record once, with its title as it is now', async () => {
    const body = {
      date: '2026-06',
      kind: 'meeting',
      states: ['KAZ'],
      stateRoles: [{ state: 'ESP', role: 'hosted' }],
      text: 'They will ask capital.',
      asks: [{ text: 'Endorse', states: ['MNG'] }],
    };
    const engagement = (await must(app.http('POST', '/api/engagements', { as: ines, body }), 201)).body;
    const organisation = { name: 'Helvetas Peace Forum', kind: 'ngo' };
    await must(app.http('POST', '/api/organisations', { as: tomas, body: organisation }), 201);
    const patch = { title: 'Meeting on the declaration' };
    await must(
      app.http('PATCH', `/api/engagements/${engagement.id}`, { as: tomas, version: engagement.version, body: patch }),
      200,
    );
    const { recent, engagements, states, empty } = await today(ines);
    expect(recent.slice(0, 2)).toMatchObject([
      {
        type: 'engagement',
        id: engagement.id,
        title: 'Meeting on the declaration',
        state: { id: 'KAZ' },
        actor: { id: tomas.id },
      },
      { type: 'organisation', title: 'Helvetas Peace Forum', state: null, actor: { id: tomas.id } },
    ]);
    expect(recent.filter(({ id }: { id: string }) => id === engagement.id)).toHaveLength(1);
    expect(titles(recent)).not.toContain('put away');
    // Who hosted it, or was only asked about, was not met.
    expect({ engagements, states, empty }).toEqual({ engagements: 1, states: 1, empty: false });
  });

  it('tells a stranger nothing of what is restricted, neither by name nor by number', async () => {
    const before = await today(tomas);
    const secret = {
      date: '2026-06',
      kind: 'meeting',
      states: ['TKM'],
      title: 'In confidence',
      text: 'Quietly.',
      visibility: 'restricted',
      followUps: [{ title: 'In confidence too', due: '2026-06-16' }],
    };
    await must(app.http('POST', '/api/engagements', { as: ines, body: secret }), 201);
    expect(await today(tomas)).toEqual(before);
    expect(await today(app.admin)).toEqual({ ...before, followUpsDue: [] });
    const own = await today(ines);
    expect(titles(own.recent)).toEqual(expect.arrayContaining(['In confidence', 'In confidence too']));
    expect(own).toMatchObject({ engagements: 2, states: 2 });
    expect(titles(own.followUpsDue)).toContain('In confidence too');
  });

  it('tells an import in one line, and what else changed beside it', async () => {
    const entries = Array.from(
      { length: 15 },
      (_, n) => `March ${2001 + n}: Meeting with the Permanent Mission in Geneva.`,
    );
    const { id, version } = await appliedImport(app, ines, statePage({ entries }));
    const { recent } = await today(tomas);
    expect(recent[0]).toMatchObject({
      type: 'import',
      id,
      title: 'Tuvalu',
      state: { id: 'TUV' },
      actor: { id: ines.id },
    });
    expect(recent[0].records).toBeGreaterThanOrEqual(15);
    expect(recent[1]).toMatchObject({ records: null });
    expect(titles(recent)).toContain('Meeting on the declaration');
    const { items } = (await must(app.http('GET', '/api/engagements?state=TUV', { as: ines }), 200)).body;
    const edit = { as: tomas, version: items[0].version, body: { title: 'Looked at again' } };
    await must(app.http('PATCH', `/api/engagements/${items[0].id}`, edit), 200);
    expect((await today(ines)).recent).toMatchObject([
      { type: 'engagement', title: 'Looked at again' },
      { type: 'import', id },
      ...Array.from({ length: (await today(ines)).recent.length - 2 }, () => ({ records: null })),
    ]);
    await must(step(app, ines, { id, version }, 'POST', '/undo'), 200);
    expect((await today(ines)).recent.map(({ type }: { type: string }) => type)).not.toContain('import');
  });

  it('shows campaigns and events, too', async () => {
    const drive = { name: 'Schools 2027', instrument: 'ssd' };
    await must(app.http('POST', '/api/campaigns', { as: ines, body: drive }), 201);
    await must(app.http('POST', '/api/events', { as: ines, body: { name: 'Open debate' } }), 201);
    const { recent } = await today(tomas);
    expect(recent.slice(0, 2)).toMatchObject([
      { type: 'event', title: 'Open debate' },
      { type: 'campaign', title: 'Schools 2027' },
    ]);
  });

  it('counts the old promises to review', async () => {
    await app.sql(`insert into follow_up (title, status) values ('Offered to host', 'to-review')`, [], 'superuser');
    expect((await today(tomas)).toReview).toBe(1);
  });
});
