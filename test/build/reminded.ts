import { Sweep } from '../../src/platform/jobs/sweep.js';
import type { Person, TestApp } from '../app.js';
import { eventually, type ReceivedMail, type TestMailServer } from '../mail-server.js';
import { followUp } from './follow-up.js';

/** The link in a mail by which its reader acts; undefined where there is none. */
export function tokenIn({ mail }: ReceivedMail): string | undefined {
  return /\/from-mail\/([\w-]{43})\?do=done/.exec(mail.text ?? '')?.[1];
}

/** A follow-up of which somebody was reminded, and the mail that did it. */
export async function reminded(app: TestApp, mails: TestMailServer, as: Person, body: Record<string, unknown> = {}) {
  const at = new Date(app.clock.now().getTime() + 60_000).toISOString();
  const made = await followUp(app, as, { reminders: [{ at }], ...body });
  const count = mails.received.length;
  app.clock.set(at);
  await eventually(() => app.nest.get(Sweep).run());
  const mail = (await mails.until(count + 1)).at(-1)!;
  return { id: made.id as string, mail, token: tokenIn(mail)! };
}
