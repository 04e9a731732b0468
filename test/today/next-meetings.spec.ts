import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement } from '../build/engagement.js';

describe('what is next', () => {
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

  const next = async (as: Person) => (await must(app.http('GET', '/api/today', { as }), 200)).body.nextMeetings;
  const titles = (items: { title: string }[]) => items.map(({ title }) => title);

  it('shows my planned meetings of the next 48 hours in their order, wherever they are', async () => {
    const meet = (body: object, as = ines) => engagement(app, as, { stage: 'confirmed', text: '', ...body });
    await meet({ title: 'this morning', date: '2026-06-15', time: '08:00', timeZone: 'UTC' });
    await meet({ title: 'in Geneva', date: '2026-06-16', time: '09:00', until: '10:00', timeZone: 'Europe/Zurich' });
    await meet({ title: 'in Tokyo', date: '2026-06-16', time: '12:00', timeZone: 'Asia/Tokyo' });
    await meet({ title: 'some time', date: '2026-06-17' });
    await meet({ title: 'on the edge', date: '2026-06-17', time: '12:00', timeZone: 'UTC' });
    await meet({ title: 'too late', date: '2026-06-17', time: '11:00', timeZone: 'America/New_York' });
    await meet({ title: 'from day to day', date: '2026-06-16/2026-06-16' });
    await meet({ title: 'yesterday', date: '2026-06-14' });
    await meet({ title: 'called off', date: '2026-06-16', stage: 'cancelled' });
    await meet({ title: 'known to the month', date: '2026-06' });
    await meet({ title: 'not mine', date: '2026-06-16' }, tomas);
    const nextMeetings = await next(ines);
    expect(titles(nextMeetings)).toEqual([
      'this morning',
      'from day to day',
      'in Tokyo',
      'in Geneva',
      'some time',
      'on the edge',
    ]);
    expect(nextMeetings[3]).toMatchObject({
      ...{ kind: 'meeting', stage: 'confirmed', date: '2026-06-16', time: '09:00', until: '10:00' },
      ...{ timeZone: 'Europe/Zurich', states: [{ id: 'KAZ' }] },
    });
  });

  it('begins with the day on which the reader is', async () => {
    const { body: me } = await app.http('GET', '/api/me', { as: ines });
    const body = { timeZone: 'Pacific/Auckland' };
    await must(app.http('PATCH', '/api/me', { as: ines, version: me.version, body }), 200);
    expect(titles(await next(ines))).toEqual(['from day to day', 'in Tokyo', 'in Geneva', 'some time', 'on the edge']);
    expect(titles(await next(tomas))).toEqual(['not mine']);
  });
});
