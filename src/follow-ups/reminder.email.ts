import type { EntityManager } from 'typeorm';
import { formatPartialDate } from '../platform/dates/format-date.js';
import type { NoLonger } from '../platform/mail/composers.js';
import { type MailContent, writeLetter } from '../platform/mail/letter.js';
import { wordsOf } from '../platform/mail/words.js';
import type { Visibility } from '../platform/visibility/protected-record.js';
import type { FollowUpStatus } from './follow-up.entity.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

/** A reminder with all that its mail may say. */
export interface ReminderSubject {
  id: string;
  followUpId: string;
  title: string;
  note: string;
  due: string | null;
  state: string | null;
  status: FollowUpStatus;
  deletedAt: Date | null;
  visibilities: Visibility[];
  recipient: { id: string; address: string; name: string };
  disabledAt: Date | null;
}

const SUBJECT = `
  select r.id, f.id as "followUpId", f.title, f.note, f.due, s.name_en as state, f.status, f.deleted_at as "deletedAt",
    array_remove(array[f.visibility, e.visibility], null) as visibilities, u.disabled_at as "disabledAt",
    json_build_object('id', u.id, 'address', u.email, 'name', u.name) as recipient
  from reminder r join follow_up f on f.id = r.follow_up_id join app_user u on u.id = r.user_id
    left join engagement e on e.id = f.engagement_id left join state s on s.id = f.state_id
  where r.id = $1`;

/** By what the actor may see; null when that is nothing. */
export async function readReminder(em: EntityManager, id: string): Promise<ReminderSubject | null> {
  return (await em.query(SUBJECT, [id]))[0] ?? null;
}

const t = wordsOf(REMINDER_MESSAGES);

/** Why it need not go out any more; null: it should. */
export function whyNotAnyMore({ deletedAt, status }: ReminderSubject): NoLonger | null {
  if (deletedAt) return { cancel: t('isDeleted') };
  if (status === 'done') return { cancel: t('isDone') };
  if (status === 'dropped') return { cancel: t('isDropped') };
  if (status === 'to-review') return { cancel: t('isToReview') };
  return null;
}

/** The mail. Of a restricted follow-up, or one of a restricted engagement, it carries the link and nothing else. */
export function writeReminder(reminder: ReminderSubject, baseUrl: string): MailContent {
  const link = { words: t('link'), url: `${baseUrl}/follow-ups/${reminder.followUpId}` };
  const letter = { greeting: t('greeting', { name: reminder.recipient.name }), link, signature: t('signature') };
  if (reminder.visibilities.includes('restricted')) {
    return writeLetter({ ...letter, subject: t('subjectRestricted'), opening: t('openingRestricted') });
  }
  const { title, note, due, state } = reminder;
  const facts = [due ? t('due', { date: formatPartialDate(due) }) : '', state ? t('state', { name: state }) : ''];
  return writeLetter({
    ...letter,
    ...{ title, note },
    subject: t('subject', { title }),
    opening: t('opening'),
    facts: facts.filter(Boolean),
  });
}
