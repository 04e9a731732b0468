import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

describe('a reminder', () => {
  let app: TestApp;
  let mails: TestMailServer;
  let ines: Person;

  beforeAll(async () => {
    mails = await startMailServer();
    app = await startApp({
      worker: true,
      env: { SMTP_URL: mails.url, BASE_URL: 'https://crm.example.org', MAIL_FROM: 'Aide-Mémoire <crm@example.org>' },
    });
    ines = await app.member('Inés Quintana');
  });

  afterAll(async () => {
    await app?.close();
    await mails?.close();
  });

  const sweep = () => app.nest.get(Sweep).run();
  const get = async (path: string, as = ines) => (await must(app.http('GET', path, { as }), 200)).body;

  it('is sent at its time, once, and the Outbox shows what the server answered', async () => {
    app.clock.set('2026-03-01T08:00:00Z');
    const { id } = await followUp(app, ines, {
      title: 'Send the draft <b>declaration</b> & annex',
      note: 'To the Counsellor.\nShe asked for it in French.',
      due: '2026-03',
      state: 'KAZ',
      reminders: [{ at: '2026-03-02T09:00:00Z' }],
    });
    await sweep();
    expect(mails.received).toHaveLength(0);
    app.clock.set('2026-03-02T09:00:00Z');
    await sweep();
    const [first] = await mails.until(1);
    await sweep();
    await sweep();

    expect(first!.to).toEqual(['in.s.quintana@example.org']);
    expect(first!.mail.subject).toBe('Reminder: Send the draft <b>declaration</b> & annex');
    expect(first!.mail.from).toEqual({ address: 'crm@example.org', name: 'Aide-Mémoire' });
    expect(first!.mail.to).toEqual([{ address: 'in.s.quintana@example.org', name: 'Inés Quintana' }]);
    expect(first!.mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    for (const words of ['Due: March 2026', 'State: Kazakhstan', 'To the Counsellor.', 'She asked for it in French.']) {
      expect(first!.mail.text).toContain(words);
      expect(first!.mail.html).toContain(words);
    }
    expect(first!.mail.text).toContain('Send the draft <b>declaration</b> & annex');
    expect(first!.mail.html).toContain('Send the draft &lt;b&gt;declaration&lt;/b&gt; &amp; annex');
    expect(first!.mail.text).toContain(`https://crm.example.org/follow-ups/${id}`);
    expect(first!.mail.html!.match(/href=/g)).toHaveLength(1);
    expect(first!.mail.html).not.toMatch(/<img|src=/);

    const sent = await eventually(async () => (await get('/api/outbox?state=sent')).items[0]);
    expect(sent).toMatchObject({
      kind: 'reminder',
      toAddress: 'in.s.quintana@example.org',
      state: 'sent',
      attempts: 1,
    });
    expect(sent.serverAnswer).toBe('250 queued as number 1');
    expect(sent.sentAt).toBe('2026-03-02T09:00:00.000Z');
    const whole = await get(`/api/outbox/${sent.id}`);
    expect(whole.messageId).toBe(first!.mail.messageId);
    expect(whole.messageId).toBe(`<${sent.id}@crm.example.org>`);
    expect(whole.bodyText).toContain('She asked for it in French.');
    const [reminder] = (await get(`/api/follow-ups/${id}`)).reminders;
    expect(reminder).toMatchObject({ state: 'claimed', mail: { id: sent.id, state: 'sent', sentAt: sent.sentAt } });
    expect(mails.received).toHaveLength(1);
  });
});
