import { must, type Person, startApp, type TestApp } from '../app.js';

describe('logging an engagement with follow-ups', () => {
  let app: TestApp;
  let ines: Person;
  let tomas: Person;

  beforeAll(async () => {
    app = await startApp();
    ines = await app.member('Ines Quintana');
    tomas = await app.member('Tomas Okello');
  });

  afterAll(() => app?.close());

  const meeting = (more: Record<string, unknown> = {}) => ({
    date: '2026-02',
    kind: 'meeting',
    states: ['KAZ'],
    text: 'They will ask capital.',
    ...more,
  });
  const count = async (table: string) =>
    (await app.sql(`select count(*)::int from ${table}`, [], 'superuser')).rows[0].count;

  it('writes both and answers with both', async () => {
    const followUps = [
      { title: 'Send the leaflet' },
      { title: 'Ask again', due: '2026-04', owner: tomas.id, reminders: [{ at: '2026-04-01T09:00:00Z' }] },
    ];
    const answer = await app.http('POST', '/api/engagements', { as: ines, body: meeting({ followUps }) });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/engagements/${answer.body.id}`);
    expect(answer.headers.get('etag')).toBe(`"${answer.body.version}"`);
    expect(answer.body.text).toBe('They will ask capital.');
    expect(answer.body.followUps).toHaveLength(2);
    const list = await must(app.http('GET', `/api/follow-ups?engagement=${answer.body.id}`, { as: tomas }), 200);
    expect(list.body.items).toMatchObject([
      {
        title: 'Ask again',
        due: '2026-04',
        owner: { id: tomas.id },
        engagement: { id: answer.body.id, date: '2026-02', kind: 'meeting' },
        state: { id: 'KAZ' },
        reminders: [{ at: '2026-04-01T09:00:00.000Z', user: { id: tomas.id }, state: 'scheduled' }],
      },
      { title: 'Send the leaflet', due: null, owner: { id: ines.id }, reminders: [] },
    ]);
  });

  it('writes neither when a follow-up cannot be', async () => {
    const before = [await count('engagement'), await count('follow_up'), await count('reminder')];
    const followUps = [{ title: 'Fine' }, { title: 'Not so', owner: '00000000-0000-4000-8000-000000000000' }];
    const unknown = await app.http('POST', '/api/engagements', { as: ines, body: meeting({ followUps }) });
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors[0].pointer).toBe('/followUps/1/owner');
    const malformed = { followUps: [{ title: 'Fine', reminders: [{ at: 'tomorrow' }] }] };
    const refused = await app.http('POST', '/api/engagements', { as: ines, body: meeting(malformed) });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].pointer).toBe('/followUps/0/reminders/0/at');
    expect([await count('engagement'), await count('follow_up'), await count('reminder')]).toEqual(before);
  });

  it('finds the follow-ups of every state that took part', async () => {
    const body = meeting({ states: ['MNG', 'KGZ'], followUps: [{ title: 'Write to both' }] });
    await must(app.http('POST', '/api/engagements', { as: ines, body }), 201);
    for (const state of ['MNG', 'KGZ']) {
      const { items } = (await must(app.http('GET', `/api/follow-ups?state=${state}`, { as: ines }), 200)).body;
      expect(items.map(({ title }: { title: string }) => title)).toEqual(['Write to both']);
    }
  });

  it('keeps what hangs on a restricted engagement from whoever may not read it', async () => {
    const body = meeting({
      states: ['TKM'],
      visibility: 'restricted',
      followUps: [{ title: 'Confidential next step', reminders: [{ at: '2030-01-01T09:00:00Z' }] }],
    });
    const { id } = (await must(app.http('POST', '/api/engagements', { as: ines, body }), 201)).body;
    const own = (await must(app.http('GET', `/api/follow-ups?engagement=${id}`, { as: ines }), 200)).body.items;
    expect(own).toMatchObject([{ title: 'Confidential next step', visibility: 'restricted' }]);
    for (const query of ['state=TKM', `engagement=${id}`, `owner=${ines.id}&status=open&limit=200`]) {
      const { items } = (await must(app.http('GET', `/api/follow-ups?${query}`, { as: tomas }), 200)).body;
      expect(JSON.stringify(items)).not.toContain('Confidential');
    }
    const attached = { title: 'Mine on theirs', engagement: id };
    const refused = await app.http('POST', '/api/follow-ups', { as: tomas, body: attached });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe('/engagement');
    const given = meeting({ visibility: 'restricted', followUps: [{ title: 'For you', owner: tomas.id }] });
    const unreadable = await app.http('POST', '/api/engagements', { as: ines, body: given });
    expect(unreadable.body.errors[0]).toMatchObject({ pointer: '/followUps/0/owner', code: 'may-not-read' });
    const named = { ...given, readers: { users: [tomas.id] } };
    const shared = (await must(app.http('POST', '/api/engagements', { as: ines, body: named }), 201)).body;
    const theirs = (await must(app.http('GET', `/api/follow-ups?engagement=${shared.id}`, { as: tomas }), 200)).body;
    expect(theirs.items).toMatchObject([{ title: 'For you', visibility: 'restricted', owner: { id: tomas.id } }]);
  });

  it('hides a follow-up, whatever its own visibility, when its engagement is restricted later', async () => {
    const body = meeting({ followUps: [{ title: 'Hidden with its engagement' }] });
    const engagement = (await must(app.http('POST', '/api/engagements', { as: ines, body }), 201)).body;
    const id = engagement.followUps[0].id;
    expect((await app.http('GET', `/api/follow-ups/${id}`, { as: tomas })).body.visibility).toBe('internal');
    const { version } = engagement;
    const restrict = { visibility: 'restricted' };
    await must(app.http('PATCH', `/api/engagements/${engagement.id}`, { as: ines, version, body: restrict }), 200);
    expect((await app.http('GET', `/api/follow-ups/${id}`, { as: tomas })).status).toBe(404);
    expect((await app.http('GET', `/api/follow-ups/${id}/history`, { as: tomas })).status).toBe(404);
    expect((await app.http('GET', `/api/follow-ups/${id}`, { as: ines })).status).toBe(200);
  });

  it('keeps a follow-up as confidential as its engagement when it is taken off it', async () => {
    const body = meeting({ visibility: 'restricted', followUps: [{ title: 'Taken off' }] });
    const { id, followUps } = (await must(app.http('POST', '/api/engagements', { as: ines, body }), 201)).body;
    const opened = { title: 'Opened and taken off', engagement: id, visibility: 'internal' };
    const other = (await must(app.http('POST', '/api/follow-ups', { as: ines, body: opened }), 201)).body;
    for (const followUp of [followUps[0].id, other.id]) {
      const path = `/api/follow-ups/${followUp}`;
      expect((await app.http('GET', path, { as: tomas })).status).toBe(404);
      const off = await app.http('PATCH', path, { as: ines, version: 1, body: { engagement: null } });
      expect(off.body).toMatchObject({ engagement: null, visibility: 'restricted' });
      expect((await app.http('GET', path, { as: tomas })).status).toBe(404);
    }
  });
});
