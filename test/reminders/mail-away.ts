import pg from 'pg';
import type { SMTPServerOptions } from 'smtp-server';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { must, type Person, signIn, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { freePort } from '../free-port.mjs';
import { queueStore } from '../jobs/queue-store.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

export const ON_THE_DAY = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' };
export const EVERY_MONDAY = { kind: 'weekly', weekday: 1, time: '09:00' };
/** A Monday. */
export const TODAY = '2026-03-02';

/**
 * The application for all tests of a file, and three colleagues for each; the mail server is away until a test has it come back, so
 * that what was to leave waits.
 */
export class MailAway {
  app!: TestApp;
  readonly ana = {} as Person;
  readonly ben = {} as Person;
  readonly cleo = {} as Person;
  private port!: number;
  private mails: TestMailServer | undefined;
  private readonly sessions: pg.Client[] = [];

  static forThisFile(): MailAway {
    const away = new MailAway();
    beforeAll(() => away.start());
    beforeEach(() => away.begin());
    afterEach(() => away.clear());
    afterAll(() => away.app?.close());
    return away;
  }

  readonly get = async (path: string, as = this.ana) => (await must(this.app.http('GET', path, { as }), 200)).body;

  readonly habits = async (body: object, as = this.ana) => {
    const { version } = await this.get('/api/me/reminders', as);
    await must(this.app.http('PATCH', '/api/me/reminders', { as, version, body }), 200);
  };

  readonly followUp = async (body: Record<string, unknown>): Promise<string> =>
    (await followUp(this.app, this.ana, body)).id;

  readonly patch = async (id: string, body: object, as = this.ana) => {
    const { version } = await this.get(`/api/follow-ups/${id}`, as);
    return (await must(this.app.http('PATCH', `/api/follow-ups/${id}`, { as, version, body }), 200)).body;
  };

  readonly snooze = async (id: string, until: string) => {
    const { version } = await this.get(`/api/follow-ups/${id}`);
    const sent = { as: this.ana, version, body: { until } };
    return (await must(this.app.http('POST', `/api/follow-ups/${id}/snooze`, sent), 200)).body;
  };

  readonly reminders = async (id: string) => (await this.get(`/api/follow-ups/${id}`)).reminders;

  readonly sweep = () => this.app.nest.get(Sweep).run();

  readonly sweepAt = async (at: string) => {
    // a session does not outlive the night
    const isNight = at.slice(0, 10) !== this.app.clock.now().toISOString().slice(0, 10);
    this.app.clock.set(at);
    for (const one of isNight ? [this.ana, this.ben, this.cleo] : []) {
      Object.assign(one, await signIn(this.app.url, one.email));
    }
    await this.sweep();
  };

  /** The mails to somebody, as the table has them. */
  readonly mailsTo = (person: Person) => this.rows('recipient_id = $1', [person.id]);
  readonly mailTo = async (person: Person) => (await this.mailsTo(person)).at(-1);

  /** The mail to somebody, once the mail server was found to be away. */
  readonly waits = (person: Person) =>
    eventually(async () => {
      const mail = await this.mailTo(person);
      return mail?.state === 'deferred' && mail;
    });

  /** The mail server is there again, and nothing was tried yet. */
  readonly comesBack = async (moods?: SMTPServerOptions) => {
    this.mails = await startMailServer(moods, this.port);
  };

  /** The mail server is back, and all that waited was tried. */
  readonly isBack = async (at: string) => {
    await this.comesBack();
    await this.app.sql(`update outgoing_mail set next_attempt_at = $1 where state = 'deferred'`, [at], 'superuser');
    await this.sweepAt(at);
    await this.settled();
  };

  /** Nothing is left to do by which a mail could come. */
  readonly settled = async () => {
    await eventually(async () => (await queueStore(this.app).jobs()).length === 0);
    await eventually(async () => (await this.rows(`state in ('queued', 'deferred', 'sending')`)).length === 0);
  };

  /** What somebody got that speaks of it. */
  readonly got = (person: Person, words: string) =>
    (this.mails?.received ?? []).filter(({ to, mail }) => to.includes(person.email) && mail.text!.includes(words));

  /** At that moment, and not before, such a mail comes to somebody, once. */
  readonly comesOnceAt = async (at: string, to: Person, words: string) => {
    const before = this.got(to, words).length;
    await this.sweepAt(new Date(Date.parse(at) - 1000).toISOString());
    await this.settled();
    expect(this.got(to, words)).toHaveLength(before);
    await this.sweepAt(at);
    await eventually(async () => this.got(to, words).length > before);
    await this.sweep();
    await this.settled();
    expect(this.got(to, words)).toHaveLength(before + 1);
  };

  /** One attempt at a mail, as a job makes it. */
  readonly deliver = ({ id, recipient_id: person, attempts }: { id: string; recipient_id: string; attempts: number }) =>
    this.app.nest
      .get(Delivery)
      .deliver({ mail: id, person, attempt: attempts }, { signal: new AbortController().signal });

  /** Another session, in a transaction that ends with the test at the latest. */
  readonly begun = async () => {
    const client = new pg.Client({ connectionString: this.app.scratch.superuserUrl });
    await client.connect();
    this.sessions.push(client);
    await client.query('begin');
    return client;
  };

  private readonly rows = async (where: string, values: unknown[] = []) =>
    (await this.app.sql(`select * from outgoing_mail where ${where} order by created_at, id`, values, 'superuser'))
      .rows;

  private async start(): Promise<void> {
    this.port = await freePort();
    this.app = await startApp({ jobs: true, env: { SMTP_URL: `smtp://127.0.0.1:${this.port}` } });
  }

  private async begin(): Promise<void> {
    this.mails = undefined;
    this.app.clock.set(`${TODAY}T06:00:00Z`);
    const one = Math.random().toString(36).slice(2, 8);
    Object.assign(this.ana, await this.app.member(`Ana ${one}`));
    Object.assign(this.ben, await this.app.member(`Ben ${one}`));
    Object.assign(this.cleo, await this.app.member(`Cleo ${one}`));
  }

  private async clear(): Promise<void> {
    for (const session of this.sessions.splice(0)) await session.end();
    await this.app.sql(`update outgoing_mail set state = 'cancelled' where state <> 'sent'`, [], 'superuser');
    await this.app.sql(`update reminder set state = 'cancelled' where state = 'scheduled'`, [], 'superuser');
    await this.mails?.close();
  }
}
