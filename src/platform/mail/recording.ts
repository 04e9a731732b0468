import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Together } from '../jobs/together.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { changeAfter, type SendingResult } from './sending-result.js';

interface Answered {
  mail: OutgoingMail;
  change: Partial<OutgoingMail>;
}

const PATIENCE = { first: 200, most: 3_000 };

/** Writes down what the mail server answered. Nothing else knows it, so a database that is away is waited for. */
@Injectable()
export class Recording {
  private readonly together = new Together(async (all: Answered[]) => {
    await this.write(all);
    return all.map(() => undefined);
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws the database's error once `signal` says that the process ends: the mail is then sent again, under its Message-ID */
  async record(mail: OutgoingMail, result: SendingResult, signal: AbortSignal): Promise<void> {
    const change = changeAfter(mail, result, this.clock.now());
    for (let wait = PATIENCE.first; ; wait = Math.min(wait * 2, PATIENCE.most)) {
      try {
        // one that cannot be recorded must not hold up those that were to be recorded with it
        return await this.together.do({ mail, change }).catch(() => this.write([{ mail, change }]));
      } catch (error) {
        if (signal.aborted) throw error;
        await pause(wait, undefined, { signal }).catch(() => {});
      }
    }
  }

  /** As the system: the server's answer counts even if the recipient lost sight of the record meanwhile. */
  private write(all: Answered[]): Promise<void> {
    return this.database.asSystem((em) => writeAll(em, all));
  }
}

/** That it was sent is true whoever else took it up meanwhile; anything else is for the attempt that it came of. */
async function writeAll(em: EntityManager, all: Answered[]): Promise<void> {
  for (const { mail, change } of all.toSorted((one, other) => (one.mail.id < other.mail.id ? -1 : 1))) {
    const where =
      change.state === 'sent'
        ? `id = :id and state in ('sending', 'queued', 'deferred', 'unknown')`
        : `id = :id and attempts = :attempts and state in ('sending', 'unknown')`;
    await em.createQueryBuilder().update(OutgoingMail).set(change).where(where, mail).execute();
  }
}
