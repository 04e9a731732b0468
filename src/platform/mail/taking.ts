import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Together } from '../jobs/together.js';
import { Composers } from './composers.js';
import { Composing, GONE, type NotToLeave } from './composing.js';
import { type DeliveryData, mayBeItsTurn } from './delivery-job.js';
import type { MailContent } from './letter.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { SenderLease } from './sender-lease.js';
import { ENDED_IN_DOUBT } from './sending-result.js';
import { HELD_BACK } from './suppressions.js';

/** What is to become of a mail, if it is still its turn: if nobody tried, or called off what it speaks of, since it was read. */
interface Mark {
  mail: OutgoingMail;
  change: Partial<OutgoingMail>;
}

// locked in one order, so that two who want the same ones wait for each other in turn
const MARK = `
  with wanted as (select * from jsonb_to_recordset($1) as r (id uuid, attempts int, edition int, state text, "lastError" text,
      subject text, "bodyText" text, "bodyHtml" text, "calendarMethod" text)),
    locked as materialized (select id from outgoing_mail where id in (select id from wanted) order by id for update)
  update outgoing_mail m set state = w.state, last_error = coalesce(w."lastError", m.last_error),
    sender_id = case when w.state = 'sending' then $2 else m.sender_id end,
    attempts = m.attempts + case when w.state = 'sending' then 1 else 0 end,
    subject = coalesce(w.subject, m.subject), body_text = coalesce(w."bodyText", m.body_text),
    body_html = coalesce(w."bodyHtml", m.body_html),
    calendar_method = case when w.state = 'sending' then w."calendarMethod" else m.calendar_method end
  from wanted w join locked using (id)
  where m.id = w.id and m.attempts = w.attempts and m.edition = w.edition
    and (m.state in ('queued', 'deferred') and m.next_attempt_at <= $3 or m.state = 'sending' and not exists (
      select from mail_sender s where s.id = m.sender_id and s.alive_until > clock_timestamp()))
  returning m.id`;

/** Takes mails in hand, many at a time: has them written anew and marks them as being sent by this process. */
@Injectable()
export class Taking {
  private readonly together = new Together((marks: Mark[]) => this.database.asSystem((em) => this.markAll(em, marks)));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly composers: Composers,
    private readonly composing: Composing,
    private readonly lease: SenderLease,
  ) {}

  /** The mail, as it is to be sent now; null when it is not. */
  async take(job: DeliveryData): Promise<OutgoingMail | null> {
    const composed = await this.composing.compose(job);
    if (!composed) return null;
    if ('cancel' in composed) await this.database.asSystem((em) => this.giveUp(em, job, composed));
    if ('suppressed' in composed) await this.together.do({ mail: composed.suppressed, change: HELD_BACK });
    if ('doubtful' in composed) await this.together.do({ mail: composed.doubtful, change: ENDED_IN_DOUBT });
    if (!('leaving' in composed)) return null;
    const { mail, kept, leaving } = composed;
    const { calendar } = kept;
    const change = { ...wordsOf(kept), calendarMethod: calendar?.method ?? null, state: 'sending' as const };
    const isOurs = await this.together.do({ mail, change });
    return isOurs ? Object.assign(mail, wordsOf(leaving), { calendar, attempts: mail.attempts + 1 }) : null;
  }

  private async markAll(em: EntityManager, marks: Mark[]): Promise<boolean[]> {
    const rows = marks.map(({ mail: { id, attempts, edition }, change }) => ({ id, attempts, edition, ...change }));
    const [marked]: [{ id: string }[]] = await em.query(MARK, [JSON.stringify(rows), this.lease.id, this.clock.now()]);
    const ids = new Set(marked.map(({ id }) => id));
    return marks.map(({ mail }) => ids.has(mail.id));
  }

  /** Cancelled; or, where it speaks of more than what its recipient lost sight of, without its words until the next sweep. */
  private async giveUp(em: EntityManager, job: DeliveryData, why: NotToLeave): Promise<void> {
    const mail = await em.findOne(OutgoingMail, { where: { id: job.mail }, lock: { mode: 'pessimistic_write' } });
    if (!mail || !mayBeItsTurn(mail, job, this.clock.now()) || (await this.lease.isStillSent(em, mail))) return;
    if (why.edition !== undefined && why.edition !== mail.edition) return;
    const blank = why === GONE ? await this.composers.blank(em, mail) : null;
    await em.update(OutgoingMail, mail.id, blank ?? { state: 'cancelled', lastError: why.cancel });
  }
}

/** The columns of it that the Outbox keeps. */
function wordsOf({ subject, bodyText, bodyHtml }: MailContent): MailContent {
  return { subject, bodyText, bodyHtml };
}
