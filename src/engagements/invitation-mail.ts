import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayCarryWords } from '../installation/mail-content.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Composers, type NoLonger } from '../platform/mail/composers.js';
import type { DeliveryJob } from '../platform/mail/delivery-job.js';
import type { MailContent } from '../platform/mail/letter.js';
import { Outbox } from '../platform/mail/outbox.js';
import type { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { senderOf } from '../platform/mail/sender.js';
import { wordsOf } from '../platform/mail/words.js';
import { whoMayRead } from '../users/colleagues.js';
import { User } from '../users/user.entity.js';
import { writeInvitation } from './invitation.email.js';
import { Invitation, type Telling } from './invitation.entity.js';
import { INVITATION_MESSAGES } from './invitation.messages.js';
import { hashOfTelling, type InvitedMeeting, invitedMeeting, tellingOf } from './invited-meeting.js';

const t = wordsOf(INVITATION_MESSAGES);

/** Tells those who were invited what they need to know, in the transaction that changed it. */
@Injectable()
export class InvitationMail implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly outbox: Outbox,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.composers.add('invitation', (em, mail) => this.compose(em, mail));
  }

  /** When the engagement, or who may read it, has changed: whoever was invited hears of what is new. */
  async renew(em: EntityManager, engagementId: string): Promise<void> {
    const invitations = (await em.findBy(Invitation, { engagementId })).filter(({ told }) => told !== 'withdrawn');
    if (invitations.length === 0) return;
    const meeting = (await invitedMeeting(em, engagementId))!;
    const people = invitations.map(({ userId }) => userId);
    const readers = await whoMayRead(em, [{ table: 'engagement', id: engagementId }], people);
    const words = await mayCarryWords(em, meeting);
    for (const invitation of invitations) {
      const told = tellingOf(meeting, readers.has(invitation.userId), words);
      if (told && !hashOfTelling(told, meeting).equals(invitation.contentHash))
        await this.tell(em, invitation, meeting, told);
    }
  }

  /** Writes down what somebody is told, and the mail that tells it. A calendar entry of before is taken back when it no longer holds. */
  async tell(
    em: EntityManager,
    before: Pick<Invitation, 'engagementId' | 'userId' | 'calendar' | 'sequence'>,
    meeting: InvitedMeeting,
    told: Telling,
  ): Promise<DeliveryJob> {
    const { engagementId, userId } = before;
    // above that of the last mail, also where the meeting itself is as it was
    const sequence = Math.max(meeting.version, before.sequence + 1);
    const calendar: Invitation['calendar'] = told === 'meeting' ? 'request' : before.calendar && 'cancel';
    const row = { engagementId, userId, told, calendar, sequence, mailOrigin: randomUUID() };
    await em.upsert(Invitation, { ...row, contentHash: hashOfTelling(told, meeting) }, ['engagementId', 'userId']);
    const { id } = await em.findOneByOrFail(Invitation, { engagementId, userId });
    const recipient = await em.findOneByOrFail(User, { id: userId });
    const content = await this.write(em, row, meeting, recipient, this.clock.now());
    // what says nothing of the engagement reaches those too who may no longer read it
    const scope =
      told === 'withdrawn' ? { scope: 'invitation', scopeId: id } : { scope: 'engagement', scopeId: engagementId };
    return this.outbox.enqueue(em, {
      ...{ mailClass: 'staff', kind: 'invitation', ...scope, originId: row.mailOrigin, content },
      recipient: { id: userId, address: recipient.email, name: recipient.name },
    });
  }

  private async compose(em: EntityManager, mail: OutgoingMail): Promise<MailContent | NoLonger> {
    const invitation = await em.findOneBy(Invitation, { mailOrigin: mail.originId! });
    if (!invitation) return { cancel: t('isNewer') };
    const meeting = await invitedMeeting(em, invitation.engagementId);
    if (!meeting && invitation.told !== 'withdrawn') return { cancel: t('isNoLonger') };
    if (meeting && isOver(invitation, meeting)) return { cancel: t('isOver') };
    const recipient = await em.findOneByOrFail(User, { id: invitation.userId });
    return this.write(em, invitation, meeting, recipient, mail.createdAt);
  }

  private async write(
    em: EntityManager,
    invitation: Pick<Invitation, 'engagementId' | 'told' | 'sequence' | 'calendar'>,
    meeting: InvitedMeeting | null,
    { name, email }: User,
    at: Date,
  ): Promise<MailContent> {
    const { baseUrl, mailFrom } = this.config;
    return writeInvitation({
      ...{ invitation, meeting, at, baseUrl, host: new URL(baseUrl).hostname },
      mayCarryWords: meeting !== null && (await mayCarryWords(em, meeting)),
      attendee: { name, address: email },
      organiser: senderOf(mailFrom),
    });
  }
}

/** Whether it bids somebody to what has taken place meanwhile. */
function isOver({ told }: Invitation, meeting: InvitedMeeting): boolean {
  return (told === 'meeting' || told === 'link') && tellingOf(meeting, true, true) === null;
}
