import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Database } from '../database/database.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { ENDED_IN_DOUBT } from './sending-result.js';

/** A process that was killed is known to be gone after this, in milliseconds. */
const ALIVE_FOR = 15_000;
const BEAT_EVERY = 4_000;

const BEAT = `
  insert into mail_sender values ($1, clock_timestamp() + $2 * interval '1 millisecond')
  on conflict (id) do update set alive_until = excluded.alive_until`;
const FORGET_THE_DEAD = `delete from mail_sender where alive_until < clock_timestamp() - interval '1 hour'`;

/**
 * This process's word that it lives, and what it holds meanwhile. A row in `sending` names the process that sends it: it is
 * another's turn when that one has not said for a while that it lives, however long the mail server takes to answer.
 */
@Injectable()
export class SenderLease implements OnApplicationShutdown {
  readonly id = randomUUID();
  private readonly logger = new Logger('SenderLease');
  private readonly held = new Set<string>();
  private lastBeat = Number.NEGATIVE_INFINITY;
  private beating: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(private readonly database: Database) {}

  /** Before a mail is taken: the process is known to live, and knows of the mail. */
  async hold(mail: string): Promise<void> {
    this.held.add(mail);
    if (performance.now() - this.lastBeat > BEAT_EVERY * 2) await this.beat();
    this.timer ??= setInterval(() => void this.beat().catch((error) => this.complain(error)), BEAT_EVERY).unref();
  }

  holds(mail: string): boolean {
    return this.held.has(mail);
  }

  /** After what became of it was recorded, or it was not taken. */
  letGo(mail: string): void {
    this.held.delete(mail);
  }

  /** Whether the process that is said to send it lives. */
  async isStillSent(em: EntityManager, { state, senderId }: OutgoingMail): Promise<boolean> {
    if (state !== 'sending' || !senderId) return false;
    const alive = await em.query('select from mail_sender where id = $1 and alive_until > clock_timestamp()', [
      senderId,
    ]);
    return alive.length > 0;
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.isEnding = true;
    await this.beating?.catch(() => {});
    // what it still held is another's turn at once; where the database is away, after a while
    await this.database.asSystem((em) => em.query('delete from mail_sender where id = $1', [this.id])).catch(() => {});
  }

  private beat(): Promise<void> {
    this.beating ??= this.database
      .asSystem(async (em) => {
        await em.query(BEAT, [this.id, ALIVE_FOR]);
        await em.query(FORGET_THE_DEAD);
        await this.putBack(em);
      })
      .then(() => {
        this.lastBeat = performance.now();
      })
      .finally(() => {
        this.beating = undefined;
      });
    return this.beating;
  }

  /**
   * A commit that was lost with the connection may have gone through: the row says `sending`, and this process never began to. Or
   * it did, and could not record the answer: a letter is for a person to decide, as ever when that is not known.
   */
  private async putBack(em: EntityManager): Promise<void> {
    const mine = { senderId: this.id, state: 'sending' as const };
    const named = await em.findBy(OutgoingMail, mine);
    const left = named.filter(({ id }) => !this.held.has(id)).map(({ id }) => id);
    if (left.length === 0) return;
    await em.update(OutgoingMail, { ...mine, id: In(left), mailClass: 'staff' }, { state: 'queued' });
    await em.update(OutgoingMail, { ...mine, id: In(left), mailClass: 'letter' }, ENDED_IN_DOUBT);
  }

  private complain({ message }: Error): void {
    if (!this.isEnding) this.logger.warn(`It cannot be said that this process lives: ${message}`);
  }
}
