import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ListedItem } from '../platform/mail/list-letter.js';
import type { MailActionName } from '../platform/mail/mail-action.entity.js';

/** Something that a digest speaks of. */
export interface DigestItem extends ListedItem {
  /** The record without which it may not be spoken of: `follow_up:<id>`. */
  about: string;
  /** What else its words tell of, likewise. */
  tellsOf?: string[];
  /** What its reader may do to that record from the mail. */
  actions?: MailActionName[];
}

/** What a digest may hold beside reminders. */
export interface DigestSource {
  /** In somebody's round, as this person: looks for what is new. */
  find(em: EntityManager, userId: string, now: Date): Promise<void>;
  /** Gives what waits for a mail to this one. @returns how many there are */
  claim(em: EntityManager, userId: string, mailId: string, now: Date): Promise<number>;
  /** What stands in that mail and is still worth saying, as its recipient. */
  items(em: EntityManager, userId: string, mailId: string, baseUrl: string): Promise<DigestItem[]>;
  heading: string;
}

/** The features above add theirs; the digest knows none of them. */
@Injectable()
export class DigestSources {
  readonly all: DigestSource[] = [];

  add(source: DigestSource): void {
    this.all.push(source);
  }
}
