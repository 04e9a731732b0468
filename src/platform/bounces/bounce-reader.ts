import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.js';
import { databaseProblem } from '../http/database-problem.js';
import { BounceTurns } from './bounce-turns.js';
import { BouncedMail } from './bounced-mail.js';
import { readUnseen } from './mailbox.js';
import { readReport } from './report.js';

const READ_EVERY = 60_000;
/** A mailbox that is full is read for so long, and on from there the next time. */
const READ_FOR = 30_000;
const PATIENCE = 45_000;

/** Looks into the mailbox of bounces once a minute, where there is one and this process works; a mailbox that is away is tried again. */
@Injectable()
export class BounceReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('BounceReader');
  private readonly ending = new AbortController();
  private reading: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly turns: BounceTurns,
    private readonly mails: BouncedMail,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.worker === 'inline' && this.config.bounceImapUrl) this.readAndWait();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.ending.abort(new Error('the process is ending'));
    await this.reading;
  }

  /**
   * Reads what is new in the mailbox. What went wrong with the mailbox is noted and not thrown.
   * @returns false when there is no mailbox, or another process is at it or was a moment ago
   */
  async read(): Promise<boolean> {
    const { bounceImapUrl } = this.config;
    if (!bounceImapUrl || !(await this.turns.take())) return false;
    await this.turns.end(await this.readMailbox(bounceImapUrl));
    return true;
  }

  /** @returns what went wrong; null: nothing */
  private async readMailbox(url: string): Promise<string | null> {
    const signal = AbortSignal.any([this.ending.signal, AbortSignal.timeout(PATIENCE)]);
    const end = performance.now() + READ_FOR;
    const goesOn = () => performance.now() < end;
    try {
      await readUnseen(url, (raw) => this.take(raw), goesOn, signal);
      return null;
    } catch (error) {
      const { message } = error as Error;
      if (!this.ending.signal.aborted) this.logger.warn(`The mailbox of bounces will be read again: ${message}`);
      return message;
    }
  }

  /**
   * What can never be entered is passed over, or it would stand in the way of all that comes after it.
   * @returns whether it was a report
   * @throws Error while the database is away or busy: the mail is taken again
   */
  private async take(raw: Uint8Array): Promise<boolean> {
    try {
      const report = await readReport(raw);
      if (report) await this.mails.take(report);
      return report !== null;
    } catch (error) {
      if (databaseProblem(error, false)?.status === 503) throw error;
      this.logger.error(`A mail in the mailbox of bounces is passed over: ${(error as Error).message}`);
      return false;
    }
  }

  private readAndWait(): void {
    this.reading = this.read()
      .then(() => {})
      .catch((error: Error) => this.logger.warn(`Bounces will be looked for again: ${error.message}`))
      .then(() => {
        if (!this.ending.signal.aborted) this.timer = setTimeout(() => this.readAndWait(), READ_EVERY);
      });
  }
}
