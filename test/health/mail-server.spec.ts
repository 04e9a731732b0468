import { createServer, type Socket } from 'node:net';
import { Heartbeat } from '../../src/platform/jobs/heartbeat.js';
import { MailCheck } from '../../src/platform/mail/mail-check.js';
import { eventually } from '../mail-server.js';
import { find, installations, probe, report, settled } from './report.js';

describe('health of a mail server that', () => {
  const { start, mailServer, apps, closing } = installations();

  const silent = async (greeting?: string) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      if (greeting !== undefined) socket.end(greeting);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    return `smtp://127.0.0.1:${(server.address() as { port: number }).port}?greetingTimeout=300&socketTimeout=300`;
  };
  const refusing = async () => {
    const moods = { authOptional: false, allowInsecureAuth: true };
    const mails = await mailServer({ ...moods, onAuth: (_, __, done) => done(new Error('no s3cret-w0rd of mine')) });
    return mails.url.replace('smtp://', 'smtp://crm:s3cret-w0rd@');
  };
  const withoutCertificate = async () => {
    // that it has none of its own it tells the console, too
    const { error } = console;
    console.error = () => {};
    return (await mailServer({ disabledCommands: [] }).finally(() => (console.error = error))).url;
  };

  it.each<[string, () => Promise<string>, string, RegExp]>([
    ['is not there', async () => 'smtp://127.0.0.1:1', 'No mail server answers at its address.', /ECONNREFUSED/],
    ['nobody knows', async () => 'smtp://nowhere.invalid', 'The mail server cannot be found.', /nowhere\.invalid/],
    ['says nothing', () => silent(), 'The mail server says nothing.', /Timeout/],
    ['hangs up', () => silent(''), 'The mail server hangs up.', /closed/],
    ['is busy', () => silent('421 too busy\r\n'), 'The mail server asks us to come back later.', /421 too busy/],
    ['refuses our sign-in', refusing, 'The mail server refuses our sign-in.', /535 no … of mine/],
    ['shows a wrong certificate', withoutCertificate, 'The mail server shows a wrong certificate.', /expired|self/],
  ])('%s: it says so, and what to do', async (_, url, words, answer) => {
    const app = await start(await url());
    const found = await settled(app);
    expect(found.verdict).toEqual({
      is: 'bad',
      words: 'Tomorrow’s reminders will not arrive as things stand: the mail server does not take our mail.',
    });
    const mail = find(found, 'mail');
    expect(mail).toMatchObject({ is: 'bad', words, detail: expect.stringMatching(answer) });
    expect(mail.todo!.length).toBeGreaterThan(30);
    expect(JSON.stringify(found)).not.toContain('s3cret');
    expect(await probe(app)).toMatchObject({ status: 'degraded', mail: { leaves: true, reachable: false } });
  });

  it('comes back is asked again after half a minute, by one worker alone', async () => {
    const mails = await mailServer();
    await mails.close();
    // by clocks that stand, however long it takes to start
    const now = new Date().toISOString();
    const app = await start(mails.url, { now });
    const other = await start(mails.url, { now });
    expect((await settled(app)).verdict.is).toBe('bad');
    await mailServer({}, mails.port);
    const ask = () => Promise.all([app, other].map(({ nest }) => nest.get(MailCheck).run()));
    await ask();
    expect(find(await report(app), 'mail').is).toBe('bad');
    for (const { clock } of [app, other]) clock.advance(31_000);
    for (const { nest } of [app, other]) await nest.get(Heartbeat).beat();
    await ask();
    await eventually(async () => find(await report(app), 'mail').is === 'fine');
  });

  it('knows what a mail server said while the clock was set', async () => {
    const mails = await mailServer({
      onConnect(_, done) {
        apps[0]!.clock.set('2126-03-02T10:00:00Z');
        done();
      },
    });
    const app = await start(mails.url, { worker: false });
    await app.nest.get(MailCheck).run();
    const { rows } = await app.sql('select at, fault, took from mail_check', [], 'superuser');
    expect(rows).toEqual([{ at: new Date('2126-03-02T10:00:00Z'), fault: null, took: expect.any(Number) }]);
    expect(rows[0].took).toBeLessThan(60_000);
  });
});
