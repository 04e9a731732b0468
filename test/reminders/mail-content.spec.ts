import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { VISIBILITIES, type Visibility } from '../../src/platform/visibility/protected-record.js';
import { type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { followUp } from '../build/follow-up.js';
import { mailLinksOnly } from '../build/installation.js';
import { eventually, type ReceivedMail } from '../mail-server.js';

const WORDS = /Zanzibar|For nobody|Kazakhstan|May 2026/;

describe('what a reminder carries', () => {
  let app: AppWithMail;
  let ines: Person;

  beforeAll(async () => {
    app = await startAppWithMail();
    ines = await app.member('Inés Quintana');
  });
  afterAll(() => app?.close());

  const sweep = () => app.nest.get(Sweep).run();
  const due = async (visibility: Visibility) => {
    app.clock.set('2026-05-04T08:00:00Z');
    const words = { title: 'Zanzibar papers', note: 'For nobody else', due: '2026-05', state: 'KAZ' };
    const { id } = await followUp(app, ines, { ...words, visibility, reminders: [{ at: '2026-05-04T09:00:00Z' }] });
    app.clock.set('2026-05-04T09:00:00Z');
    return id as string;
  };
  const whole = ({ raw, mail }: ReceivedMail) => `${raw}${mail.subject}${mail.text}${mail.html}`;
  const rowOf = async (id: string) =>
    (await app.sql('select * from outgoing_mail where scope_id = $1', [id], 'superuser')).rows[0];

  describe.each([
    [false, ['public', 'partners', 'internal']],
    [true, []],
  ])('where mails carry links only: %s', (linksOnly, withWords) => {
    beforeAll(() => mailLinksOnly(app, linksOnly));

    it.each(VISIBILITIES)('of something %s', async (visibility) => {
      const count = app.mails.received.length;
      const id = await due(visibility);
      await sweep();
      const received = (await app.mails.until(count + 1)).at(-1)!;
      expect(received.mail.text).toContain(`https://crm.example.org/follow-ups/${id}`);
      expect(received.mail.attachments).toEqual([]);
      if (withWords.includes(visibility)) {
        expect(received.mail.subject).toBe('Reminder: Zanzibar papers');
        expect(received.mail.text).toMatch(/For nobody else/);
      } else {
        expect(received.mail.subject).toBe('A reminder from Aide-Mémoire');
        expect(whole(received)).not.toMatch(WORDS);
        expect(JSON.stringify(await rowOf(id))).not.toMatch(WORDS);
      }
    });
  });

  it('is decided when it leaves: words that were queued are taken out', async () => {
    await mailLinksOnly(app, false);
    const count = app.mails.received.length;
    const id = await due('internal');
    await app.nest.get(Jobs).rest();
    await sweep();
    expect(await rowOf(id)).toMatchObject({ state: 'queued', subject: 'Reminder: Zanzibar papers' });
    await mailLinksOnly(app, true);
    app.nest.get(Jobs).work();
    const received = (await app.mails.until(count + 1)).at(-1)!;
    expect(whole(received)).not.toMatch(WORDS);
    const sent = await eventually(async () => ((await rowOf(id)).state === 'sent' ? rowOf(id) : null));
    expect(JSON.stringify(sent)).not.toMatch(WORDS);
  });
});
