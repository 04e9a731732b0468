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

/** Who writes which kind of mail. A kind without a composer leaves as it was written. */
@Injectable()
export class Composers {
  private readonly composers = new Map<string, Composer>();

  add(kind: string, composer: Composer): void {
    this.composers.set(kind, composer);
  }

  async compose(em: EntityManager, mail: OutgoingMail): Promise<MailContent | NoLonger> {
    const composer = this.composers.get(mail.kind);
    return composer ? composer(em, mail) : mail;
  }
}
