import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../lists/group-by.js';
import type { MailContent } from './letter.js';
import type { OutgoingMail } from './outgoing-mail.entity.js';

/** Why a mail need not leave any more, as a sentence for the Outbox. */
export interface NoLonger {
  cancel: string;
}

/** What a mail says now; null: not yet, as it is about to be settled whether it leaves at all. */
export type Content = MailContent | NoLonger | null;

/** Writes a mail anew from what its recipient may see at this moment. */
export type Composer = (em: EntityManager, mail: OutgoingMail) => Promise<Content>;

/** The same for many mails to one recipient, in their order. */
export type ComposerOfMany = (em: EntityManager, mails: OutgoingMail[]) => Promise<Content[]>;

/** Takes the words out of a mail whose recipient lost sight of some of what they are about, so that it can be written anew. */
export type Blanker = (em: EntityManager, mail: OutgoingMail) => Promise<MailContent>;

/** Who writes which kind of mail. A kind without a composer leaves as it was written. */
@Injectable()
export class Composers {
  private readonly composers = new Map<string, ComposerOfMany>();
  private readonly blankers = new Map<string, Blanker>();

  /** @param blanker for a kind that speaks of several records: losing sight of one is no reason to be silent on the others */
  add(kind: string, composer: Composer, blanker?: Blanker): void {
    this.addForMany(kind, async (em, mails) => {
      const written: Content[] = [];
      for (const mail of mails) written.push(await composer(em, mail));
      return written;
    });
    if (blanker) this.blankers.set(kind, blanker);
  }

  /** For a kind of which many leave at once. */
  addForMany(kind: string, composer: ComposerOfMany): void {
    this.composers.set(kind, composer);
  }

  /** As the system; null for a mail that speaks of one record, which is not sent to somebody who may not see it. */
  async blank(em: EntityManager, mail: OutgoingMail): Promise<MailContent | null> {
    return (await this.blankers.get(mail.kind)?.(em, mail)) ?? null;
  }

  /** In their order. */
  async compose(em: EntityManager, mails: OutgoingMail[]): Promise<Content[]> {
    const written = new Map<OutgoingMail, Content>();
    for (const [kind, same] of groupBy(mails, (mail) => mail.kind)) {
      const contents = (await this.composers.get(kind)?.(em, same)) ?? same;
      for (const [place, mail] of same.entries()) written.set(mail, contents[place]!);
    }
    return mails.map((mail) => written.get(mail)!);
  }
}
