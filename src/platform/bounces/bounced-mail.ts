import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { type MailState, OutgoingMail } from '../mail/outgoing-mail.entity.js';
import { oneLine, withoutId } from '../mail/sending-result.js';
import type { RecipientStatus } from './delivery-status.js';
import type { Report } from './report.js';

/** What was handed over, or may have been, can come back. */
const MAY_COME_BACK: readonly MailState[] = ['sending', 'sent', 'deferred', 'unknown', 'failed'];

/** Mail servers give up within a week; a Message-ID that got about must not count for ever. */
const COMES_BACK_WITHIN = 14 * 24 * 60 * 60 * 1000;

const SUPPRESS = `
  insert into suppression (address, reason, mail_id, since) values (lower($1), $2, $3, $4)
  on conflict (address) where lifted_at is null do nothing`;

/** Enters in the ledger what mail servers report. */
@Injectable()
export class BouncedMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A report counts only when it knows the Message-ID of a mail of ours, which nobody can guess and few may see, within
   * two weeks of its sending, and speaks of the address to which that mail went. Taken twice it changes the ledger once.
   * @returns whether it was about a mail of ours
   */
  take(report: Report): Promise<boolean> {
    return this.database.asSystem(async (em) => {
      for (const messageId of report.about) {
        const mail = await em.findOne(OutgoingMail, { where: { messageId }, lock: { mode: 'pessimistic_write' } });
        const said = mail && report.recipients.find((recipient) => isAbout(recipient, mail.toAddress));
        if (!said || mail.caught || this.isOld(mail)) continue;
        await this.enter(em, mail, said);
        return true;
      }
      return false;
    });
  }

  private isOld({ state, sentAt, giveUpAt }: OutgoingMail): boolean {
    const last = state === 'sent' && sentAt ? sentAt : giveUpAt;
    return last.getTime() < this.clock.now().getTime() - COMES_BACK_WITHIN;
  }

  private async enter(
    em: EntityManager,
    mail: OutgoingMail,
    { action, status, words }: RecipientStatus,
  ): Promise<void> {
    const said = withoutId(oneLine(words), mail) ?? status;
    if (action === 'delayed' && mail.state === 'sent') {
      await em.update(OutgoingMail, mail.id, { lastError: `Still on its way, as its mail server says: ${said}` });
    }
    if (action !== 'failed' || !MAY_COME_BACK.includes(mail.state)) return;
    const now = this.clock.now();
    await em.update(OutgoingMail, mail.id, { state: 'bounced', bouncedAt: now, lastError: `It came back: ${said}` });
    // 4.x.x: its mail server gave up trying, and the next mail may well arrive
    if (status.startsWith('5')) await em.query(SUPPRESS, [mail.toAddress, said, mail.id, now]);
  }
}

function isAbout({ addresses }: RecipientStatus, address: string): boolean {
  return addresses.some((one) => one.toLowerCase() === address.toLowerCase());
}
