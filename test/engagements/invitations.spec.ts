import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { calendarFeed, calendarOf, entriesOf, fetched, said } from '../build/calendar-feed.js';
import { engagement, patched } from '../build/engagement.js';
import { mailLinksOnly } from '../build/installation.js';
import { eventually, type ReceivedMail } from '../mail-server.js';

let app: AppWithMail;
let ana: Person;
let ben: Person;
let cleo: Person;

beforeAll(async () => {
  app = await startAppWithMail({ now: '2027-01-12T09:00:00Z', env: { MAIL_FROM: 'Aide-Mémoire <crm@example.org>' } });
  [ana, ben, cleo] = [await app.member('Ana Ferro'), await app.member('Ben Okoro'), await app.member('Cleo Marin')];
});
afterAll(() => app?.close());
beforeEach(async () => {
  await sent();
  app.mails.received.splice(0);
});

/** Whatever is in the Outbox is on its way, and these are the mails. */
async function sent(): Promise<ReceivedMail[]> {
  await eventually(async () => {
    await app.nest.get(Sweep).run();
    const { rows } = await app.sql(
      `select count(*)::int from outgoing_mail where state in ('queued', 'deferred', 'sending')`,
      [],
      'superuser',
    );
    return rows[0].count === 0;
  });
  return app.mails.received;
}

const planned = (more: object = {}, as = ana) => {
  const at = { date: '2027-03-03', time: '10:00', until: '11:30', timeZone: 'Europe/Zurich' };
  return engagement(app, as, {
    ...at,
    stage: 'confirmed',
    title: 'Lunch at the lake',
    place: 'Geneva',
    text: 'Our worry.',
    ...more,
  });
};
const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const tryInvite = ({ id, version }: { id: string; version: number }, users: unknown, as = ana) =>
  app.http('POST', `/api/engagements/${id}/invitations`, { as, version, body: { users } });
const invite = async (meeting: { id: string; version: number }, ...people: Person[]) => {
  await must(
    tryInvite(
      meeting,
      people.map(({ id }) => id),
    ),
    200,
  );
  return get(`/api/engagements/${meeting.id}`);
};
const patch = async (meeting: { id: string; version: number }, body: Record<string, unknown>) =>
  (await must(patched(app, ana, meeting, body), 200)).body;
/** Its calendar part and its attachment, which are the same. */
function calendarIn({ mail, raw }: ReceivedMail) {
  const files = mail.attachments.map(({ mimeType, filename, content }) => {
    return { mimeType, filename, text: typeof content === 'string' ? content : new TextDecoder().decode(content) };
  });
  const text = files.find(({ filename }) => filename === 'invitation.ics')?.text;
  if (text === undefined) return { files, raw };
  const calendar = calendarOf(text);
  const method = String(calendar.getFirstPropertyValue('method'));
  return { files, raw, text, method, event: calendar.getFirstSubcomponent('vevent')!, calendar };
}

describe('an invitation', () => {
  it('is a mail with a calendar file that a program can take in', async () => {
    const meeting = await planned();
    const answer = await must(tryInvite(meeting, [ben.id]), 200);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.body).toMatchObject({
      version: 2,
      items: [{ user: { id: ben.id }, told: 'meeting', mail: { state: 'queued' } }],
    });
    const [mail] = await sent();
    expect(mail!.to).toEqual([ben.email]);
    expect(mail!.mail.subject).toBe('Invitation: Lunch at the lake');
    expect(mail!.mail.text).toContain(
      '    Lunch at the lake\n    When: 3 March 2027, 10:00–11:30 (Europe/Zurich)\n    Where: Geneva\n    Kazakhstan',
    );
    expect(mail!.mail.text).not.toContain('Our worry');
    expect(mail!.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    const { event, method, calendar, files } = calendarIn(mail!);
    expect(files.map(({ mimeType }) => mimeType).sort()).toEqual(['application/ics', 'text/calendar']);
    expect(new Set(files.map(({ text }) => text.replace(/\r\n/g, '\n'))).size).toBe(1);
    expect(method).toBe('REQUEST');
    expect(said(event!, 'uid', 'sequence', 'summary', 'location', 'status', 'transp')).toEqual([
      ...[`meeting-${meeting.id}@crm.example.org`, '2', 'Lunch at the lake', 'Geneva', 'CONFIRMED', 'OPAQUE'],
    ]);
    expect(said(event!, 'organizer', 'attendee')).toEqual(['mailto:crm@example.org', `mailto:${ben.email}`]);
    expect(event!.getFirstProperty('organizer')!.getParameter('cn')).toBe('Aide-Mémoire');
    expect(event!.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/Zurich');
    expect(calendar!.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(JSON.stringify(event)).not.toContain('Our worry');
  });

  it('shows whether its mail went out, here and in the Outbox', async () => {
    const meeting = await invite(await planned(), ben, cleo);
    await sent();
    const { items } = await get(`/api/engagements/${meeting.id}/invitations`);
    expect(items.map(({ user, mail }: { user: Person; mail: { state: string } }) => [user.name, mail.state])).toEqual([
      ['Ben Okoro', 'sent'],
      ['Cleo Marin', 'sent'],
    ]);
    expect(await get(`/api/outbox/${items[0].mail.id}`)).toMatchObject({ kind: 'invitation', calendar: 'REQUEST' });
    const { items: history } = await get(`/api/engagements/${meeting.id}/history`);
    expect(history).toEqual(expect.arrayContaining([expect.objectContaining({ record: 'invitation', op: 'INSERT' })]));
  });

  it('is for colleagues who may read the meeting, and for nobody else', async () => {
    const secret = await planned({ visibility: 'restricted', readers: { users: [ben.id] } });
    const refused = async (meeting: { id: string; version: number }, users: unknown, as?: Person) => {
      const { status, body } = await tryInvite(meeting, users, as);
      return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code ?? body.code];
    };
    expect(await refused(secret, [ben.id, cleo.id])).toEqual([422, '/users/1', 'may-not-read']);
    expect(await refused(secret, ['00000000-0000-4000-8000-00000000dead'])).toEqual([422, '/users/0', 'unknown']);
    expect((await refused(secret, [cleo.id], cleo))[0]).toBe(404);
    expect((await app.http('GET', `/api/engagements/${secret.id}/invitations`, { as: cleo })).status).toBe(404);
    expect((await refused(secret, []))[1]).toBe('/users');
    expect((await refused(secret, ['x']))[1]).toMatch(/^\/users/);
    expect((await refused({ ...secret, version: 7 }, [ben.id]))[0]).toBe(412);
    const path = `/api/engagements/${secret.id}/invitations`;
    expect((await app.http('POST', path, { as: ana, body: { users: [ben.id] } })).status).toBe(428);
    expect(await sent()).toEqual([]);
  });

  it('is to what is planned for a day', async () => {
    for (const more of [
      { stage: 'held' },
      { stage: 'cancelled' },
      { date: '2027-03', time: null, until: null, timeZone: null },
    ]) {
      const { status, body } = await tryInvite(await planned(more), [ben.id]);
      expect([status, body.code]).toEqual([409, 'not-planned']);
    }
  });

  it('puts the meeting into the feed of whoever was invited', async () => {
    const { address } = await calendarFeed(app, ben, { contents: ['meetings'] });
    const meeting = await planned({ ours: [{ user: ana.id }] });
    const has = async () => entriesOf((await fetched(app, address)).body).has(`engagement-${meeting.id}`);
    expect(await has()).toBe(false);
    await invite(meeting, ben);
    expect(await has()).toBe(true);
  });
});

describe('whoever was invited hears', () => {
  it('when it moves, under the same UID and a higher sequence, and not of what does not matter', async () => {
    const meeting = await invite(await planned(), ben);
    const first = calendarIn((await sent())[0]!);
    const noted = await patch(meeting, { text: 'A longer note.', asks: [{ text: 'Endorse' }] });
    expect(await sent()).toHaveLength(1);
    const moved = await patch(noted, { date: '2027-03-10', time: '14:00', until: '15:00', place: 'Bern' });
    const second = calendarIn((await sent())[1]!);
    expect(said(second.event!, 'uid')).toEqual(said(first.event!, 'uid'));
    expect(said(second.event!, 'sequence', 'location', 'dtstart')).toEqual([
      String(moved.version),
      'Bern',
      '2027-03-10T14:00:00',
    ]);
    expect(Number(said(second.event!, 'sequence')[0])).toBeGreaterThan(Number(said(first.event!, 'sequence')[0]));
    expect(second.method).toBe('REQUEST');
    for (const [number, change] of [
      { time: '13:15' },
      { until: '15:30' },
      { timeZone: 'Europe/Helsinki' },
      { stage: 'offered' },
    ].entries()) {
      await patch(await get(`/api/engagements/${meeting.id}`), change);
      expect(await sent()).toHaveLength(3 + number);
    }
    const last = calendarIn(app.mails.received.at(-1)!);
    expect(said(last.event!, 'dtstart', 'dtend', 'status')).toEqual([
      '2027-03-10T13:15:00',
      '2027-03-10T15:30:00',
      'TENTATIVE',
    ]);
    expect(last.event!.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/Helsinki');
  });

  it.each(['cancelled', 'postponed', 'declined'])(
    'when it is %s, and again when it takes place after all',
    async (stage) => {
      const meeting = await invite(await planned(), ben);
      await sent();
      const off = await patch(meeting, { stage });
      const cancel = (await sent())[1]!;
      expect(cancel.mail.subject).toBe('Off: Lunch at the lake');
      expect(cancel.raw).toMatch(/method=CANCEL/);
      const { event, method } = calendarIn(cancel);
      expect([method, ...said(event!, 'status', 'sequence')]).toEqual(['CANCEL', 'CANCELLED', String(off.version)]);
      await patch(off, { stage: 'confirmed', date: '2027-04-04' });
      const again = calendarIn((await sent())[2]!);
      expect([again.method, ...said(again.event!, 'dtstart', 'status')]).toEqual([
        'REQUEST',
        '2027-04-04T10:00:00',
        'CONFIRMED',
      ]);
    },
  );

  it('when it is deleted, or has no day any more', async () => {
    const meeting = await invite(await planned(), ben);
    const vague = await patch(meeting, { date: '2027-03' });
    expect(calendarIn((await sent()).at(-1)!).method).toBe('CANCEL');
    const again = await patch(vague, { date: '2027-03-05' });
    await sent();
    await must(app.http('DELETE', `/api/engagements/${meeting.id}`, { as: ana, version: again.version }), 204);
    expect(calendarIn((await sent()).at(-1)!).method).toBe('CANCEL');
    const version = again.version + 1;
    await must(app.http('POST', `/api/engagements/${meeting.id}/restore`, { as: ana, version }), 200);
    expect(calendarIn((await sent()).at(-1)!).method).toBe('REQUEST');
  });

  it('nothing when it has taken place', async () => {
    const meeting = await invite(await planned(), ben);
    await sent();
    const held = await patch(meeting, { stage: 'held', text: 'They agreed.' });
    await patch(held, { place: 'Bern' });
    expect(await sent()).toHaveLength(1);
  });

  it('nothing when it has taken place before the mail could leave', async () => {
    const meeting = await invite(await planned(), ben);
    await patch(meeting, { stage: 'held', text: 'They agreed.' });
    expect(await sent()).toEqual([]);
  });

  it('when the invitation is taken back', async () => {
    const meeting = await invite(await planned(), ben, cleo);
    await sent();
    const path = `/api/engagements/${meeting.id}/invitations/${ben.id}`;
    const { body } = await must(app.http('DELETE', path, { as: ana, version: meeting.version }), 200);
    expect(body.items.map(({ told }: { told: string }) => told)).toEqual(['withdrawn', 'meeting']);
    expect((await app.http('DELETE', path, { as: ana, version: body.version })).status).toBe(404);
    const mail = (await sent())[2]!;
    expect([mail.to, calendarIn(mail).method]).toEqual([[ben.email], 'CANCEL']);
    await patch(await get(`/api/engagements/${meeting.id}`), { time: '12:00', until: null });
    expect((await sent()).slice(3).map(({ to }) => to)).toEqual([[cleo.email]]);
  });

  it('once, when it changed twice before the first mail left', async () => {
    const meeting = await planned();
    const first = await invite(meeting, ben);
    await patch(first, { time: '12:00', until: null });
    await sent();
    const { rows } = await app.sql(
      `select state, last_error from outgoing_mail where scope_id = '${meeting.id}' order by created_at`,
      [],
      'superuser',
    );
    expect(rows.at(-1)).toMatchObject({ state: 'sent' });
    if (rows[0].state !== 'sent')
      expect(rows[0]).toEqual({ state: 'cancelled', last_error: 'A newer mail tells of it.' });
    expect(said(calendarIn(app.mails.received.at(-1)!).event!, 'dtstart')).toEqual(['2027-03-03T12:00:00']);
  });
});

describe('of what is confidential an invitation', () => {
  const SECRET = /Lunch|Geneva|Kazakhstan|March|10:00|20270303/;

  it('has the link and nothing else, and no calendar file', async () => {
    const meeting = await invite(await planned({ visibility: 'restricted', readers: { users: [ben.id] } }), ben);
    const [mail] = await sent();
    expect(mail!.mail.subject).toBe('An invitation from Aide-Mémoire');
    expect(mail!.mail.text).toContain(`https://crm.example.org/engagements/${meeting.id}`);
    expect(mail!.mail.attachments).toEqual([]);
    expect(mail!.raw).not.toMatch(/calendar/i);
    expect(`${mail!.mail.text}${mail!.mail.html}${mail!.mail.subject}`).not.toMatch(SECRET);
    await patch(meeting, { time: '16:00', until: null });
    expect((await sent()).map(({ mail }) => mail.subject)).toEqual(Array(2).fill('An invitation from Aide-Mémoire'));
  });

  it('takes back what stood in the calendar, and tells who lost sight of it no more than that', async () => {
    const meeting = await invite(await planned(), ben, cleo);
    await sent();
    const body = { visibility: 'restricted', readers: { users: [ben.id] } };
    const restricted = await patch(meeting, body);
    const news = (await sent()).slice(2);
    const to = (person: Person) => news.find((one) => one.to[0] === person.email)!;
    expect(news).toHaveLength(2);
    for (const [person, subject] of [
      [ben, 'An invitation from Aide-Mémoire'],
      [cleo, 'An invitation from Aide-Mémoire is withdrawn'],
    ] as const) {
      const { mail } = to(person);
      const { method, event, text } = calendarIn(to(person));
      expect([mail.subject, method, ...said(event!, 'summary', 'status', 'dtstart', 'location', 'url')]).toEqual([
        ...[subject, 'CANCEL', 'Meeting in Aide-Mémoire', 'CANCELLED', undefined, undefined, undefined],
      ]);
      expect(`${mail.text}${mail.html}${mail.subject}${text}`).not.toMatch(SECRET);
    }
    expect(to(ben).mail.text).toContain(meeting.id);
    expect(to(cleo).mail.text).not.toContain(meeting.id);
    // the mails of before are hers no longer
    const { items } = await get('/api/outbox', cleo);
    const { rows } = await app.sql(
      `select id from outgoing_mail where scope = 'engagement' and scope_id = '${meeting.id}'`,
      [],
      'superuser',
    );
    expect(items.filter(({ id }: { id: string }) => rows.some((row) => row.id === id))).toEqual([]);
    // open again: Ben has it back, Cleo was not asked again
    await patch(restricted, { visibility: 'internal' });
    expect((await sent()).slice(4).map((one) => [one.to[0], calendarIn(one).method])).toEqual([[ben.email, 'REQUEST']]);
  });

  it('is withdrawn from whoever leaves the team that was let in, though nothing of the meeting changes', async () => {
    const as = app.admin;
    const body = { name: 'Lake', members: [ben.id, cleo.id] };
    const team = (await must(app.http('POST', '/api/teams', { as, body }), 201)).body;
    const open = await invite(await planned(), ben, cleo);
    const meeting = await patch(open, { visibility: 'restricted', readers: { teams: [team.id] } });
    const before = (await sent()).filter(({ to }) => to[0] === ben.email).map(calendarIn);
    const { length } = app.mails.received;
    await must(app.http('PATCH', `/api/teams/${team.id}`, { as, version: 1, body: { members: [cleo.id] } }), 200);
    const news = (await sent()).slice(length);
    expect(news.map(({ to, mail }) => [to, mail.subject])).toEqual([
      [[ben.email], 'An invitation from Aide-Mémoire is withdrawn'],
    ]);
    const { method, event, text } = calendarIn(news[0]!);
    expect([method, ...said(event!, 'uid', 'summary', 'status', 'dtstart')]).toEqual([
      ...['CANCEL', `meeting-${meeting.id}@crm.example.org`, 'Meeting in Aide-Mémoire', 'CANCELLED', undefined],
    ]);
    const sequenceOf = (one: { event?: typeof event }) => Number(said(one.event!, 'sequence')[0]);
    expect(sequenceOf({ event })).toBeGreaterThan(Math.max(...before.map(sequenceOf)));
    expect(`${news[0]!.mail.text}${news[0]!.mail.html}${text}`).not.toMatch(SECRET);
    expect(news[0]!.mail.text).not.toContain(meeting.id);
    const { items } = await get(`/api/engagements/${meeting.id}/invitations`);
    expect(items.map(({ told }: { told: string }) => told)).toEqual(['withdrawn', 'link']);

    // asked again, it comes back into the calendar: what a program was told last counts most
    const again = await patch(meeting, { visibility: 'internal' });
    await invite(again, ben);
    const last = (await sent()).filter(({ to }) => to[0] === ben.email).map(calendarIn);
    expect(last.at(-1)!.method).toBe('REQUEST');
    expect(sequenceOf(last.at(-1)!)).toBeGreaterThan(sequenceOf({ event }));
  });

  it('is withdrawn once, when a team is dissolved, and not from what is over', async () => {
    const as = app.admin;
    const team = (await must(app.http('POST', '/api/teams', { as, body: { name: 'Shore', members: [ben.id] } }), 201))
      .body;
    const secret = { visibility: 'restricted', readers: { teams: [team.id] } };
    const over = await invite(await planned(secret), ben);
    await patch(over, { stage: 'held', text: 'They agreed.' });
    await invite(await planned(secret), ben);
    await sent();
    const { length } = app.mails.received;
    await must(app.http('DELETE', `/api/teams/${team.id}`, { as, version: 1 }), 204);
    await sent();
    const news = (await sent()).slice(length);
    expect(news.map(({ mail }) => mail.subject)).toEqual(['An invitation from Aide-Mémoire is withdrawn']);
  });

  it('is links alone where the installation says so', async () => {
    await mailLinksOnly(app, true);
    const meeting = await invite(await planned(), ben);
    const [mail] = await sent();
    await mailLinksOnly(app, false);
    expect(mail!.mail.attachments).toEqual([]);
    expect(`${mail!.mail.text}${mail!.mail.subject}`).not.toMatch(SECRET);
    expect(mail!.mail.text).toContain(meeting.id);
  });

  it('is a link, and takes out of the calendar what may stand there, where that is said while it waits', async () => {
    await invite(await planned(), ben);
    await mailLinksOnly(app, true);
    const [mail] = await sent();
    await mailLinksOnly(app, false);
    const { method, event } = calendarIn(mail!);
    expect([method, event!.getFirstPropertyValue('summary')]).toEqual(['CANCEL', 'Meeting in Aide-Mémoire']);
    expect(mail!.raw).not.toMatch(SECRET);
  });
});
