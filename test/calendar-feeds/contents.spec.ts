import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { calendarFeed, calendarOf, entriesOf, fetched, said } from '../build/calendar-feed.js';
import { engagement, patched } from '../build/engagement.js';
import { followUp } from '../build/follow-up.js';
import { mailLinksOnly } from '../build/installation.js';

let app: TestApp;
let ana: Person;
let ben: Person;
let address: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set('2026-03-02T10:00:00Z');
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
  address = (await calendarFeed(app, ana)).address;
});

const post = async (path: string, body: object, as = ana) =>
  (await must(app.http('POST', path, { as, body }), 201)).body;
const text = async (at = address): Promise<string> => (await must(fetched(app, at), 200)).body;
const entries = async (at = address) => entriesOf(await text(at));
const entryOf = async (uid: string) => (await entries()).get(uid)!;
const planned = (more: object = {}, as = ana) =>
  engagement(app, as, { date: '2027-03-03', stage: 'confirmed', text: 'Confidential note.', ...more });

describe('a feed of follow-ups', () => {
  it('has each on its day, all day, with a link and without its note', async () => {
    const made = await followUp(app, ana, {
      title: 'Send the draft',
      note: 'Their fear: cost.',
      due: '2027-03-05',
      state: 'KAZ',
    });
    const entry = await entryOf(`follow-up-${made.id}`);
    const url = `http://localhost:3000/follow-ups/${made.id}`;
    expect(said(entry, 'dtstart', 'dtend', 'summary', 'url', 'transp', 'class')).toEqual([
      ...['2027-03-05', '2027-03-06', 'Send the draft', url, 'TRANSPARENT', 'PRIVATE'],
    ]);
    expect(said(entry, 'description')).toEqual([`Kazakhstan\n${url}`]);
    expect(entry.getFirstProperty('dtstart')!.type).toBe('date');
  });

  it('keeps the UID and raises the sequence with every change', async () => {
    const made = await followUp(app, ana, { due: '2027-03-05' });
    expect(said(await entryOf(`follow-up-${made.id}`), 'sequence', 'uid')).toEqual([
      '1',
      `follow-up-${made.id}@localhost`,
    ]);
    const body = { due: '2027-03-09' };
    await must(app.http('PATCH', `/api/follow-ups/${made.id}`, { as: ana, version: 1, body }), 200);
    const moved = await entryOf(`follow-up-${made.id}`);
    expect(said(moved, 'sequence', 'dtstart')).toEqual(['2', '2027-03-09']);
    expect(said(moved, 'last-modified')).toEqual(said(moved, 'dtstamp'));
  });

  it('never makes a month its first day: it stands over the whole of it, and a year nowhere', async () => {
    const month = await followUp(app, ana, { title: 'Ask again', due: '2027-04' });
    const some = await followUp(app, ana, { title: 'Thank them', due: '[2027-04-10..2027-04-12]' });
    const lasting = await followUp(app, ana, { title: 'Visit', due: '2027-04-10/2027-06-12' });
    const vague = await Promise.all(['2027', '2027-21', '2027-04/2027-06'].map((due) => followUp(app, ana, { due })));
    const undated = await followUp(app, ana, {});
    const found = await entries();
    const shown = (id: string) => said(found.get(`follow-up-${id}`)!, 'dtstart', 'dtend', 'summary', 'transp');
    expect(shown(month.id)).toEqual(['2027-04-01', '2027-05-01', 'Ask again (April 2027)', 'TRANSPARENT']);
    const between = 'Thank them (between 10 and 12 April 2027)';
    expect(shown(some.id)).toEqual(['2027-04-10', '2027-04-13', between, 'TRANSPARENT']);
    expect(shown(lasting.id)).toEqual(['2027-04-10', '2027-06-13', 'Visit', 'TRANSPARENT']);
    for (const { id } of [...vague, undated]) expect(found.has(`follow-up-${id}`)).toBe(false);
  });

  it('has what is open, mine, and not over for a year', async () => {
    const make = (body: object) => followUp(app, ana, { due: '2027-03-05', ...body });
    const [open, done, dropped, deleted] = await Promise.all([make({}), make({}), make({}), make({})]);
    const others = await make({ owner: ben.id });
    const [late, old] = [await make({ due: '2025-03-05' }), await make({ due: '2025-02-20' })];
    await must(app.http('POST', `/api/follow-ups/${done!.id}/done`, { as: ana, version: 1 }), 200);
    await must(app.http('POST', `/api/follow-ups/${dropped!.id}/drop`, { as: ana, version: 1 }), 200);
    await must(app.http('DELETE', `/api/follow-ups/${deleted!.id}`, { as: ana, version: 1 }), 204);
    const found = [...(await entries()).keys()];
    expect(found.sort()).toEqual([`follow-up-${open!.id}`, `follow-up-${late.id}`].sort());
    expect(found.join()).not.toContain(others.id);
    expect(found.join()).not.toContain(old.id);
  });

  it('reminds when its owner is reminded, and nobody else is', async () => {
    const reminders = [
      { at: '2027-03-04T08:00:00Z' },
      { at: '2026-03-02T10:00:30Z' },
      { at: '2027-03-02T08:00:00Z', user: ben.id },
    ];
    const made = await followUp(app, ana, { title: 'Call', due: '2027-03-05', reminders, rules: [] });
    const alarms = async () =>
      (await entryOf(`follow-up-${made.id}`))
        .getAllSubcomponents('valarm')
        .map((alarm) => said(alarm, 'action', 'trigger', 'description'));
    const due = ['DISPLAY', '2027-03-04T08:00:00Z', 'Call'];
    expect(await alarms()).toEqual([['DISPLAY', '2026-03-02T10:00:30Z', 'Call'], due]);
    app.clock.set('2026-03-02T10:01:00Z');
    await app.nest.get(Sweep).run();
    expect(await alarms()).toEqual([due]);
  });
});

describe('a feed of deadlines and events', () => {
  it('has the deadlines of one’s own campaigns, and all events', async () => {
    const mine = await post('/api/campaigns', { name: 'Schools', instrument: 'ssd', deadline: '2027-05' });
    await post('/api/campaigns', { name: 'Theirs', instrument: 'ssd', deadline: '2027-05-01' }, ben);
    const session = await post(
      '/api/events',
      { name: 'HRC 64', body: 'Human Rights Council', place: 'Geneva', date: '2027-02-22/2027-04-02' },
      ben,
    );
    await post('/api/events', { name: 'Some year', date: '2027' });
    const found = await entries();
    expect([...found.keys()].sort()).toEqual([`deadline-${mine.id}`, `event-${session.id}`].sort());
    const deadline = said(found.get(`deadline-${mine.id}`)!, 'summary', 'dtstart', 'dtend', 'url');
    const name = 'Deadline of Schools (May 2027)';
    expect(deadline).toEqual([name, '2027-05-01', '2027-06-01', `http://localhost:3000/campaigns/${mine.id}`]);
    const event = said(found.get(`event-${session.id}`)!, 'summary', 'dtstart', 'dtend', 'location');
    expect(event).toEqual(['HRC 64', '2027-02-22', '2027-04-03', 'Geneva']);
    await must(app.http('DELETE', `/api/events/${session.id}`, { as: ben, version: 1 }), 204);
  });

  it('has no more than was asked for', async () => {
    await followUp(app, ana, { due: '2027-03-05' });
    const meeting = await planned();
    const feed = await calendarFeed(app, ana, { contents: ['meetings'] });
    expect([...(await entries(feed.address)).keys()]).toEqual([`engagement-${meeting.id}`]);
  });
});

describe('a feed of meetings', () => {
  it('has the time on the clocks of its zone, with their rules, whatever the season', async () => {
    const at = { time: '10:00', until: '11:30', timeZone: 'Europe/Zurich', place: 'Palais des Nations, Door 6' };
    const [winter, summer] = [await planned(at), await planned({ ...at, date: '2027-07-07', title: 'Lunch' })];
    const file = calendarOf(await text());
    const found = await entries();
    const utc = (id: string, name: string) =>
      (found.get(`engagement-${id}`)!.getFirstPropertyValue(name) as import('ical.js').default.Time)
        .toJSDate()
        .toISOString();
    expect(file.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(said(found.get(`engagement-${winter.id}`)!, 'summary', 'location', 'status', 'transp')).toEqual([
      ...['Meeting with Kazakhstan', 'Palais des Nations, Door 6', 'CONFIRMED', 'OPAQUE'],
    ]);
    expect([utc(winter.id, 'dtstart'), utc(winter.id, 'dtend')]).toEqual([
      '2027-03-03T09:00:00.000Z',
      '2027-03-03T10:30:00.000Z',
    ]);
    expect(utc(summer.id, 'dtstart')).toBe('2027-07-07T08:00:00.000Z');
    expect(said(found.get(`engagement-${summer.id}`)!, 'description')[0]).toBe(
      `Kazakhstan\nhttp://localhost:3000/engagements/${summer.id}`,
    );
    expect(await text()).not.toContain('Confidential note');
  });

  it('without a time is all day, and without an end has none', async () => {
    const [whole, open] = [await planned(), await planned({ time: '10:00', timeZone: 'UTC' })];
    const found = await entries();
    expect(said(found.get(`engagement-${whole.id}`)!, 'dtstart', 'dtend', 'transp')).toEqual([
      '2027-03-03',
      '2027-03-04',
      'TRANSPARENT',
    ]);
    expect(said(found.get(`engagement-${open.id}`)!, 'dtstart', 'dtend')).toEqual(['2027-03-03T10:00:00Z', undefined]);
  });

  it('has those that I am to attend, as long as they are planned', async () => {
    const mine = await planned({ stage: 'requested' });
    const invited = await planned({ ours: [{ user: ana.id }] }, ben);
    await planned({}, ben);
    await planned({ ours: [{ user: ben.id }] });
    await Promise.all(['held', 'postponed', 'cancelled', 'declined'].map((stage) => planned({ stage })));
    const found = await entries();
    expect([...found.keys()].sort()).toEqual([`engagement-${mine.id}`, `engagement-${invited.id}`].sort());
    expect(said(found.get(`engagement-${mine.id}`)!, 'status')).toEqual(['TENTATIVE']);
    await must(patched(app, ana, mine, { stage: 'cancelled' }), 200);
    expect((await entries()).has(`engagement-${mine.id}`)).toBe(false);
  });
});

describe('what may be said', () => {
  it('of a restricted record, or of what hangs on one, is its day and its link', async () => {
    const secret = { visibility: 'restricted', readers: { users: [ana.id] } };
    const meeting = await planned(
      {
        ...secret,
        title: 'Quiet lunch',
        place: 'Vevey',
        ours: [{ user: ana.id }],
        time: '12:00',
        timeZone: 'Europe/Zurich',
      },
      ben,
    );
    const step = await followUp(app, ana, { title: 'Warn Ms SEIT', due: '2027-03-05', engagement: meeting.id });
    // its own visibility does not help: what it hangs on is confidential
    const open = await followUp(app, ana, {
      ...{ title: 'Write to Vevey', due: '2027-03-06', engagement: meeting.id, visibility: 'internal' },
    });
    const event = await post('/api/events', { name: 'Retreat', place: 'Caux', date: '2027-03-08', ...secret }, ben);
    const campaign = await post('/api/campaigns', {
      name: 'Quiet drive',
      instrument: 'ssd',
      deadline: '2027-04-01',
      ...secret,
    });
    const found = await entries();
    for (const [uid, summary, path] of [
      [`engagement-${meeting.id}`, 'Meeting in Aide-Mémoire', 'engagements'],
      [`follow-up-${step.id}`, 'Follow-up in Aide-Mémoire', 'follow-ups'],
      [`follow-up-${open.id}`, 'Follow-up in Aide-Mémoire', 'follow-ups'],
      [`event-${event.id}`, 'Event in Aide-Mémoire', 'events'],
      [`deadline-${campaign.id}`, 'Deadline in Aide-Mémoire', 'campaigns'],
    ] as const) {
      const url = `http://localhost:3000/${path}/${uid.slice(-36)}`;
      expect(said(found.get(uid)!, 'summary', 'description', 'url', 'location', 'status')).toEqual([
        summary,
        url,
        url,
        undefined,
        undefined,
      ]);
    }
    expect(await text()).not.toMatch(/Quiet|Vevey|SEIT|Retreat|Caux|Kazakhstan|Zurich|T1[0-9]0000(?!Z)|OPAQUE/);
  });

  it('is nothing of what its owner may not see, from the moment on', async () => {
    const event = await post('/api/events', { name: 'Open debate', date: '2027-03-08' }, ben);
    expect(await text()).toContain('Open debate');
    const body = { visibility: 'restricted' };
    await must(app.http('PATCH', `/api/events/${event.id}`, { as: ben, version: 1, body }), 200);
    expect(await text()).not.toContain(event.id);
  });

  it('is links alone from the next fetch on where the installation says so', async () => {
    await followUp(app, ana, { title: 'Send the draft', due: '2027-03-05', state: 'KAZ' });
    await planned({ title: 'Loud lunch', place: 'Vevey', time: '12:00', timeZone: 'Europe/Zurich' });
    const event = await post('/api/events', { name: 'Loud debate', place: 'Caux', date: '2027-03-08' });
    await post('/api/campaigns', { name: 'Loud drive', instrument: 'ssd', deadline: '2027-04-01' });
    const before = await fetched(app, address);
    const words = /draft|Loud|Vevey|Caux|Kazakhstan|Zurich/;
    expect(before.body).toMatch(words);
    await mailLinksOnly(app, true);
    const after = await fetched(app, address, { 'if-none-match': before.headers.get('etag')! });
    await mailLinksOnly(app, false);
    expect(after.status).toBe(200);
    for (const noun of ['Follow-up', 'Meeting', 'Event', 'Deadline']) {
      expect(after.body).toContain(`SUMMARY:${noun} in Aide-Mémoire`);
    }
    expect(after.body).not.toMatch(words);
    expect(await text()).toContain('Send the draft');
    // in everybody's feeds else
    await must(app.http('DELETE', `/api/events/${event.id}`, { as: ana, version: 1 }), 204);
  });
});

describe('whatever is written', () => {
  it('comes through to the letter', async () => {
    const titles = [
      'Comma, semicolon; back\\slash: "quotes"',
      'مذكرة شفوية إلى البعثة الدائمة بخصوص إعلان المدارس الآمنة وما يليها من خطوات',
      '👩🏽‍⚖️'.repeat(40),
      'Ünïcödé '.repeat(60).trim(),
      'BEGIN:VEVENT \\nEND:VCALENDAR',
    ];
    const made = [];
    for (const title of titles) made.push(await followUp(app, ana, { title, due: '2027-03-05' }));
    const file = await text();
    const found = entriesOf(file);
    expect(made.map(({ id }) => said(found.get(`follow-up-${id}`)!, 'summary')[0])).toEqual(titles);
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n\0]/.test(line))).toBe(true);
    expect(found.size).toBe(titles.length);
  });

  it('by thousands is served in one go', async () => {
    await app.sql(
      `select set_config('app.principals', '{system}', false);
       insert into follow_up (title, due, owner_id, state_id, visibility, named)
         select 'A rather long title of a follow-up that has to be folded, number ' || n, '2027-05-06', '${ana.id}', 'KAZ', 'internal', '{}' from generate_series(1, 5000) n;
       insert into reminder (follow_up_id, user_id, at) select id, owner_id, '2027-05-05T08:00:00Z' from follow_up where owner_id = '${ana.id}'`,
      undefined,
      'superuser',
    );
    const begun = performance.now();
    const file = await text();
    const took = performance.now() - begun;
    expect(entriesOf(file).size).toBe(5000);
    // half a second on a machine that has nothing else to do; what grows with the square of them would take minutes
    expect(took).toBeLessThan(20_000);
  });
});
