import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';

const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '07:00' };
const EVERY_MONDAY = { kind: 'weekly', weekday: 1, time: '07:00' };
/** A Monday. */
const TODAY = '2026-03-02';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set(`${TODAY}T04:00:00Z`);
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
});

const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const habits = async (body: object, as = ana) => {
  const { version } = await get('/api/me/reminders', as);
  await must(app.http('PATCH', '/api/me/reminders', { as, version, body }), 200);
};
const livesIn = async (timeZone: string, as = ana) => {
  const { version } = await get('/api/me', as);
  await must(app.http('PATCH', '/api/me', { as, version, body: { timeZone } }), 200);
};
const patch = async (id: string, body: object) => {
  const { version } = await get(`/api/follow-ups/${id}`);
  await must(app.http('PATCH', `/api/follow-ups/${id}`, { as: ana, version, body }), 200);
};
const sweepAt = async (at: string) => {
  app.clock.set(at);
  await app.nest.get(Sweep).run();
  for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email));
};
const reminders = async (id: string): Promise<{ at: string; state: string; user: { id: string } }[]> =>
  (await get(`/api/follow-ups/${id}`)).reminders;
const toCome = async (id: string) => (await reminders(id)).filter(({ state }) => state === 'scheduled');
/** Who was sent a mail of it, each time. */
const told = async (id: string) =>
  (await app.sql('select recipient_id from outgoing_mail where scope_id = $1', [id], 'superuser')).rows.map(
    ({ recipient_id }) => recipient_id,
  );

const goesNowAndOnce = async (id: string, to: Person) => {
  const now = app.clock.now();
  expect(await toCome(id)).toMatchObject([{ at: now.toISOString(), user: { id: to.id }, inDigest: false }]);
  await patch(id, { note: 'Edited meanwhile.' });
  await app.nest.get(Sweep).run();
  expect(await told(id)).toEqual([to.id]);
  await patch(id, { note: 'Edited afterwards.' });
  await sweepAt(`${TODAY}T20:00:00Z`);
  expect(await told(id)).toEqual([to.id]);
};

/** A reminder that stands later today and should, as things are now, have come already: it goes at once, and once. */
describe.each([
  ['once', { due: TODAY, rules: [ON_THE_DAY] }],
  ['every week', { rules: [EVERY_MONDAY] }],
])('a reminder that comes %s', (_, body) => {
  const standing = async (more: object = {}) => {
    const { id } = await followUp(app, ana, { ...body, ...more });
    return id as string;
  };
  it.each([null, '08:00'])('is not lost when the digest of later today becomes %j', async (digest) => {
    await habits({ digest: '16:00' });
    const id = await standing();
    await sweepAt(`${TODAY}T10:00:00Z`);
    expect(await toCome(id)).toMatchObject([{ at: `${TODAY}T16:00:00.000Z`, inDigest: true }]);
    await habits({ digest });
    await goesNowAndOnce(id, ana);
  });

  it('is not lost when its reader travels to where the hour has passed', async () => {
    await livesIn('America/New_York');
    const id = await standing();
    await sweepAt(`${TODAY}T10:00:00Z`);
    expect(await toCome(id)).toMatchObject([{ at: `${TODAY}T12:00:00.000Z` }]);
    await livesIn('Europe/Zurich');
    await goesNowAndOnce(id, ana);
  });

  it('is not lost when it is given to somebody without a digest', async () => {
    await habits({ digest: '16:00' });
    const id = await standing();
    await sweepAt(`${TODAY}T10:00:00Z`);
    await patch(id, { owner: ben.id });
    await goesNowAndOnce(id, ben);
  });

  it('goes with the digest of whoever is given it, where that is still to come', async () => {
    await habits({ digest: '16:00' });
    await habits({ digest: '18:00' }, ben);
    const id = await standing();
    await sweepAt(`${TODAY}T10:00:00Z`);
    await patch(id, { owner: ben.id });
    expect(await toCome(id)).toMatchObject([{ at: `${TODAY}T18:00:00.000Z`, user: { id: ben.id }, inDigest: true }]);
  });

  it('is not lost when it is given away while it is due and waits', async () => {
    const id = await standing();
    app.clock.set(`${TODAY}T10:00:00Z`);
    for (const one of [ana, ben]) Object.assign(one, await signIn(app.url, one.email));
    await patch(id, { owner: ben.id });
    await goesNowAndOnce(id, ben);
  });

  it('is not lost when it was put off to tomorrow’s digest and the record is edited', async () => {
    await habits({ digest: '08:00' });
    const id = await standing();
    app.clock.set(`${TODAY}T08:00:05Z`);
    Object.assign(ana, await signIn(app.url, ana.email));
    await habits({ digest: '06:00' });
    expect(await toCome(id)).toMatchObject([{ at: '2026-03-03T06:00:00.000Z', inDigest: true }]);
    await patch(id, { note: 'Edited.' });
    await goesNowAndOnce(id, ana);
  });

  it('stays where it is when nothing of that changes', async () => {
    await habits({ digest: '16:00' });
    const id = await standing();
    await sweepAt(`${TODAY}T10:00:00Z`);
    await patch(id, { note: 'Edited.' });
    expect(await toCome(id)).toMatchObject([{ at: `${TODAY}T16:00:00.000Z`, inDigest: true }]);
  });

  it('is not made anew for somebody who is given what was told already', async () => {
    const id = await standing();
    await sweepAt(`${TODAY}T10:00:00Z`);
    await app.sql(`update outgoing_mail set state = 'sent' where scope_id = $1`, [id], 'superuser');
    await patch(id, { owner: ben.id });
    await sweepAt(`${TODAY}T20:00:00Z`);
    expect(await told(id)).toEqual([ana.id]);
  });
});

/** Two working days before Wednesday: Monday by the week of most, Saturday by that of whoever has Monday and Tuesday off. */
describe('a reminder so many working days before', () => {
  const rule = { kind: 'offset', count: 2, unit: 'working-day', when: 'before', time: '07:00' };
  const FROM_WEDNESDAY = { workingDays: [3, 4, 5, 6, 7] };

  it.each(['given to somebody with other working days', 'its owner’s working days change'])(
    'comes at once, and once, when its day has passed by that: %s',
    async (what) => {
      await habits({ digest: '16:00' });
      await habits(FROM_WEDNESDAY, ben);
      const { id } = await followUp(app, ana, { due: '2026-03-04', rules: [rule] });
      await sweepAt(`${TODAY}T10:00:00Z`);
      expect(await toCome(id)).toMatchObject([{ at: `${TODAY}T16:00:00.000Z`, inDigest: true }]);
      const isGiven = what.startsWith('given');
      if (isGiven) await patch(id, { owner: ben.id });
      else await habits(FROM_WEDNESDAY);
      await goesNowAndOnce(id, isGiven ? ben : ana);
    },
  );
});
