import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Job } from '../platform/jobs/job-data.js';
import { Sweep } from '../platform/jobs/sweep.js';
import { principalsOf } from '../users/colleagues.js';
import { Invitation } from './invitation.entity.js';
import { InvitationMail } from './invitation-mail.js';
import { invitedMeeting } from './invited-meeting.js';

/** Only what is still ahead, wherever one is: few, and found by an index. */
const LOST = `
  select i.id from engagement e join invitation i on i.engagement_id = e.id join app_user u on u.id = i.user_id
  where e.stage in ('requested', 'offered', 'confirmed') and e.latest >= ($1 at time zone 'UTC')::date - 1 and e.deleted_at is null
    and i.told in ('meeting', 'link') and u.disabled_at is null and not e.readers && (${principalsOf('u.id')})
  order by i.id for update of e, i skip locked`;

/** Whoever loses a team may lose sight of a meeting by it, though nothing of the meeting changes: the invitation is withdrawn. */
@Injectable()
export class LostSight implements OnModuleInit {
  constructor(
    private readonly sweep: Sweep,
    private readonly mail: InvitationMail,
  ) {}

  onModuleInit(): void {
    this.sweep.add('invitations to what can no longer be seen', (em, now) => this.withdraw(em, now));
  }

  private async withdraw(em: EntityManager, now: Date): Promise<Job[]> {
    const lost: { id: string }[] = await em.query(LOST, [now]);
    const jobs: Job[] = [];
    for (const invitation of await em.findBy(Invitation, { id: In(lost.map(({ id }) => id)) })) {
      const meeting = (await invitedMeeting(em, invitation.engagementId))!;
      jobs.push(await this.mail.tell(em, invitation, meeting, 'withdrawn'));
    }
    return jobs;
  }
}
