import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailContent } from './letter.js';
import type { OutgoingMail } from './outgoing-mail.entity.js';

/** Why a mail need not leave any more, as a sentence for the Outbox. */
export interface NoLonger {
  cancel: string;
}

/** Writes a mail anew from what its recipient may see at this moment. */
export type Composer = (em: EntityManager, mail: OutgoingMail) => Promise<MailContent | NoLonger>;

/** Takes the words out of a mail whose recipient lost sight of some of what they are about, so that it can be written anew. */
export type Blanker = (em: EntityManager, mail: OutgoingMail) => Promise<MailContent>;

/** Who writes which kind of mail. A kind without a composer leaves as it was written. */
@Injectable()
export class Composers {
  private readonly composers = new Map<string, Composer>();
  private readonly blankers = new Map<string, Blanker>();

  /** @param blanker for a kind that speaks of several records: losing sight of one is no reason to be silent on the others */
  add(kind: string, composer: Composer, blanker?: Blanker): void {
    this.composers.set(kind, composer);
    if (blanker) this.blankers.set(kind, blanker);
  }

  /** As the system; null for a mail that speaks of one record, which is not sent to somebody who may not see it. */
  async blank(em: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    return (await this.blankers.get(mail.kind)?.(em, mail)) ?? null;
  }

  async compose(em: EntityManager, mail: OutgoingMail): Promise<MailContent | NoLonger> {
    const composer = this.composers.get(mail.kind);
    return composer ? composer(em, mail) : mail;
  }
}
