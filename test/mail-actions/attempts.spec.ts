import PostalMime from 'postal-mime';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, startApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer } from '../mail-server.js';

it('a mail that goes out again carries the same link, which still works once', async () => {
  const raws: Buffer[] = [];
  const mails = await startMailServer({
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        raws.push(Buffer.concat(chunks));
        const busy = Object.assign(new Error('come back later'), { responseCode: 450 });
        done(raws.length < 3 ? busy : null, 'taken');
      });
    },
  });
  const app = await startApp({ worker: true, env: { SMTP_URL: mails.url } });
  try {
    app.clock.set('2026-05-04T08:00:00Z');
    const { id } = await followUp(app, app.admin, { reminders: [{ at: '2026-05-04T09:00:00Z' }] });
    for (let attempt = 1; attempt <= 3; attempt++) {
      app.clock.advance(3_600_000);
      await eventually(() => app.nest.get(Sweep).run());
      await eventually(async () => raws.length >= attempt);
      const attempts = async () =>
        (await app.sql(`select from outgoing_mail where attempts = $1 and state <> 'sending'`, [attempt], 'superuser'))
          .rows;
      await eventually(async () => (await attempts()).length > 0);
    }
    const texts = await Promise.all(raws.map(async (raw) => (await PostalMime.parse(raw)).text));
    const tokens = texts.map((text) => /from-mail\/([\w-]{43})\?/.exec(text!)![1]);
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
    const act = () => app.http('POST', `/api/mail-actions/${tokens[0]}`, { body: { action: 'done' } });
    await must(act(), 200);
    expect((await act()).status).toBe(410);
    expect((await must(app.http('GET', `/api/follow-ups/${id}`, { as: app.admin }), 200)).body.status).toBe('done');
  } finally {
    await app.close();
    await mails.close();
  }
});
