import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import type { SignedIn } from '../auth/signed-in.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Problem } from '../platform/http/problem.js';
import type { Job } from '../platform/jobs/job-data.js';
import { type MailContent, writeLetter } from '../platform/mail/letter.js';
import { Outbox } from '../platform/mail/outbox.js';
import { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { wordsOf } from '../platform/mail/words.js';
import { User } from '../users/user.entity.js';
import { TEST_MAIL_MESSAGES } from './test-mail.messages.js';

const KIND = 'test';
const ONE_IN = 60_000;

const t = wordsOf(TEST_MAIL_MESSAGES);

/** A mail that somebody has sent to themselves, to see whether mail arrives: it goes the way of a reminder. */
@Injectable()
export class TestMailService {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  /**
   * @returns the mail's id, and the job that sends it
   * @throws Problem 409 within a minute of the last one
   */
  async write(em: EntityManager, actor: SignedIn): Promise<{ id: string; job: Job }> {
    // whoever presses twice at once waits here
    const {
      id: recipientId,
      email: address,
      name,
    } = await em.findOneOrFail(User, {
      where: { id: actor.id },
      lock: { mode: 'pessimistic_write' },
    });
    const createdAt = MoreThan(new Date(this.clock.now().getTime() - ONE_IN));
    if (await em.existsBy(OutgoingMail, { kind: KIND, recipientId, createdAt })) {
      throw Problem.conflict('just-sent', 'A test mail to you was written less than a minute ago: see the Outbox.');
    }
    const job = await this.outbox.enqueue(em, {
      ...{ mailClass: 'staff', kind: KIND, scope: 'app_user', scopeId: recipientId },
      recipient: { id: recipientId, address, name },
      content: this.content(name),
    });
    return { id: job.data.mail, job };
  }

  private content(name: string): MailContent {
    return writeLetter({
      subject: t('subject'),
      greeting: t('greeting', { name }),
      opening: t('opening'),
      link: { words: t('link'), url: `${this.config.baseUrl}/health` },
      signature: t('signature'),
    });
  }
}
