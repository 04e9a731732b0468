import { Sweep } from '../../src/platform/jobs/sweep.js';
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
const post = async (path: string, body: object, as = ana) =>
  (await must(app.http('POST', path, { as, body }), 201)).body;
const patch = async (path: string, version: number, body: object, as = ana) =>
  (await must(app.http('PATCH', path, { as, version, body }), 200)).body;
const debate = (more: object = {}) => post('/api/events', { name: 'Open debate', date: '2026-06-24', ...more });

describe('an event', () => {
  it('has a body, a place and dates as precise as they are known', async () => {
    const made = await debate({ body: 'Security Council', place: 'New York', date: '2026-06' });
    expect(made).toMatchObject({ date: '2026-06', earliest: '2026-06-01', latest: '2026-06-30', version: 1 });
    const found = await get('/api/events?q=security&from=2026-06-20&total=true');
    expect(found).toMatchObject({ items: [{ id: made.id }], next: null, total: 1 });
    expect((await get('/api/events?from=2026-07')).items).toEqual([]);
    expect((await get('/api/events?to=2026-05')).items).toEqual([]);
  });

  it('changes with its version, goes and comes back', async () => {
    const { id } = await debate();
    const at = `/api/events/${id}`;
    expect((await app.http('PATCH', at, { as: ben, body: { place: 'Geneva' } })).status).toBe(428);
    await patch(at, 1, { place: 'Geneva' }, ben);
    expect((await app.http('PATCH', at, { as: ana, version: 1, body: { place: 'Oslo' } })).status).toBe(412);
    await must(app.http('DELETE', at, { as: ana, version: 2 }), 204);
    expect((await app.http('GET', at, { as: ana })).status).toBe(404);
    expect((await must(app.http('POST', `${at}/restore`, { as: ana, version: 3 }), 200)).body.place).toBe('Geneva');
    expect((await get(`${at}/history`)).items).toHaveLength(4);
  });

  it('that is restricted is nobody else’s business', async () => {
    const { id } = await debate({ name: 'Retreat', visibility: 'restricted' });
    expect((await app.http('GET', `/api/events/${id}`, { as: ben })).status).toBe(404);
    expect((await get('/api/events?q=Retreat', ben)).items).toEqual([]);
  });

  it('is found among those to come, those that are over, and those without dates', async () => {
    const q = 'q=Forum&';
    const forum = (name: string, date: string | null) => debate({ name: `Forum ${name}`, date });
    await forum('soon', '2026-05-01');
    await forum('later', '2026-06');
    await forum('over', '2025-06-01/2025-06-03');
    await forum('sometime', null);
    const names = async (query: string) =>
      (await get(`/api/events?${q}${query}`)).items.map(({ name }: { name: string }) => name.slice(6));
    expect(await names('from=2026-03-04&order=soonest')).toEqual(['soon', 'later']);
    expect(await names('endedBefore=2026-03-04')).toEqual(['over']);
    expect(await names('undated=true')).toEqual(['sometime']);
    expect(await names('order=soonest')).toEqual(['sometime', 'over', 'soon', 'later']);
    const { next } = await get(`/api/events?${q}order=soonest&limit=2`);
    expect(await names(`order=soonest&limit=2&cursor=${next}`)).toEqual(['soon', 'later']);
  });

  it('that was put away stands in a list of its own', async () => {
    const { id } = await debate({ name: 'Postponed for good' });
    await must(app.http('DELETE', `/api/events/${id}`, { as: ana, version: 1 }), 204);
    const { items } = await get('/api/events?deleted=true&q=for good');
    expect(items).toMatchObject([{ id, version: 2 }]);
  });

  it('may be one of a recurring session, which ships with its usual months alone', async () => {
    const { items } = await get('/api/events/recurring');
    expect(items).toHaveLength(19);
    const spring = items.find(({ id }: { id: string }) => id === 'hrc-regular-session-spring');
    expect(spring).toMatchObject({ months: [2, 3, 4], body: 'Human Rights Council', place: 'Geneva' });
    expect(spring.source).toMatch(/^http/);
    const made = await debate({ name: 'HRC64', date: '2027-02-22/2027-04-02', session: spring.id });
    expect(made).toMatchObject({ session: spring.id, earliest: '2027-02-22', latest: '2027-04-02' });
    expect((await get(`/api/events?session=${spring.id}`)).items).toMatchObject([{ id: made.id }]);
    const again = (await get('/api/events/recurring')).items.find(({ id }: { id: string }) => id === spring.id);
    expect(again.events).toEqual([{ id: made.id, name: 'HRC64', date: '2027-02-22/2027-04-02' }]);
    const quiet = { name: 'HRC64', date: '2027-02-22', session: spring.id, visibility: 'restricted' };
    await post('/api/events', quiet, ben);
    expect((await get('/api/events/recurring')).items).toContainEqual(again);
    const body = { name: 'HRC65', session: 'nothing-known' };
    expect(await app.http('POST', '/api/events', { as: ana, body })).toMatchObject({
      ...{ status: 422, body: { errors: [{ pointer: '/session' }] } },
    });
  });
});

describe('a follow-up that is counted from', () => {
  const TWO_WEEKS_BEFORE = { count: 14, unit: 'day', when: 'before' };
  const rules = [{ kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' }];
  const moments = ({ reminders }: { reminders: { at: string; state: string }[] }) =>
    reminders.filter(({ state }) => state === 'scheduled').map(({ at }) => at.slice(0, 10));

  it('an event is due so long before its first day, and moves with it, reminders and all', async () => {
    const event = await debate();
    const body = { title: 'Ask for the floor', anchor: { event: event.id, ...TWO_WEEKS_BEFORE }, rules };
    const made = await post('/api/follow-ups', body);
    expect(made).toMatchObject({ due: '2026-06-10', anchor: { event: { name: 'Open debate' }, ...TWO_WEEKS_BEFORE } });
    expect(moments(made)).toEqual(['2026-06-10']);
    const { movedFollowUps } = await patch(`/api/events/${event.id}`, 1, { date: '2026-07-15' }, ben);
    expect(movedFollowUps).toBe(1);
    const counted = await get(`/api/follow-ups?event=${event.id}`);
    expect(counted.items).toMatchObject([{ id: made.id }]);
    await app.nest.get(Sweep).run();
    const moved = await get(`/api/follow-ups/${made.id}`);
    expect(moved.due).toBe('2026-07-01');
    expect(moments(moved)).toEqual(['2026-07-01']);
    await patch(`/api/events/${event.id}`, 2, { date: null }, ben);
    await app.nest.get(Sweep).run();
    const open = await get(`/api/follow-ups/${made.id}`);
    expect([open.due, moments(open)]).toEqual([null, []]);
  });

  it('an event moves also where whoever moves the event may not see it', async () => {
    const event = await debate();
    const anchor = { event: event.id, count: 1, unit: 'month', when: 'after' };
    const made = await post('/api/follow-ups', { title: 'Quietly', anchor, rules, visibility: 'restricted' });
    expect(made.due).toBe('2026-07-24');
    const { movedFollowUps } = await patch(`/api/events/${event.id}`, 1, { date: '2026-06-24/2026-06-30' }, ben);
    expect(movedFollowUps).toBe(0);
    await app.nest.get(Sweep).run();
    const moved = await get(`/api/follow-ups/${made.id}`);
    expect([moved.due, moments(moved)]).toEqual(['2026-07-30', ['2026-07-30']]);
    expect((await app.http('GET', `/api/follow-ups/${made.id}`, { as: ben })).status).toBe(404);
  });

  it('a restricted event is nobody’s task who may not know of it, and its mail says no more than that', async () => {
    const event = await debate({ name: 'Retreat', visibility: 'restricted' });
    const anchor = { event: event.id, ...TWO_WEEKS_BEFORE };
    const body = { title: 'Pack', anchor, owner: ben.id };
    const refused = await app.http('POST', '/api/follow-ups', { as: ana, body });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/owner', code: 'may-not-read' }] } });
    const reminders = [{ at: '2026-03-04T09:00:00Z' }];
    const own = await post('/api/follow-ups', { title: 'Pack the papers', anchor, reminders });
    await app.nest.get(Sweep).run();
    const { items } = await get('/api/outbox');
    expect(items.find(({ subject }: { subject: string }) => subject.includes('papers'))).toBeUndefined();
    expect((await get(`/api/follow-ups/${own.id}`)).reminders).toMatchObject([{ state: 'claimed' }]);
  });

  it('the meeting it came from is due so long after its last day, and moves with that', async () => {
    const anchor = { count: 2, unit: 'week', when: 'after' };
    const followUps = [{ title: 'Thank them', anchor, rules }];
    const body = { date: '2026-03-10', kind: 'meeting', stage: 'confirmed', states: ['KAZ'], text: '', followUps };
    const engagement = await post('/api/engagements', body);
    const at = `/api/follow-ups/${engagement.followUps[0].id}`;
    expect(await get(at)).toMatchObject({ due: '2026-03-24', anchor: { event: null, ...anchor } });
    await patch(`/api/engagements/${engagement.id}`, 1, { date: '2026-03-17' }, ben);
    await app.nest.get(Sweep).run();
    const moved = await get(at);
    expect([moved.due, moments(moved)]).toEqual(['2026-03-31', ['2026-03-31']]);
    const own = await patch(at, moved.version, { due: '2026-04' });
    expect([own.due, own.anchor]).toEqual(['2026-04', null]);
  });

  it('what is done stays at its date', async () => {
    const event = await debate();
    const made = await post('/api/follow-ups', { title: 'Book', anchor: { event: event.id, ...TWO_WEEKS_BEFORE } });
    await must(app.http('POST', `/api/follow-ups/${made.id}/done`, { as: ana, version: 1 }), 200);
    await patch(`/api/events/${event.id}`, 1, { date: '2026-09-01' });
    expect((await get(`/api/follow-ups/${made.id}`)).due).toBe('2026-06-10');
  });

  it.each([
    [{ anchor: { event: '00000000-0000-4000-8000-000000000000', ...TWO_WEEKS_BEFORE } }, '/anchor/event'],
    [{ anchor: TWO_WEEKS_BEFORE }, '/anchor'],
    [{ due: '2026-06-01', anchor: { ...TWO_WEEKS_BEFORE } }, '/anchor'],
    [{ anchor: { ...TWO_WEEKS_BEFORE, unit: 'year' } }, '/anchor/unit'],
    [{ anchor: { ...TWO_WEEKS_BEFORE, count: 1000 } }, '/anchor/count'],
  ])('nothing sensible is refused: %j', async (more, pointer) => {
    const answer = await app.http('POST', '/api/follow-ups', { as: ana, body: { title: 'Send', ...more } });
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});
