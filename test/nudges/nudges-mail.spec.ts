import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { engagement, mission, patched, posted } from '../build/engagement.js';
import { followUp } from '../build/follow-up.js';
import { mailLinksOnly } from '../build/installation.js';
import { campaign, itIs, nudgesOf, roundsAt } from '../build/nudges.js';
import { eventually } from '../mail-server.js';

let app: AppWithMail;
let ana: Person;
let before: number;

beforeAll(async () => {
  app = await startAppWithMail();
});
afterAll(() => app?.close());
beforeEach(async () => {
  await itIs(app, '2026-03-02T06:00:00Z', [app.admin]);
  ana = await app.member(`Ana ${Math.random().toString(36).slice(2, 8)}`);
  await roundsAt(app, '2026-03-02T06:00:00Z', [ana]);
  before = app.mails.received.length;
});

const at = (moment: string) => roundsAt(app, moment, [ana]);
const habits = async (body: object) => {
  const { version } = (await must(app.http('GET', '/api/me/reminders', { as: ana }), 200)).body;
  return must(app.http('PATCH', '/api/me/reminders', { as: ana, version, body }), 200);
};
const received = () => app.mails.received.slice(before).filter(({ to }) => to.includes(ana.email));
const arrived = (count: number) => eventually(async () => received().length >= count && received(), 25_000);
const rows = async () =>
  (await app.sql('select * from outgoing_mail where recipient_id = $1 order by created_at', [ana.id], 'superuser'))
    .rows;
const settled = () =>
  eventually(async () => (await rows()).every(({ state }) => !['queued', 'sending'].includes(state)));
const planned = (more: object = {}) =>
  engagement(app, ana, { date: '2026-03-03', stage: 'confirmed', title: 'Quagga talks', states: ['TUV'], ...more });

it('are told in one quiet mail a day, each once', async () => {
  const meeting = await planned();
  const made = await campaign(app, ana, { noContactMonths: 1 });
  const at1 = await mission(app, ana, { state: 'TUV', city: 'New York' });
  const contact = await posted(app, ana, 'Ioane FALE', [{ mission: at1.id, rank: 'Counsellor', from: '2023-03-03' }]);
  await at('2026-03-04T09:00:00Z');
  const { mail } = (await arrived(1))[0]!;
  expect(mail.subject).toBe('Aide-Mémoire: something to look at');
  expect(mail.text).toContain('WORTH A LOOK');
  expect(mail.text).toContain('What became of it? Quagga talks\n    Planned for 3 March 2026 · State: Tuvalu');
  expect(mail.text).toContain(`https://crm.example.org/engagements/${meeting.id}`);
  expect(mail.text).toContain(
    'Still in post? Ioane FALE\n    Counsellor, Permanent Mission, New York, since 3 March 2023',
  );
  expect(mail.text).toContain(`https://crm.example.org/contacts/${contact.id}`);
  await at('2026-03-05T09:00:00Z');
  await settled();
  expect(received()).toHaveLength(1);
  await at('2026-04-02T09:00:00Z');
  const second = (await arrived(2))[1]!.mail;
  expect(second.text).toContain(
    'Nobody has spoken with Tuvalu lately\n    No contact yet; a priority since 2 March 2026',
  );
  expect(second.text).toContain(`https://crm.example.org/campaigns/${made.id}`);
  expect(second.text).not.toContain('Quagga');
});

it('come with the digest of whoever has one, at its hour', async () => {
  await habits({ digest: '07:30' });
  await planned();
  const rules = [{ kind: 'offset', count: 0, unit: 'day', when: 'before', time: '17:00' }];
  await followUp(app, ana, { title: 'Send the text', due: '2026-03-04', rules });
  await at('2026-03-04T07:30:00Z');
  const { mail } = (await arrived(1))[0]!;
  expect(mail.subject).toBe('Aide-Mémoire, 4 March 2026: 1 reminder');
  expect(mail.text!.indexOf('Send the text')).toBeLessThan(mail.text!.indexOf('Quagga talks'));
  await at('2026-03-04T09:00:00Z');
  await settled();
  expect(received()).toHaveLength(1);
});

it('come by mail as the person likes; on the screen they are in any case', async () => {
  await habits({ nudgesByMail: ['no-contact'] });
  await planned();
  await at('2026-03-04T09:00:00Z');
  await settled();
  expect([received(), await rows()]).toEqual([[], []]);
  expect(await nudgesOf(app, ana)).toHaveLength(1);
  await habits({ nudgesByMail: ['write-up'] });
  await at('2026-03-05T09:00:00Z');
  expect((await arrived(1))[0]!.mail.text).toContain('Quagga talks');
});

it('put off come by mail again when their time has come', async () => {
  await planned();
  await at('2026-03-04T09:00:00Z');
  await arrived(1);
  const [nudge] = await nudgesOf(app, ana);
  const snooze = { as: ana, version: nudge.version, body: { until: '2026-03-06T08:00:00Z' } };
  await must(app.http('POST', `/api/nudges/${nudge.id}/snooze`, snooze), 200);
  await at('2026-03-05T09:00:00Z');
  await at('2026-03-06T09:00:00Z');
  expect((await arrived(2))[1]!.mail.text).toContain('Quagga talks');
  expect(received()).toHaveLength(2);
});

it('of something restricted, or where mail carries links only, are a link and nothing else', async () => {
  const hidden = await planned({ visibility: 'restricted' });
  await at('2026-03-04T09:00:00Z');
  const first = (await arrived(1))[0]!;
  expect(`${first.raw}${first.mail.text}${first.mail.html}`).not.toMatch(/Quagga|Tuvalu|March/);
  expect(first.mail.text).toContain(`https://crm.example.org/engagements/${hidden.id}`);
  await itIs(app, '2026-03-04T09:00:00Z', [app.admin]);
  await mailLinksOnly(app, true);
  const open = await planned({ date: '2026-03-04' });
  await at('2026-03-05T09:00:00Z');
  const second = (await arrived(2))[1]!;
  expect(`${second.raw}${second.mail.text}${second.mail.html}`).not.toMatch(/Quagga|Tuvalu|March/);
  expect(second.mail.text).toContain(`https://crm.example.org/engagements/${open.id}`);
  await itIs(app, '2026-03-05T09:00:00Z', [app.admin]);
  await mailLinksOnly(app, false);
});

it('do not tell when a restricted meeting was', async () => {
  await campaign(app, ana, { noContactMonths: 1 });
  await engagement(app, ana, { date: '2026-01-20', states: ['TUV'], text: 'x', visibility: 'restricted' });
  await at('2026-03-02T09:00:00Z');
  const { mail } = (await arrived(1))[0]!;
  expect(mail.text).toContain('Nobody has spoken with Tuvalu lately\n    Campaign: Schools');
  expect(mail.text).not.toMatch(/January/);
});

it('are in the Outbox only while their reader sees the meeting whose day they tell', async () => {
  const ben = await app.member(`Ben ${Math.random().toString(36).slice(2, 8)}`);
  const made = await campaign(app, ana, { noContactMonths: 1 });
  const met = await engagement(app, ben, { date: '2026-01-20', states: ['TUV'], text: 'x' });
  await at('2026-03-02T09:00:00Z');
  expect((await arrived(1))[0]!.mail.text).toContain('Last contact: 20 January 2026 · Campaign: Schools');
  const [{ id }] = await settled().then(rows);
  const kept = () => app.http('GET', `/api/outbox/${id}`, { as: ana });
  expect((await must(kept(), 200)).body.bodyText).toContain('Last contact: 20 January 2026');
  await itIs(app, '2026-03-02T09:00:00Z', [ben]);
  await must(patched(app, ben, met, { visibility: 'restricted' }), 200);
  expect((await kept()).status).toBe(404);
  await must(app.http('GET', `/api/campaigns/${made.id}`, { as: ana }), 200);
});

it('whose reason ended before the mail left are not in it, and without any it is cancelled', async () => {
  const meeting = await planned();
  app.mails.refusal = '450 not now';
  await at('2026-03-04T09:00:00Z');
  await eventually(async () => (await rows())[0]?.state === 'deferred');
  app.mails.refusal = null;
  await must(patched(app, ana, meeting, { stage: 'held' }), 200);
  await at('2026-03-04T09:05:00Z');
  const [row] = await eventually(async () => (await rows())[0].state !== 'deferred' && (await rows()));
  expect(row.last_error).toBe('Nothing of what it was to speak of is left to be done.');
  expect(received()).toEqual([]);
});

it('are found once, however many workers look', async () => {
  await planned();
  const now = '2026-03-04T09:00:00Z';
  const again = await startAppWithMail({ scratch: app.scratch, mails: app.mails, now });
  await itIs(app, now, [ana]);
  await Promise.all([app, again].flatMap((one) => [one.nest.get(Sweep).run(), one.nest.get(Sweep).run()]));
  await arrived(1);
  await settled();
  expect([received().length, (await nudgesOf(app, ana)).length, (await rows()).length]).toEqual([1, 1, 1]);
  await again.close();
});
