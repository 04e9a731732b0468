import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { mayCarryWords } from '../installation/mail-content.js';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { findRecord } from '../platform/visibility/records.js';
import { checkColleagues, checkMayRead } from '../users/colleagues.js';
import { userRefs } from '../users/user-ref.js';
import { Engagement } from './engagement.entity.js';
import { Invitation } from './invitation.entity.js';
import { InvitationMail } from './invitation-mail.js';
import type { InvitationMailView, InvitationsView, InvitationView } from './invitations.dto.js';
import { invitedMeeting, isPlanned } from './invited-meeting.js';

/** Inviting colleagues to a meeting that is planned. */
@Injectable()
export class InvitationsService {
  constructor(private readonly mail: InvitationMail) {}

  /** By name. @throws Problem 404 */
  async list(em: EntityManager, engagementId: string): Promise<InvitationView[]> {
    await findRecord(em, Engagement, engagementId);
    const invitations = await em.findBy(Invitation, { engagementId });
    const people = invitations.map(({ userId }) => userId);
    const users = await userRefs(em, people);
    const origins = invitations.map(({ mailOrigin }) => mailOrigin);
    const mails = await em.find(OutgoingMail, {
      where: { originId: In(origins) },
      select: { id: true, originId: true, state: true, sentAt: true, caught: true },
    });
    const views = invitations.map(({ id, userId, told, mailOrigin }) => {
      const mail = mails.find(({ originId }) => originId === mailOrigin);
      return { id, told, user: users.get(userId)!, mail: mail ? mailView(mail) : null };
    });
    return views.sort((a, b) => a.user.name.localeCompare(b.user.name) || a.id.localeCompare(b.id));
  }

  /** @throws Problem 404, 412; 409 when it is not planned for a day; 422 for who is no colleague or may not read it */
  async invite(em: EntityManager, engagementId: string, version: number, users: string[]): Promise<InvitationsView> {
    await findRecord(em, Engagement, engagementId);
    await edit(em, Engagement, engagementId, version, {});
    const meeting = (await invitedMeeting(em, engagementId))!;
    if (!isPlanned(meeting)) {
      const detail = 'One can be invited to what is requested, offered or confirmed, on a single day.';
      throw Problem.conflict('not-planned', detail);
    }
    const named = users.map((user, index) => ({ user, pointer: `/users/${index}` }));
    await checkColleagues(em, named);
    await checkMayRead(em, [{ table: 'engagement', id: engagementId }], named);
    const before = await em.findBy(Invitation, { engagementId, userId: In(users) });
    const told = (await mayCarryWords(em, meeting)) ? 'meeting' : 'link';
    for (const userId of users) {
      const last = before.find((one) => one.userId === userId) ?? { engagementId, userId, calendar: null, sequence: 0 };
      await this.mail.tell(em, last, meeting, told);
    }
    return { version: meeting.version, items: await this.list(em, engagementId) };
  }

  /** @throws Problem 404, 412 */
  async withdraw(em: EntityManager, engagementId: string, version: number, userId: string): Promise<InvitationsView> {
    await findRecord(em, Engagement, engagementId);
    const invitation = await em.findOneBy(Invitation, { engagementId, userId });
    if (!invitation || invitation.told === 'withdrawn') throw Problem.notFound();
    await edit(em, Engagement, engagementId, version, {});
    const meeting = (await invitedMeeting(em, engagementId))!;
    await this.mail.tell(em, invitation, meeting, 'withdrawn');
    return { version: meeting.version, items: await this.list(em, engagementId) };
  }
}

function mailView({ id, state, sentAt, caught }: OutgoingMail): InvitationMailView {
  return { id, state, sentAt: sentAt?.toISOString() ?? null, caught };
}
