import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { dayIn } from '../reminders/day-in.js';
import { User } from '../users/user.entity.js';
import { noContact } from './no-contact.js';
import { oldPosting } from './old-posting.js';
import type { Reason } from './reason.js';
import { writeUp } from './write-up.js';

/** Why somebody is to be nudged, found anew whenever it is asked: what has ended is never shown. */
@Injectable()
export class ReasonsService {
  constructor(private readonly clock: Clock) {}

  /** As this person; what is most pressing first. */
  async of(em: EntityManager, userId: string): Promise<Reason[]> {
    const { timeZone } = await em.findOneByOrFail(User, { id: userId });
    const reader = { userId, timeZone, today: dayIn(timeZone, this.clock.now()) };
    return [...(await writeUp(em, reader)), ...(await noContact(em, reader)), ...(await oldPosting(em, reader))];
  }
}
