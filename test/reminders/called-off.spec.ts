import pg from 'pg';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
const EVERY_MONDAY = { kind: 'weekly', weekday: 1, time: '09:00' };
/** A Monday. */
const TODAY = '2026-03-02';

let app: TestApp;
let port: number;
let mails: TestMailServer | null;
let ana: Person;
let ben: Person;
let cleo: Person;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const server = await startMailServer();
  port = server.port;
  app = await startApp({ worker: true, env: { SMTP_URL: server.url } });
  await server.close();
});
afterAll(() => app?.close());

beforeEach(async () => {
  mails = null;
  app.clock.set(`${TODAY}T06:00:00Z`);
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
  cleo = await app.member(`Cleo ${one}`);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await app.sql(`update outgoing_mail set state = 'cancelled' where state <> 'sent'`, [], 'superuser');
  await app.sql(`update reminder set state = 'cancelled' where state = 'scheduled'`, [], 'superuser');
  await mails?.close();
});

const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const habits = async (body: object, as = ana) => {
  const { version } = await get('/api/me/reminders', as);
  await must(app.http('PATCH', '/api/me/reminders', { as, version, body }), 200);
};
const patch = async (id: string, body: object, as = ana) => {
  const { version } = await get(`/api/follow-ups/${id}`, as);
  return (await must(app.http('PATCH', `/api/follow-ups/${id}`, { as, version, body }), 200)).body;
};
const snooze = async (id: string, until: string) => {
  const { version } = await get(`/api/follow-ups/${id}`);
  return (await must(app.http('POST', `/api/follow-ups/${id}/snooze`, { as: ana, version, body: { until } }), 200))
    .body;
};
const sweep = () => eventually(() => app.nest.get(Sweep).run());
const sweepAt = async (at: string) => {
  // a session does not outlive the night
  const isNight = at.slice(0, 10) !== app.clock.now().toISOString().slice(0, 10);
  app.clock.set(at);
  if (isNight) for (const one of [ana, ben, cleo]) Object.assign(one, await signIn(app.url, one.email));
  await sweep();
};
const rows = async (where: string, values: unknown[] = []) =>
  (await app.sql(`select * from outgoing_mail where ${where} order by created_at, id`, values, 'superuser')).rows;
const mailTo = async (person: Person) => (await rows('recipient_id = $1', [person.id])).at(-1);
const reminders = async (id: string, as = ana) => (await get(`/api/follow-ups/${id}`, as)).reminders;

/** The mail to somebody, once the mail server was found to be away. */
const waits = (person: Person) =>
  eventually(async () => {
    const mail = await mailTo(person);
    return mail?.state === 'deferred' && mail;
  });
/** The mail server is back, and all that waited was tried. */
const isBack = async (at: string, moods?: Parameters<typeof startMailServer>[0]) => {
  mails = await startMailServer(moods, port);
  await app.sql(`update outgoing_mail set next_attempt_at = $1 where state = 'deferred'`, [at], 'superuser');
  await sweepAt(at);
  await settled();
};
const settled = async () => {
  await eventually(async () => (await rows(`state in ('queued', 'deferred', 'sending')`)).length === 0);
};
/** What somebody got that speaks of it. */
const got = (person: Person, words: string) =>
  (mails?.received ?? []).filter(({ to, mail }) => to.includes(person.email) && mail.text!.includes(words));
/** At that moment, and not before, such a mail comes to somebody, once. */
const comesOnceAt = async (at: string, to: Person, words: string) => {
  const before = got(to, words).length;
  await sweepAt(new Date(Date.parse(at) - 1000).toISOString());
  await settled();
  expect(got(to, words)).toHaveLength(before);
  await sweepAt(at);
  await eventually(async () => got(to, words).length > before);
  await sweep();
  await settled();
  expect(got(to, words)).toHaveLength(before + 1);
};

describe.each(['single', 'in a digest'])('a reminder whose mail waits for the mail server, %s', (how) => {
  const isDigest = how === 'in a digest';

  /** Of Ana, claimed and not sent; in a digest with another, which is left alone. */
  const waiting = async (body: object = { due: TODAY }) => {
    if (isDigest) {
      await habits({ digest: '09:00' });
      await followUp(app, ana, { title: 'It stays', due: TODAY, rules: [ON_THE_DAY] });
    }
    const { id } = await followUp(app, ana, { title: 'Call the desk', rules: [ON_THE_DAY], ...body });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(ana);
    const [reminder] = await reminders(id);
    expect(reminder).toMatchObject({ state: 'claimed', inDigest: isDigest, mail: { state: 'deferred' } });
    return id as string;
  };
  /** What the Outbox says to Ana of the mail that waited. */
  const isCalledOff = async (why: string) => {
    const { id } = (await rows('recipient_id = $1', [ana.id]))[0];
    const mail = await get(`/api/outbox/${id}`);
    expect(mail).toMatchObject(isDigest ? { state: 'deferred' } : { state: 'cancelled', lastError: why });
  };
  /** The server is back, and of what was called off nothing came to Ana. */
  const leavesWithoutIt = async (id: string) => {
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, id)).toHaveLength(0);
    expect(got(ana, 'It stays')).toHaveLength(isDigest ? 1 : 0);
  };

  it('does not leave once it is snoozed, and comes at the end of the snooze', async () => {
    const id = await waiting();
    const snoozed = await snooze(id, '2026-03-04T10:00:00Z');
    expect(snoozed.reminders).toMatchObject([
      { state: 'cancelled', rule: expect.any(String), mail: isDigest ? null : { state: 'cancelled' } },
      { state: 'scheduled', at: '2026-03-04T10:00:00.000Z' },
    ]);
    await isCalledOff('It was snoozed.');
    await leavesWithoutIt(id);
    await patch(id, { note: 'Edited meanwhile.' });
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });

  it('goes to whoever is given it, once, and no more to whose it was', async () => {
    const id = await waiting();
    const given = await patch(id, { owner: ben.id });
    expect(given.reminders).toMatchObject([{ user: { id: ben.id }, state: 'scheduled' }]);
    await isCalledOff('It was given to somebody else.');
    await leavesWithoutIt(id);
    expect(got(ben, id)).toHaveLength(1);
    await patch(id, { note: 'Edited afterwards.' });
    await sweepAt('2026-03-03T09:00:00Z');
    await settled();
    expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 1]);
  });

  it('is given back before anything left, and comes once', async () => {
    const id = await waiting();
    await patch(id, { owner: ben.id });
    await sweep();
    await waits(ben);
    await patch(id, { owner: ana.id }, ben);
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ana, id).length, got(ben, id).length]).toEqual([1, 0]);
  });

  it('that comes every week goes to whoever is given it, once, and then every week', async () => {
    const id = await waiting({ rules: [EVERY_MONDAY] });
    await patch(id, { owner: ben.id });
    await leavesWithoutIt(id);
    expect(got(ben, id)).toHaveLength(1);
    await comesOnceAt('2026-03-09T09:00:00Z', ben, id);
    expect(got(ana, id)).toHaveLength(0);
  });

  it('does not leave once its day is moved, and comes on that day', async () => {
    const id = await waiting();
    const moved = await patch(id, { due: '2026-03-05' });
    expect(moved.reminders).toMatchObject([{ state: 'scheduled', at: '2026-03-05T09:00:00.000Z' }]);
    await isCalledOff('Its day was moved.');
    await leavesWithoutIt(id);
    await comesOnceAt('2026-03-05T09:00:00Z', ana, id);
  });

  it('is not lost when its day is moved and moved back', async () => {
    const id = await waiting();
    await patch(id, { due: '2026-03-05' });
    await patch(id, { due: TODAY });
    await isBack(`${TODAY}T09:30:00Z`);
    await sweepAt('2026-03-05T09:00:00Z');
    await settled();
    expect(got(ana, id)).toHaveLength(1);
  });

  it('gives way to the rule that takes the place of its own', async () => {
    const id = await waiting();
    const changed = await patch(id, { rules: [{ ...ON_THE_DAY, time: '17:00' }] });
    expect(changed.reminders).toMatchObject([{ state: 'scheduled', at: `${TODAY}T17:00:00.000Z` }]);
    await isCalledOff('The reminder was taken back.');
    await leavesWithoutIt(id);
    await comesOnceAt(`${TODAY}T17:00:00Z`, ana, id);
  });

  it('leaves where the rule that takes the place of its own is late', async () => {
    const id = await waiting();
    await patch(id, { rules: [{ ...ON_THE_DAY, time: '08:00' }] });
    await isBack(`${TODAY}T09:30:00Z`);
    await sweepAt(`${TODAY}T17:00:00Z`);
    await settled();
    expect(got(ana, id)).toHaveLength(1);
  });

  it('does not leave once its rule is taken away', async () => {
    const id = await waiting();
    await patch(id, { rules: [] });
    await isCalledOff('The reminder was taken back.');
    await leavesWithoutIt(id);
  });

  it('leaves with the new day where that has passed', async () => {
    const id = await waiting();
    await patch(id, { due: '2026-03-01' });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, 'Due: 1 March 2026')).toHaveLength(1);
    expect(got(ana, id)).toHaveLength(1);
  });

  /** Counted from an event that Ben moves, who may not see it. */
  const waitingForEvent = async () => {
    const body = { name: 'Session', date: '2026-03-09' };
    const event = (await must(app.http('POST', '/api/events', { as: ben, body }), 201)).body;
    const anchor = { event: event.id, count: 1, unit: 'week', when: 'before' };
    const id = await waiting({ anchor, visibility: 'restricted' });
    expect((await app.http('GET', `/api/follow-ups/${id}`, { as: ben })).status).toBe(404);
    const change = { as: ben, version: event.version, body: { date: '2026-03-16' } };
    return { id, moves: () => must(app.http('PATCH', `/api/events/${event.id}`, change), 200) };
  };

  it('does not leave once its event is moved, by somebody who may not see it', async () => {
    const { id, moves } = await waitingForEvent();
    await moves();
    // the server is back before it is planned anew
    const waiter = await mailTo(ana);
    mails = await startMailServer({}, port);
    app.clock.set(`${TODAY}T09:20:00Z`);
    await deliver(waiter);
    expect(await mailTo(ana)).toMatchObject({ state: 'deferred', attempts: waiter.attempts });
    await sweep();
    expect(await reminders(id)).toMatchObject([{ state: 'scheduled', at: '2026-03-09T09:00:00.000Z' }]);
    if (!isDigest) await isCalledOff('Its day was moved.');
    await sweepAt(`${TODAY}T10:30:00Z`);
    await settled();
    expect(got(ana, id)).toHaveLength(0);
    expect(got(ana, 'It stays')).toHaveLength(isDigest ? 1 : 0);
    await comesOnceAt('2026-03-09T09:00:00Z', ana, id);
  });

  const deliver = (mail: { id: string; recipient_id: string; attempts: number }) =>
    app.nest
      .get(Delivery)
      .deliver(
        { mail: mail.id, person: mail.recipient_id, attempt: mail.attempts },
        { signal: new AbortController().signal },
      );

  /** Somebody holds the mail, so that whoever wants it queues up behind. */
  const held = async (mail: { id: string }) => {
    // no job of the sweep's mixes in
    await app.nest.get(Jobs).rest();
    const client = new pg.Client({ connectionString: app.scratch.superuserUrl });
    await client.connect();
    closing.push(() => client.end());
    await client.query('begin');
    await client.query('select from outgoing_mail where id = $1 for update', [mail.id]);
    const queue = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return {
      untilWaiting: (count: number) =>
        eventually(async () => (await app.sql(queue, [], 'superuser')).rowCount === count),
      letGo: () => client.query('commit'),
    };
  };

  it.each([
    ['it is snoozed', '2026-03-04T10:00:00Z'],
    ['its event is moved', '2026-03-09T09:00:00Z'],
  ])('does not leave when %s while it is being written', async (what, then) => {
    const { id, moves } = await waitingForEvent();
    const mail = await mailTo(ana);
    mails = await startMailServer({}, port);
    app.clock.set(`${TODAY}T09:20:00Z`);
    const lock = await held(mail);
    const calling = what === 'it is snoozed' ? snooze(id, then) : moves();
    await lock.untilWaiting(1);
    const delivering = deliver(mail);
    await lock.untilWaiting(2);
    await lock.letGo();
    await Promise.all([calling, delivering]);
    app.nest.get(Jobs).work();
    expect((await mailTo(ana)).attempts).toBe(mail.attempts);
    await sweep();
    await sweepAt(`${TODAY}T10:30:00Z`);
    await settled();
    expect(got(ana, id)).toHaveLength(0);
    expect(got(ana, 'It stays')).toHaveLength(isDigest ? 1 : 0);
    await comesOnceAt(then, ana, id);
  });

  it('has left when sending it began before the snooze, and is not sent again when that failed', async () => {
    const id = await waiting();
    const mail = await mailTo(ana);
    const answers: (() => void)[] = [];
    let refuses = true;
    const refusal = Object.assign(new Error('not now'), { responseCode: 451 });
    mails = await startMailServer(
      {
        onRcptTo: (_address, _session, done) => {
          if (!refuses) return done();
          answers.push(() => done(refusal));
          return undefined;
        },
      },
      port,
    );
    app.clock.set(`${TODAY}T09:20:00Z`);
    const lock = await held(mail);
    const delivering = deliver(mail);
    await lock.untilWaiting(1);
    const snoozing = snooze(id, '2026-03-04T10:00:00Z');
    await lock.untilWaiting(2);
    await lock.letGo();
    await snoozing;
    expect((await mailTo(ana)).state).toBe('sending');
    expect(await reminders(id)).toMatchObject([{ state: 'cancelled' }, { state: 'scheduled' }]);
    await eventually(async () => answers.length === 1);
    refuses = false;
    answers[0]!();
    await delivering;
    app.nest.get(Jobs).work();
    await sweepAt(`${TODAY}T10:30:00Z`);
    await settled();
    expect(got(ana, id)).toHaveLength(0);
    expect(await mailTo(ana)).toMatchObject(
      isDigest ? { state: 'sent' } : { state: 'cancelled', last_error: 'The reminder was called off.' },
    );
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });
});

describe('a moment that somebody named, whose mail waits for the mail server', () => {
  const moment = async (user?: Person) => {
    const reminders = [{ at: `${TODAY}T09:00:00Z`, user: user?.id }];
    const { id } = await followUp(app, ana, { title: 'Call the desk', reminders });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(user ?? ana);
    return id as string;
  };

  it('is the new owner’s when it is given away, though the form says no more of it', async () => {
    const id = await moment();
    await patch(id, { owner: ben.id, reminders: [], rules: [] });
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 1]);
  });

  it('stays a colleague’s, for whom it was named', async () => {
    const id = await moment(cleo);
    await patch(id, { owner: ben.id });
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ben, id).length, got(cleo, id).length]).toEqual([0, 1]);
  });

  it('stays a colleague’s when somebody else snoozes', async () => {
    const id = await moment(cleo);
    await snooze(id, '2026-03-04T10:00:00Z');
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(cleo, id)).toHaveLength(1);
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });

  it('leaves when nothing of it changed but a word', async () => {
    const id = await moment();
    await patch(id, { note: 'Ask for the counsellor.' });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, 'Ask for the counsellor.')).toHaveLength(1);
  });

  it('does not leave after a snooze when mail to the address was held back, and is allowed again', async () => {
    const id = await moment();
    await app.sql(`update outgoing_mail set state = 'suppressed' where scope_id = $1`, [id], 'superuser');
    await snooze(id, '2026-03-04T10:00:00Z');
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, id)).toHaveLength(0);
    await comesOnceAt('2026-03-04T10:00:00Z', ana, id);
  });
});

describe('a campaign’s deadline, whose mail waits for the mail server', () => {
  const drive = async (body: object) => {
    const campaign = { name: `Drive of ${ana.name}`, instrument: 'ssd', ...body };
    const made = (await must(app.http('POST', '/api/campaigns', { as: ana, body: campaign }), 201)).body;
    return { id: made.id as string, change: (body: object) => patchCampaign(made.id, body) };
  };
  const patchCampaign = async (id: string, body: object) => {
    const { version } = await get(`/api/campaigns/${id}`);
    await must(app.http('PATCH', `/api/campaigns/${id}`, { as: ana, version, body }), 200);
  };

  it('goes to whoever runs it now, once', async () => {
    const { id, change } = await drive({ deadline: TODAY, rules: [ON_THE_DAY] });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(ana);
    await change({ owner: ben.id });
    await isBack(`${TODAY}T09:30:00Z`);
    expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 1]);
  });

  it('does not leave once the deadline is moved', async () => {
    const { id, change } = await drive({ deadline: TODAY, rules: [ON_THE_DAY] });
    await sweepAt(`${TODAY}T09:00:00Z`);
    await waits(ana);
    await change({ deadline: '2026-03-05' });
    await isBack(`${TODAY}T09:30:00Z`);
    expect(got(ana, id)).toHaveLength(0);
    await comesOnceAt('2026-03-05T09:00:00Z', ana, id);
  });
});

describe('the sweep and whoever edits', () => {
  it('do not meet: what is being edited is passed over, and found the next time', async () => {
    const { id } = await followUp(app, ana, { due: TODAY, rules: [ON_THE_DAY] });
    const client = new pg.Client({ connectionString: app.scratch.superuserUrl });
    await client.connect();
    closing.push(() => client.end());
    await client.query('begin');
    await client.query('update follow_up set note = $2 where id = $1', [id, 'Being edited']);
    await sweepAt(`${TODAY}T09:00:00Z`);
    expect(await reminders(id)).toMatchObject([{ state: 'scheduled' }]);
    await client.query('commit');
    await sweep();
    expect(await reminders(id)).toMatchObject([{ state: 'claimed' }]);
  });

  it('at the same moment remind one of two, once', async () => {
    const body = { due: TODAY, rules: [ON_THE_DAY, EVERY_MONDAY], reminders: [{ at: `${TODAY}T09:00:00Z` }] };
    const made = [];
    for (let n = 0; n < 8; n++) made.push(await followUp(app, ana, body));
    app.clock.set(`${TODAY}T09:00:00Z`);
    const gives = made.map(({ id, version }) =>
      must(app.http('PATCH', `/api/follow-ups/${id}`, { as: ana, version, body: { owner: ben.id } }), 200),
    );
    await Promise.all([sweep(), ...gives]);
    await sweep();
    await isBack(`${TODAY}T09:30:00Z`);
    for (const { id } of made) expect([got(ana, id).length, got(ben, id).length]).toEqual([0, 3]);
  });
});
