import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Together } from '../jobs/together.js';
import type { OutgoingMail } from './outgoing-mail.entity.js';
import { type AfterSending, changeAfter, type SendingResult } from './sending-result.js';

interface Answered {
  mail: OutgoingMail;
  change: AfterSending;
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
const WRITE = `
  update outgoing_mail m set state = r.state, server_answer = r."serverAnswer", last_error = r."lastError", caught = r.caught,
    sent_at = coalesce(r."sentAt", m.sent_at), next_attempt_at = coalesce(r."nextAttemptAt", m.next_attempt_at)
  from jsonb_to_recordset($1) as r (id uuid, attempts int, state text, "serverAnswer" text, "lastError" text,
    caught boolean, "sentAt" timestamptz, "nextAttemptAt" timestamptz)
  where m.id = r.id and (r.state = 'sent' and m.state in ('sending', 'queued', 'deferred', 'unknown')
    or m.attempts = r.attempts and m.state in ('sending', 'unknown'))`;

async function writeAll(em: EntityManager, all: Answered[]): Promise<void> {
  const rows = all.map(({ mail: { id, attempts }, change }) => ({ id, attempts, ...change }));
  await em.query(WRITE, [JSON.stringify(rows)]);
}
