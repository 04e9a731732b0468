import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
  app.clock.set('2026-03-04T10:00:00Z');
  ana = await app.member('Ana Ferro');
  ben = await app.member('Ben Okoro');
});
afterAll(() => app.close());

const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const campaign = async (body: object = {}, as = ana) =>
  (await must(app.http('POST', '/api/campaigns', { as, body: { name: 'Schools', instrument: 'ssd', ...body } }), 201))
    .body;
const priority = async (id: string, body: object, as = ana) =>
  (await must(app.http('POST', `/api/campaigns/${id}/states`, { as, body }), 201)).body;

describe('a campaign', () => {
  it('has an instrument, a goal, a deadline and an owner, and counts what the shipped positions say', async () => {
    const made = await campaign({ goal: 130, deadline: '2027-05' });
    expect(made).toMatchObject({
      instrument: { id: 'ssd' },
      acts: ['endorse'],
      ...{ goal: 130, deadline: '2027-05', deadlineDay: '2027-05-31', status: 'open', arrived: 120, of: 193 },
      owner: { name: 'Ana Ferro' },
      version: 1,
    });
    const found = await get('/api/campaigns?instrument=ssd&total=true');
    expect(found).toMatchObject({ items: [{ id: made.id }], next: null, total: 1 });
  });

  it('of a treaty counts what binds and not the signature alone', async () => {
    const { acts } = await campaign({ instrument: 'opac' });
    expect(acts).toEqual(['ratify', 'accept', 'approve', 'accede']);
  });

  it('changes with its version, goes and comes back', async () => {
    const { id } = await campaign();
    const at = `/api/campaigns/${id}`;
    expect((await app.http('PATCH', at, { as: ben, body: { status: 'closed' } })).status).toBe(428);
    await must(app.http('PATCH', at, { as: ben, version: 1, body: { status: 'closed', owner: ben.id } }), 200);
    expect((await app.http('PATCH', at, { as: ana, version: 1, body: { goal: 3 } })).status).toBe(412);
    await must(app.http('DELETE', at, { as: ana, version: 2 }), 204);
    await must(app.http('GET', at, { as: ana }), 404);
    const back = (await must(app.http('POST', `${at}/restore`, { as: ana, version: 3 }), 200)).body;
    expect(back).toMatchObject({ status: 'closed', owner: { name: 'Ben Okoro' } });
    const { items } = await get(`${at}/history`);
    expect(items.map(({ op }: { op: string }) => op)).toEqual(['UPDATE', 'UPDATE', 'UPDATE', 'INSERT']);
  });

  it.each([
    ['an unknown instrument', { instrument: 'nothing' }, '/instrument'],
    ['an unknown owner', { owner: '00000000-0000-4000-8000-000000000000' }, '/owner'],
    ['a goal beyond all states', { goal: 500 }, '/goal'],
    ['a deadline that no calendar has', { deadline: '2027-02-30' }, '/deadline'],
    ['no act at all', { acts: [] }, '/acts'],
  ])('with %s is refused, pointing at it', async (_, body, pointer) => {
    const sent = { name: 'Schools', instrument: 'ssd', ...body };
    const answer = await app.http('POST', '/api/campaigns', { as: ana, body: sent });
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe('a priority state', () => {
  it('moves from stage to stage, each move dated and kept with who made it', async () => {
    const { id } = await campaign();
    const at = `/api/campaigns/${id}/states/MNG`;
    const added = await priority(id, { state: 'MNG', reason: 'Chairs the group next year.', owner: ben.id });
    expect(added).toMatchObject({ standing: 'not-approached', since: null, owner: { name: 'Ben Okoro' }, version: 1 });
    await must(app.http('PATCH', at, { as: ben, version: 1, body: { stage: 'approached', since: '2026-01' } }), 200);
    const moved = await must(app.http('PATCH', at, { as: ana, version: 2, body: { stage: 'considering' } }), 200);
    expect(moved.body).toMatchObject({ standing: 'considering', since: '2026-03-04', version: 3 });
    expect(moved.body.stages).toMatchObject([
      { stage: 'considering', date: '2026-03-04', by: { name: 'Ana Ferro' } },
      { stage: 'approached', date: '2026-01', by: { name: 'Ben Okoro' } },
      { stage: 'not-approached', date: null, by: { name: 'Ana Ferro' } },
    ]);
    const racing = await app.http('PATCH', at, { as: ben, version: 2, body: { stage: 'parked' } });
    expect(racing.status).toBe(412);
    expect((await get(`/api/campaigns/${id}/states?standing=considering`)).items).toHaveLength(1);
    expect((await get(`/api/campaigns/${id}/states?standing=parked`)).items).toEqual([]);
  });

  it('is named by every change of it in the history', async () => {
    const { id } = await campaign();
    await priority(id, { state: 'PER' });
    const at = `/api/campaigns/${id}/states/PER`;
    await must(app.http('PATCH', at, { as: ana, version: 1, body: { owner: ben.id } }), 200);
    const [change] = (await get(`/api/campaigns/${id}/history`)).items;
    expect(change).toMatchObject({ record: 'priority_state', op: 'UPDATE', after: { ownerId: ben.id } });
    expect(change.after).not.toHaveProperty('stateId');
    expect(change.about).toMatchObject({ stateId: 'PER', campaignId: id });
  });

  it('stands there once, and can be taken off the list', async () => {
    const { id } = await campaign();
    await priority(id, { state: 'PER' });
    const twice = await app.http('POST', `/api/campaigns/${id}/states`, { as: ben, body: { state: 'PER' } });
    expect(twice).toMatchObject({ status: 409, body: { errors: [{ pointer: '/state' }] } });
    const unknown = await app.http('POST', `/api/campaigns/${id}/states`, { as: ben, body: { state: 'ZZZ' } });
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '/state', code: 'unknown' }] } });
    await must(app.http('DELETE', `/api/campaigns/${id}/states/PER`, { as: ben, version: 1 }), 204);
    expect((await get(`/api/campaigns/${id}/states`)).items).toEqual([]);
  });

  it('has endorsed when the positions say so, whatever its stage', async () => {
    const { id } = await campaign();
    expect(await priority(id, { state: 'KAZ', stage: 'parked' })).toMatchObject({
      standing: 'endorsed',
      stage: 'parked',
      arrival: { date: '2015' },
    });
  });

  it('that is marked endorsed leaves a position with date, manner and source behind', async () => {
    const { id, arrived } = await campaign();
    const at = `/api/campaigns/${id}/states/MNG`;
    await priority(id, { state: 'MNG', stage: 'committed' });
    const body = { date: '2026-02', manner: 'by letter to the depositary', source: 'note verbale 14/2026' };
    expect((await app.http('POST', `${at}/endorse`, { as: ben, body })).status).toBe(428);
    expect(
      (await app.http('POST', `${at}/endorse`, { as: ben, version: 1, body: { ...body, act: 'sign' } })).body,
    ).toMatchObject({
      errors: [{ pointer: '/act' }],
    });
    const done = (await must(app.http('POST', `${at}/endorse`, { as: ben, version: 1, body }), 200)).body;
    expect(done).toMatchObject({ standing: 'endorsed', stage: 'committed', version: 2, arrival: { date: '2026-02' } });
    const position = await get(`/api/positions/${done.arrival.positions[0]}`);
    expect(position).toMatchObject({
      ...{ act: 'endorse', status: 'endorsed', date: '2026-02', manner: body.manner, author: { name: 'Ben Okoro' } },
      sources: [{ source: body.source }],
    });
    expect((await get(`/api/campaigns/${id}`)).arrived).toBe(arrived + 1);
    const taken = await app.http('DELETE', `/api/positions/${position.id}`, { as: ben, version: position.version });
    expect(taken.status).toBe(204);
    expect(await get(at)).toMatchObject({ standing: 'committed', arrival: null });
  });

  it('that is marked endorsed is in the history with what was told, and so is what became of that', async () => {
    const { id } = await campaign();
    const at = `/api/campaigns/${id}/states/THA`;
    await priority(id, { state: 'THA' });
    const body = { date: '2026-02-12', manner: 'by letter', source: 'note verbale 7/2026' };
    const done = (await must(app.http('POST', `${at}/endorse`, { as: ben, version: 1, body }), 200)).body;
    const positionId = done.arrival.positions[0];
    const history = async (page = '') => get(`/api/campaigns/${id}/history?total=true${page}`);
    const told = (items: { record: string; op: string }[]) => items.filter(({ record }) => record === 'endorsement');
    expect(told((await history()).items)).toMatchObject([
      {
        ...{ op: 'INSERT', actor: { name: 'Ben Okoro' }, before: null },
        after: { campaignId: id, stateId: 'THA', positionId, act: 'endorse', ...body },
      },
    ]);
    await must(app.http('DELETE', `/api/positions/${positionId}`, { as: ana, version: 1 }), 204);
    const { items, total, next } = await history('&limit=2');
    expect(items).toMatchObject([
      { record: 'position', op: 'UPDATE', actor: { name: 'Ana Ferro' }, about: { stateId: 'THA' } },
      { record: 'endorsement' },
    ]);
    const rest = (await history(`&limit=100&cursor=${next}`)).items;
    expect(rest.map((change: { record: string }) => change.record)).toContain('campaign');
    expect(items.length + rest.length).toBe(total);
  });

  it('that is marked endorsed in confidence is in the history of those alone who may see the position', async () => {
    const { id } = await campaign();
    const at = `/api/campaigns/${id}/states/THA`;
    await priority(id, { state: 'THA' });
    const seen = async (as: Person) => (await get(`/api/campaigns/${id}/history?total=true`, as)) as { total: number };
    const before = await seen(ben);
    const body = { manner: 'told over lunch', source: 'the minister', visibility: 'restricted' };
    await must(app.http('POST', `${at}/endorse`, { as: ana, version: 1, body }), 200);
    expect(await seen(ben)).toEqual(before);
    expect(JSON.stringify(await seen(ana))).toContain('told over lunch');
    expect((await seen(ana)).total).toBeGreaterThan(before.total);
    const [told] = (await app.sql('select count(*)::int as n from endorsement where campaign_id = $1', [id])).rows;
    expect(told.n).toBe(0);
  });

  it('shows its next step: the follow-up of the two that is due first', async () => {
    const { id } = await campaign();
    await priority(id, { state: 'CHL' });
    const step = (title: string, due: string) =>
      must(app.http('POST', '/api/follow-ups', { as: ana, body: { title, due, state: 'CHL', campaign: id } }), 201);
    await step('Send the guidelines', '2026-05');
    const first = (await step('Call the desk', '2026-04-02')).body;
    expect(first.campaign).toMatchObject({ id, name: 'Schools' });
    const at = `/api/campaigns/${id}/states/CHL`;
    expect(await get(at)).toMatchObject({ nextStep: { id: first.id, title: 'Call the desk', due: '2026-04-02' } });
    await must(app.http('POST', `/api/follow-ups/${first.id}/done`, { as: ana, version: 1 }), 200);
    expect((await get(at)).nextStep.title).toBe('Send the guidelines');
    expect((await get(`/api/follow-ups?campaign=${id}`)).items).toHaveLength(2);
  });
});

describe('the progress', () => {
  it('gives the number, the list it comes from, the groups, and a trend that keeps what is not known', async () => {
    const { id } = await campaign({ goal: 130 });
    const progress = await get(`/api/campaigns/${id}/progress`);
    expect(progress).toMatchObject({ of: 193, goal: 130 });
    expect(progress.states).toHaveLength(progress.arrived);
    expect(progress.members).toBe(progress.arrived - 1);
    expect(progress.states.find(({ isMember }: { isMember: boolean }) => !isMember).state.id).toBe('PSE');
    const sum = (key: 'arrived' | 'of') =>
      progress.byGroup.reduce((n: number, group: Record<typeof key, number>) => n + group[key], 0);
    expect([sum('arrived'), sum('of')]).toEqual([progress.arrived, 195]);
    const dated = progress.arrived - progress.undated;
    expect(progress.trend.at(-1)).toMatchObject({ atLeast: dated, atMost: dated });
    for (const { atLeast, atMost } of progress.trend) expect(atLeast).toBeLessThanOrEqual(atMost);
    expect(progress.trend.some(({ atLeast, atMost }: Record<string, number>) => atLeast! < atMost!)).toBe(true);
    expect(progress.states.find((s: { state: { id: string } }) => s.state.id === 'KAZ')).toMatchObject({
      ...{ date: '2015', earliest: '2015-01-01', latest: '2015-12-31' },
    });
  });
});

describe('an engagement', () => {
  it('may belong to campaigns, and is found by them', async () => {
    const { id } = await campaign({ name: 'Autumn' });
    const body = { date: '2026-02', kind: 'call', states: ['MNG'], text: 'They asked for the text.', campaigns: [id] };
    const logged = (await must(app.http('POST', '/api/engagements', { as: ana, body }), 201)).body;
    expect(logged.campaigns).toMatchObject([{ id, name: 'Autumn' }]);
    expect((await get(`/api/engagements?campaign=${id}`)).items).toMatchObject([{ id: logged.id }]);
    const nobody = { ...body, campaigns: ['00000000-0000-4000-8000-000000000000'] };
    expect(await app.http('POST', '/api/engagements', { as: ana, body: nobody })).toMatchObject({
      ...{ status: 422, body: { errors: [{ pointer: '/campaigns/0', code: 'unknown' }] } },
    });
  });
});

describe('a restricted campaign', () => {
  it('is nobody else’s business: not its states, its next steps, nor what it leaves on an engagement', async () => {
    const { id } = await campaign({ name: 'Quiet talks', visibility: 'restricted' });
    await priority(id, { state: 'MNG', reason: 'Not to be known.' });
    const step = { title: 'Meet in private', state: 'MNG', campaign: id };
    const followUp = (await must(app.http('POST', '/api/follow-ups', { as: ana, body: step }), 201)).body;
    expect(followUp.visibility).toBe('restricted');
    const body = { date: '2026-02', kind: 'call', states: ['MNG'], text: 'About nothing.', campaigns: [id] };
    const logged = (await must(app.http('POST', '/api/engagements', { as: ana, body }), 201)).body;
    for (const path of [`/api/campaigns/${id}`, `/api/campaigns/${id}/states`, `/api/campaigns/${id}/states/MNG`]) {
      expect((await app.http('GET', path, { as: ben })).status).toBe(404);
    }
    for (const path of [
      `/api/campaigns/${id}/progress`,
      `/api/campaigns/${id}/history`,
      `/api/follow-ups/${followUp.id}`,
    ]) {
      expect((await app.http('GET', path, { as: ben })).status).toBe(404);
    }
    expect((await get('/api/campaigns?q=Quiet&total=true', ben)).total).toBe(0);
    expect((await get(`/api/engagements/${logged.id}`, ben)).campaigns).toEqual([]);
    expect((await get(`/api/engagements?campaign=${id}`, ben)).items).toEqual([]);
    const given = await app.http('PATCH', `/api/follow-ups/${followUp.id}`, {
      as: ana,
      version: 1,
      body: { owner: ben.id },
    });
    expect(given).toMatchObject({ status: 422, body: { errors: [{ pointer: '/owner', code: 'may-not-read' }] } });
    const owner = { as: ana, version: 1, body: { owner: ben.id } };
    for (const path of [`/api/campaigns/${id}`, `/api/campaigns/${id}/states/MNG`]) {
      const charged = await app.http('PATCH', path, owner);
      expect(charged).toMatchObject({ status: 422, body: { errors: [{ pointer: '/owner', code: 'may-not-read' }] } });
    }
    const endorsed = { source: 'told in confidence' };
    const at = `/api/campaigns/${id}/states/MNG`;
    const done = (await must(app.http('POST', `${at}/endorse`, { as: ana, version: 1, body: endorsed }), 200)).body;
    expect((await app.http('GET', `/api/positions/${done.arrival.positions[0]}`, { as: ben })).status).toBe(404);
  });
});
