import { HealthService } from '../../src/health/health.service.js';
import type { Person, TestApp } from '../app.js';
import type { TestMailServer } from '../mail-server.js';
import { find, installations, probe, remind, report, settled, WILL_ARRIVE } from './report.js';

describe('health of a mail server that answers, and', () => {
  const { start, mailServer } = installations();
  const AWAY = 'Tomorrow’s reminders will not arrive as things stand: the mail server does not take our mail.';
  const DOUBTFUL = 'Tomorrow’s reminders may not arrive: the mail server refused the last mail it was given.';
  const PUT_OFF = 'Tomorrow’s reminders may be late: the mail server puts off the mail it is given.';
  let mails: TestMailServer;
  let app: TestApp;
  let ines: Person;
  let bola: Person;
  beforeEach(async () => {
    mails = await mailServer();
    app = await start(mails.url);
    [ines, bola] = [await app.member('Ines Quintana'), await app.member('Bola Adeyemi')];
    await settled(app);
  });

  it.each([
    ['refuses the sender', '550 5.7.1 Sender address rejected', 'failed', [DOUBTFUL, AWAY]],
    ['wants us to sign in', '530 5.7.0 Authentication required', 'failed', [AWAY, AWAY]],
    ['puts everybody off', '451 4.7.1 Try again later', 'deferred', [WILL_ARRIVE.words, PUT_OFF]],
    ['does not know a mailbox', '550 5.1.1 No such user', 'failed', [WILL_ARRIVE.words, WILL_ARRIVE.words]],
  ])('%s', async (_, answer, state, [one, several]) => {
    await remind(app, bola);
    mails.refusal = answer;
    await remind(app, ines, state);
    expect((await report(app)).verdict.words).toBe(one);
    await remind(app, bola, state);
    const found = await report(app);
    expect(found.verdict.words).toBe(several);
    expect((await probe(app)).summary).toBe(several);
    if (several !== WILL_ARRIVE.words) {
      expect(find(found, 'mail').detail).toContain(`answered ${answer.slice(0, 9)};`);
      expect(JSON.stringify(found)).not.toContain(answer.slice(10));
    }
    mails.refusal = null;
    await remind(app, ines);
    expect((await report(app)).verdict).toEqual(WILL_ARRIVE);
  });

  it('takes none to oneself alone', async () => {
    mails.refusal = '550 5.1.1 No such user';
    await remind(app, ines, 'failed');
    const refused = 'Tomorrow’s reminders will leave, and yours may not arrive: the last mail to you was refused.';
    expect((await report(app, ines)).verdict).toEqual({ is: 'care', words: refused });
    expect((await report(app, bola)).verdict).toEqual(WILL_ARRIVE);
    mails.refusal = '452 4.2.2 Mailbox full';
    await remind(app, ines, 'deferred');
    expect((await report(app, ines)).verdict).toEqual(WILL_ARRIVE);
    await app.sql(`update outgoing_mail set created_at = created_at - interval '10 minutes'`, [], 'superuser');
    expect((await report(app, ines)).verdict.words).toMatch(/yours may be late: mail to you is not taken/);
  });

  it('sent one back: its address is held, as its owner and the administrators are told', async () => {
    await remind(app, ines);
    await app.sql(
      `insert into suppression (address, reason, mail_id, since) select to_address, 'User unknown', id, now() from outgoing_mail`,
      [],
      'superuser',
    );
    const held = 'Tomorrow’s reminders will leave, and yours will not: mail to you came back.';
    expect((await report(app, ines)).verdict).toEqual({ is: 'care', words: held });
    expect((await report(app, bola)).verdict).toEqual(WILL_ARRIVE);
    const found = await report(app);
    const others = 'Tomorrow’s reminders will arrive, and not those of 1 colleague: mail to them came back.';
    expect(found.verdict).toEqual({ is: 'care', words: others });
    expect((await app.nest.get(HealthService).examine('UTC')).verdict.words).toBe(others);
    expect(find(found, 'deliveries')).toMatchObject({
      is: 'care',
      detail: expect.stringMatching(/none leaves to 1 colleague/),
    });
  });
});
