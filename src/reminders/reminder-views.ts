import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../platform/lists/group-by.js';
import { OutgoingMail, WAITING_STATES } from '../platform/mail/outgoing-mail.entity.js';
import { type UserRef, userRefs } from '../users/user-ref.js';
import { Reminder } from './reminder.entity.js';
import { ReminderRule } from './reminder-rule.entity.js';
import type { ReminderMailView, ReminderView } from './reminders.dto.js';
import type { ReminderRuleView } from './rules.dto.js';
import { ruleOfColumns } from './rules.js';

/** Which records' reminders: the column that names them. */
type Column = 'followUpId' | 'campaignId';

/** Of several records, by record, in the order of their times; three queries in all. */
export async function reminderViews(
  em: EntityManager,
  column: Column,
  ids: string[],
): Promise<Map<string, ReminderView[]>> {
  const found = await em.find(Reminder, { where: { [column]: In(ids) }, order: { at: 'ASC', id: 'ASC' } });
  const users = await userRefs(
    em,
    found.map(({ userId }) => userId),
  );
  const mails = await mailsOf(em, found);
  const views = groupBy(found, (reminder) => reminder[column]!);
  return new Map(ids.map((id) => [id, (views.get(id) ?? []).map((reminder) => reminderView(reminder, users, mails))]));
}

/** By their ids; those that the actor may see. */
async function mailsOf(em: EntityManager, reminders: Reminder[]): Promise<Map<string, OutgoingMail>> {
  const ids = reminders.flatMap(({ mailId }) => mailId ?? []);
  const mails = ids.length ? await em.findBy(OutgoingMail, { id: In(ids) }) : [];
  return new Map(mails.map((mail) => [mail.id, mail]));
}

function reminderView(
  { id, userId, at, state, isSuspended, ruleId, mailId, inDigest }: Reminder,
  users: Map<string, UserRef>,
  mails: Map<string, OutgoingMail>,
): ReminderView {
  const mail = mails.get(mailId ?? '');
  return {
    id,
    at: at.toISOString(),
    user: users.get(userId)!,
    state,
    isSuspended,
    inDigest,
    rule: ruleId,
    mail: mail ? mailView(mail) : null,
  };
}

function mailView({ id, state, sentAt, caught, nextAttemptAt }: OutgoingMail): ReminderMailView {
  return {
    ...{ id, state },
    sentAt: sentAt?.toISOString() ?? null,
    caught,
    nextAttemptAt: WAITING_STATES.includes(state) ? nextAttemptAt.toISOString() : null,
  };
}

/** Of several records, by record. */
export async function ruleViews(
  em: EntityManager,
  column: Column,
  ids: string[],
): Promise<Map<string, ReminderRuleView[]>> {
  const found = await em.find(ReminderRule, { where: { [column]: In(ids) }, order: { id: 'ASC' } });
  const users = await userRefs(
    em,
    found.map(({ userId }) => userId),
  );
  const byRecord = groupBy(found, (rule) => rule[column]!);
  const viewOf = (rule: ReminderRule) => ({
    id: rule.id,
    ...ruleOfColumns(rule),
    user: users.get(rule.userId ?? '') ?? null,
  });
  return new Map(ids.map((id) => [id, (byRecord.get(id) ?? []).map(viewOf)]));
}
