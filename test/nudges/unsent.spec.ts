import pg from 'pg';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { engagement } from '../build/engagement.js';
import { itIs, nudgesOf, roundsAt } from '../build/nudges.js';
import { eventually } from '../mail-server.js';

let app: AppWithMail;
let ana: Person;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  app = await startAppWithMail();
});
afterAll(() => app?.close());
beforeEach(async () => {
  await itIs(app, '2026-03-02T06:00:00Z', [app.admin]);
  ana = await app.member(`Ana ${Math.random().toString(36).slice(2, 8)}`);
  await roundsAt(app, '2026-03-02T06:00:00Z', [ana]);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const mailTo = async (person: Person) =>
  (await app.sql('select * from outgoing_mail where recipient_id = $1', [person.id], 'superuser')).rows[0];
const deliver = (mail: { id: string; recipient_id: string; attempts: number }) =>
  app.nest
    .get(Delivery)
    .deliver(
      { mail: mail.id, person: mail.recipient_id, attempt: mail.attempts },
      { signal: new AbortController().signal },
    );
const planned = (title: string) =>
  engagement(app, ana, { date: '2026-03-03', stage: 'confirmed', title, states: ['TUV'] });

/** Ana's two nudges, and their mail, whose turn it is and which no process is at. */
const waiting = async () => {
  await planned('Quagga talks');
  await planned('Zebra talks');
  app.mails.refusal = '450 not now';
  await roundsAt(app, '2026-03-04T09:00:00Z', [ana]);
  await eventually(async () => (await mailTo(ana))?.state === 'deferred');
  await app.nest.get(Jobs).rest();
  app.mails.refusal = null;
  await app.sql(
    `update outgoing_mail set next_attempt_at = $1 where state = 'deferred'`,
    [app.clock.now()],
    'superuser',
  );
  return mailTo(ana);
};

/** Somebody holds the mail, so that whoever wants it queues up behind. */
const held = async (mail: { id: string }) => {
  const client = new pg.Client({ connectionString: app.scratch.superuserUrl });
  await client.connect();
  closing.push(() => client.end());
  await client.query('begin');
  await client.query('select from outgoing_mail where id = $1 for update', [mail.id]);
  const queue = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    untilWaiting: (count: number) => eventually(async () => (await app.sql(queue, [], 'superuser')).rowCount === count),
    letGo: () => client.query('commit'),
  };
};

const isQuagga = ({ engagement }: { engagement: { title: string } }) => engagement.title === 'Quagga talks';

describe.each([
  ['put off', 'snooze', { until: '2026-03-06T08:00:00Z' }],
  ['put aside', 'dismiss', undefined],
])('a nudge that is %s', (_, action, body) => {
  it('while its mail is being written is not in it', async () => {
    const mail = await waiting();
    const nudge = (await nudgesOf(app, ana)).find(isQuagga);
    const lock = await held(mail);
    const change = app.http('POST', `/api/nudges/${nudge.id}/${action}`, { as: ana, version: nudge.version, body });
    await lock.untilWaiting(1);
    const delivering = deliver(mail);
    await lock.untilWaiting(2);
    await lock.letGo();
    expect((await change).status).toBe(200);
    await delivering;
    // what had been written did not leave
    expect(await mailTo(ana)).toMatchObject({ state: 'deferred', attempts: mail.attempts });
    app.nest.get(Jobs).work();
    await roundsAt(app, '2026-03-04T09:30:00Z', [ana]);
    await eventually(async () => (await mailTo(ana)).state === 'sent');
    const received = app.mails.received.filter(({ to }) => to.includes(ana.email));
    expect(received).toHaveLength(1);
    expect(received[0]!.mail.text).toContain('Zebra talks');
    expect(received[0]!.mail.text).not.toContain('Quagga talks');
  });
});
