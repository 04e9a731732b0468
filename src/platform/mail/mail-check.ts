import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { type MailFault, mailFaultOf } from './mail-fault.js';
import { mailServerOf } from './mail-server-name.js';
import { verifyMailServer } from './verify-mail-server.js';

/** How often a worker looks whether it is its turn to ask. */
const EVERY = 15_000;
/** How long an answer holds: a server that is well is not to be bothered with our sign-in all the time. */
const HOLDS = { well: 5 * 60_000, faulty: 30_000 };
/** Until another worker may ask, should this one be killed meanwhile. */
const TAKES_AT_MOST = 90_000;

const CLAIM = `
  insert into mail_check (mail_server, next_at) values ($1, $3)
  on conflict (mail_server) do update set next_at = $3 where mail_check.next_at <= $2
  returning mail_server`;
const RECORD = `
  update mail_check set at = $2, next_at = $3, took = $4, fault = $5, answer = $6,
    failing_since = case when $5::text is not null then coalesce(failing_since, $2) end
  where mail_server = $1`;

/** What no server took, not this one mail: it was away, sent everybody away, or did not let us in. With the server it comes back. */
const TRY_AGAIN = `
  update outgoing_mail set next_attempt_at = $1 where id in (
    select id from outgoing_mail
    where state = 'deferred' and next_attempt_at > $1 and (server_answer is null or server_answer ~ '^(421|454|53[0458])')
    order by id for update)`;

/** What came of asking a mail server whether it would take mail of ours. */
export interface MailAnswer {
  fault: MailFault | null;
  /** Its own words, or the network's; without any password. */
  answer: string | null;
}

/** The workers ask the mail server now and then, one of them at a time, whether it would take our mail; nobody's page does. */
@Injectable()
export class MailCheck implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('MailCheck');
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.worker !== 'off' && this.config.smtpUrl) void this.runAndWait();
  }

  /** What is being asked may go on; its answer is of no use any more. */
  beforeApplicationShutdown(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  /** Asks now, whoever asked before; for somebody who waits for the answer. */
  async ask(): Promise<MailAnswer> {
    const { smtpUrl } = this.config;
    if (!smtpUrl) return { fault: null, answer: null };
    try {
      await verifyMailServer(smtpUrl);
      return { fault: null, answer: null };
    } catch (error) {
      return { fault: mailFaultOf(error as Error), answer: withoutPassword((error as Error).message, smtpUrl) };
    }
  }

  /** Asks where it is time to. */
  async run(): Promise<void> {
    const server = mailServerOf(this.config.smtpUrl);
    const began = this.clock.now();
    const claim = [server, began, new Date(began.getTime() + TAKES_AT_MOST)];
    const [claimed] = await this.database.asNobody((em) => em.query(CLAIM, claim));
    if (!claimed) return;
    const asked = performance.now();
    const { fault, answer } = await this.ask();
    // not by the clock: that may be set meanwhile
    const took = Math.round(performance.now() - asked);
    if (this.ended) return;
    const now = this.clock.now();
    const next = new Date(now.getTime() + (fault ? HOLDS.faulty : HOLDS.well));
    await this.database.asSystem(async (em) => {
      const [before] = await em.query('select failing_since from mail_check where mail_server = $1', [server]);
      await em.query(RECORD, [server, now, next, took, fault, answer]);
      if (!fault && before.failing_since) await em.query(TRY_AGAIN, [now]);
    });
  }

  private async runAndWait(): Promise<void> {
    await this.run().catch((error: Error) =>
      this.logger.warn(`It is not known how the mail server is: ${error.message}`),
    );
    if (!this.ended) this.timer = setTimeout(() => void this.runAndWait(), EVERY);
  }
}

/** No server should repeat it, and one might. */
function withoutPassword(words: string, smtpUrl: string): string {
  const { password } = new URL(smtpUrl);
  const line = words
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500);
  return [password, decodeURIComponent(password)]
    .filter(Boolean)
    .reduce((text, secret) => text.replaceAll(secret, '…'), line);
}
