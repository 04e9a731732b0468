import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { NoLonger } from '../platform/mail/composers.js';
import type { MailState } from '../platform/mail/outgoing-mail.entity.js';
import { wordsOf } from '../platform/mail/words.js';
import type { DatedKey } from './dated-things.js';
import { Reminder } from './reminder.entity.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

/** A reminder whose mail stands in the Outbox and has not left, or did not arrive. */
export interface Unsent {
  reminder: Reminder;
  /** It is just being sent: it may arrive, and is never sent again once it is called off. */
  isLeaving: boolean;
  /** It was refused for good or came back: it leaves no more unless somebody has it sent again. */
  hasFailed: boolean;
}

/** Why it is called off, as a sentence of the Outbox. */
type Reason = 'isSnoozed' | 'isGivenAway' | 'isMoved' | 'isNoLonger';

const UNSENT = 'select id, state from unsent_mails($1)';
const CALL_OFF = 'select call_off_mails($1, $2, $3)';

/**
 * Those of these records whose mail has not left or did not arrive. None of them begins to be sent before the transaction ends:
 * whoever needs those of several records must ask for all at once, or two of them wait for each other. The same holds of mails that
 * were leaving as their reminders were called off: those may be wanted again.
 */
export async function unsentOf(em: EntityManager, keys: DatedKey[]): Promise<Unsent[]> {
  const written = await em.findBy(
    Reminder,
    keys.map((key) => ({ ...key, mailId: Not(IsNull()) })),
  );
  if (written.length === 0) return [];
  const rows: { id: string; state: MailState }[] = await em.query(UNSENT, [mailsOf(written)]);
  const mails = new Map(rows.map(({ id, state }) => [id, state]));
  const claimed = written.filter(({ state }) => state === 'claimed');
  return claimed.flatMap((reminder) => {
    const state = mails.get(reminder.mailId!);
    const hasFailed = state === 'failed' || state === 'bounced';
    return state ? { reminder, isLeaving: state === 'sending', hasFailed } : [];
  });
}

/** They do not come, and stay as what was called off. */
export async function callOff(em: EntityManager, unsent: Unsent[], why: Reason | NoLonger): Promise<void> {
  if (unsent.length === 0) return;
  const reminders = unsent.map(({ reminder }) => reminder);
  const words = typeof why === 'string' ? t(why) : why.cancel;
  await em.query(CALL_OFF, [mailsOf(reminders), reminders.map(({ id }) => id), words]);
  await em.update(Reminder, { id: In(reminders.map(({ id }) => id)) }, { state: 'cancelled' });
  // the digest leaves without them
  const left = unsent.filter(({ reminder, isLeaving }) => reminder.inDigest && !isLeaving);
  if (left.length > 0) await em.update(Reminder, { id: In(left.map(({ reminder }) => reminder.id)) }, { mailId: null });
}

/** What was written of this mail must not leave any more: what it is to speak of has changed. It is written anew, unless it is leaving. */
export async function writeAnew(em: EntityManager, mailId: string): Promise<void> {
  await em.query(CALL_OFF, [[mailId], [], '']);
}

/** They do not come, and nothing stands in the way of planning them anew: for somebody else, or another day. */
export async function takeBack(em: EntityManager, unsent: Unsent[], why: Reason): Promise<void> {
  await callOff(em, unsent, why);
  const idsWhere = (leaving: boolean) =>
    unsent.filter(({ isLeaving }) => isLeaving === leaving).map(({ reminder }) => reminder.id);
  await em.delete(Reminder, { id: In(idsWhere(false)) });
  await em.update(Reminder, { id: In(idsWhere(true)) }, { claimedAt: null });
}

function mailsOf(reminders: Reminder[]): string[] {
  return [...new Set(reminders.flatMap(({ mailId }) => mailId ?? []))];
}
