import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement } from '../build/engagement.js';
import { followUp } from '../build/follow-up.js';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
  ana = await app.member('Ana Ferro');
  ben = await app.member('Ben Okoro');
});
afterAll(() => app?.close());

interface Item {
  type: string;
  id: string;
  title: string | null;
}

const calendar = async (query: string, as = ana) =>
  (await must(app.http('GET', `/api/calendar?${query}`, { as }), 200)).body;
const titles = ({ items }: { items: Item[] }) => items.map(({ title }) => title);
const post = async (path: string, body: object, as = ana) =>
  (await must(app.http('POST', path, { as, body }), 201)).body;
const event = (body: object) => post('/api/events', { name: 'Open debate', ...body });

describe('the calendar', () => {
  it('shows what has its time, of four kinds, the first days first', async () => {
    const session = await event({ name: 'Regular session', place: 'Geneva', date: '2031-02-24/2031-04-04' });
    const met = { date: '2031-03-04', title: 'Lunch', states: ['MNG', 'KAZ'], stage: 'confirmed', place: 'Bistro' };
    const at = { time: '12:30', until: '14:00', timeZone: 'Europe/Zurich' };
    const meeting = await engagement(app, ana, { ...met, ...at });
    const due = await followUp(app, ana, { title: 'Send the paper', due: '2031-03-10', state: 'KAZ' });
    const drive = { name: 'Schools 2031', instrument: 'ssd', deadline: '2031-03-31' };
    const campaign = await post('/api/campaigns', drive);
    const { items, isCut } = await calendar('from=2031-03&to=2031-03');
    expect(isCut).toBe(false);
    expect(items).toEqual([
      {
        ...{ type: 'event', id: session.id, title: 'Regular session', place: 'Geneva', states: [], knownDays: true },
        ...{ date: '2031-02-24/2031-04-04', earliest: '2031-02-24', latest: '2031-04-04', session: null },
        ...{ kind: null, stage: null, status: null, owner: null, visibility: 'internal' },
        ...{ time: null, until: null, timeZone: null },
      },
      expect.objectContaining({
        ...{ type: 'meeting', id: meeting.id, title: 'Lunch', place: 'Bistro', kind: 'meeting', stage: 'confirmed' },
        ...at,
        states: [expect.objectContaining({ id: 'KAZ' }), expect.objectContaining({ id: 'MNG' })],
      }),
      expect.objectContaining({
        ...{ type: 'follow-up', id: due.id, title: 'Send the paper', status: 'open' },
        ...{ owner: { id: ana.id, name: 'Ana Ferro' }, states: [expect.objectContaining({ id: 'KAZ' })] },
      }),
      expect.objectContaining({ type: 'deadline', id: campaign.id, title: 'Schools 2031', date: '2031-03-31' }),
    ]);
    expect((await calendar('from=2031-03&to=2031-03&types=deadline,meeting')).items).toHaveLength(2);
  });

  it('says of what is known to the month that its days are not known', async () => {
    await event({ name: 'To the month', date: '2032-06' });
    await event({ name: 'Some day in between', date: '[2032-06-10..2032-06-20]' });
    await event({ name: 'Two months', date: '2032-06/2032-07' });
    await event({ name: 'Three days', date: '2032-06-10/2032-06-12' });
    await event({ name: 'Nobody knows' });
    const { items } = await calendar('from=2032-06-15&to=2032-06-15');
    expect(items.map(({ title, knownDays }: Item & { knownDays: boolean }) => [title, knownDays])).toEqual([
      ['To the month', false],
      ['Two months', false],
      ['Some day in between', false],
    ]);
    expect(titles(await calendar('from=2032-06&to=2032-06'))).toContain('Three days');
    expect(titles(await calendar('from=2032-08&to=2032-12'))).toEqual([]);
  });

  it('leaves out what did not come about, what is no meeting, and old promises', async () => {
    const on = { date: '2033-05-02' };
    await engagement(app, ana, { ...on, title: 'Cancelled', stage: 'cancelled' });
    await engagement(app, ana, { ...on, title: 'A letter', kind: 'letter' });
    await engagement(app, ana, {
      ...on,
      title: 'A letter at a reception',
      kind: 'letter',
      kinds: ['letter', 'reception'],
    });
    await app.sql(
      `insert into follow_up (title, status, due) values ('An old promise', 'to-review', '2033-05-02')`,
      [],
      'superuser',
    );
    const done = await followUp(app, ana, { title: 'Done', due: '2033-05-02' });
    await must(app.http('POST', `/api/follow-ups/${done.id}/done`, { as: ana, version: 1 }), 200);
    const gone = await event({ name: 'Put away', date: '2033-05-02' });
    await must(app.http('DELETE', `/api/events/${gone.id}`, { as: ana, version: 1 }), 204);
    const shown = await calendar('from=2033-05&to=2033-05');
    expect(titles(shown).sort()).toEqual(['A letter at a reception', 'Done']);
    expect(shown.items).toContainEqual(expect.objectContaining({ type: 'meeting', kind: 'reception' }));
  });

  it('can leave out what others are to do', async () => {
    await followUp(app, ana, { title: 'Mine', due: '2034-01-09' });
    await followUp(app, ana, { title: 'His', due: '2034-01-08', owner: ben.id });
    await event({ name: 'Everybody’s', date: '2034-01-07' });
    const span = 'from=2034-01&to=2034-01';
    expect(titles(await calendar(span))).toEqual(['Everybody’s', 'His', 'Mine']);
    expect(titles(await calendar(`${span}&owner=me`))).toEqual(['Everybody’s', 'Mine']);
    expect(titles(await calendar(`${span}&owner=${ben.id}`))).toEqual(['Everybody’s', 'His']);
  });

  it('tells nobody of what is not theirs to see', async () => {
    const restricted = { visibility: 'restricted' };
    await event({ name: 'Retreat', date: '2035-09-01', ...restricted });
    await engagement(app, ana, { date: '2035-09-02', title: 'In confidence', ...restricted });
    await followUp(app, ana, { title: 'Quietly', due: '2035-09', ...restricted });
    await post('/api/campaigns', { name: 'Covert', instrument: 'ssd', deadline: '2035-09-04', ...restricted });
    const span = 'from=2035-09&to=2035-09';
    expect((await calendar(span)).items).toHaveLength(4);
    expect(await calendar(span, ben)).toEqual({ items: [], isCut: false });
    expect(await calendar(span, app.admin)).toEqual({ items: [], isCut: false });
    expect((await app.http('GET', `/api/calendar?${span}`)).status).toBe(401);
  });

  it.each([
    ['from=2031-01', '?to'],
    ['from=2031-02&to=2031-01', '?to'],
    ['from=2031-01-01&to=2032-02-05', '?to'],
    ['from=2031-13&to=2032', '?from'],
    ['from=2031&to=2031&types=letter', '?types'],
    ['from=2031&to=2031&owner=you', '?owner'],
    ['from=2031&to=2031&more=1', '?more'],
  ])('refuses %s', async (query, pointer) => {
    const answer = await app.http('GET', `/api/calendar?${query}`, { as: ana });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('shows a year and a month at once, and of a thousand things the first', async () => {
    expect((await calendar('from=2036-01-01&to=2037-02-03')).items).toEqual([]);
    await app.sql(
      `insert into follow_up (title, due, owner_id, visibility)
       select 'Many', (date '2036-01-01' + n % 365)::text, $1, 'internal' from generate_series(1, 1001) n`,
      [ana.id],
      'superuser',
    );
    const { items, isCut } = await calendar('from=2036&to=2036');
    expect([items.length, isCut]).toEqual([1000, true]);
  });
});
