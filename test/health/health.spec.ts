import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';
import { find, installations, probe, remind, report, settled, WILL_ARRIVE } from './report.js';

describe('health', () => {
  const { start, mailServer } = installations();

  it('of an application that is well is told in one sentence, and in what is behind it', async () => {
    const mails = await mailServer({ allowInsecureAuth: true, onAuth: (_, __, done) => done(null, { user: 'crm' }) });
    const app = await start(mails.url.replace('smtp://', 'smtp://crm:s3cret-w0rd@'));
    const found = await settled(app);
    expect(found.verdict).toEqual(WILL_ARRIVE);
    expect(found.findings.filter(({ is }) => is !== 'fine').map(({ about }) => about)).toEqual(['bounces']);
    expect(find(found, 'worker').words).toMatch(
      /^Reminders are running: they were last looked for (\d+ seconds ago|just now)\.$/,
    );
    expect(find(found, 'worker').detail).toContain(`process ${process.pid}`);
    expect(find(found, 'mail').detail).toContain(`127.0.0.1:${mails.port}`);
    expect(JSON.stringify(found)).not.toMatch(/s3cret|crm:/);
    expect(await probe(app)).toMatchObject({
      status: 'ok',
      summary: WILL_ARRIVE.words,
      worker: { running: 1 },
      queue: { reachable: true, waiting: 0 },
      mail: { leaves: true, reachable: true, checkedAt: expect.any(String) },
    });
  });

  it('says that mail stays where there is no mail server', async () => {
    const app = await start();
    const found = await settled(app);
    const words = 'Tomorrow’s reminders will reach nobody by mail: no mail server is set up. They stay in the Outbox.';
    expect(found.verdict).toEqual({ is: 'care', words });
    expect(find(found, 'mail')).toMatchObject({ is: 'care', todo: expect.stringContaining('SMTP_URL') });
    expect(await probe(app)).toMatchObject({ status: 'ok', mail: { leaves: false, reachable: null } });
    await remind(app, await app.member('Ines Quintana'));
    const kept = 'everybody’s: 1 kept in the Outbox';
    await eventually(async () => find(await report(app), 'deliveries').detail === kept);
  });

  it('says that reminders are late, and since when', async () => {
    const app = await start((await mailServer()).url, { worker: false });
    const ines = await app.member('Ines Quintana');
    app.clock.set(new Date());
    const at = new Date(app.clock.now().getTime() - 20 * 60_000).toISOString();
    await followUp(app, ines, { reminders: [{ at }] });
    const late = find(await report(app), 'reminders');
    expect(late).toMatchObject({ is: 'bad', words: 'Reminders are late: the oldest should have left 20 minutes ago.' });
    expect((await probe(app)).status).toBe('degraded');
  });
});
