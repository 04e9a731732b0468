import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person } from '../app.js';
import type { AppWithMail } from '../app-with-mail.js';
import { eventually, type ReceivedMail } from '../mail-server.js';
import { followUp } from './follow-up.js';

/** The link in a mail by which its reader acts; undefined where there is none. */
export function tokenIn({ mail }: ReceivedMail): string | undefined {
  return /\/from-mail\/([\w-]{43})\?do=(?:done|snooze)/.exec(mail.text ?? '')?.[1];
}

/** A follow-up of which somebody was reminded, and the mail that did it. */
export async function reminded(app: AppWithMail, as: Person, body: Record<string, unknown> = {}) {
  const at = new Date(app.clock.now().getTime() + 60_000).toISOString();
  const made = await followUp(app, as, { reminders: [{ at }], ...body });
  const mail = await mailAt(app, at);
  return { id: made.id as string, mail, token: tokenIn(mail)! };
}

/** A campaign of whose deadline, today, its owner was reminded in the next hour, and the mail that did it. */
export async function remindedOfDeadline(app: AppWithMail, as: Person, body: Record<string, unknown> = {}) {
  const at = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
  const rule = { kind: 'offset', count: 0, unit: 'day', when: 'before', time: at.slice(11, 16) };
  const usual = { name: 'Schools', instrument: 'ssd', deadline: at.slice(0, 10), rules: [rule] };
  const made = (await must(app.http('POST', '/api/campaigns', { as, body: { ...usual, ...body } }), 201)).body;
  const mail = await mailAt(app, at);
  return { id: made.id as string, mail, token: tokenIn(mail)! };
}

/** The next mail that arrives, once it is that moment. */
async function mailAt(app: AppWithMail, at: string): Promise<ReceivedMail> {
  const count = app.mails.received.length;
  app.clock.set(at);
  await eventually(() => app.nest.get(Sweep).run());
  return (await app.mails.until(count + 1)).at(-1)!;
}
