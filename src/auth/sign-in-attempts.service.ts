import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';

const WINDOW = 15 * 60_000;

/** Failures within a quarter of an hour after which one must wait. */
const LIMITS = { device: 10, pair: 5, address: 50, change: 10, guess: 50 };

interface Bucket {
  name: string;
  limit: number;
}

/**
 * Slows down guessing without locking anybody out: failures count for an e-mail together with the address they come from, and
 * for the address; a stranger elsewhere therefore cannot use up the owner's tries. A browser in which the owner has signed in
 * before has a count of its own, so that not even a neighbour behind the same address can.
 */
@Injectable()
export class SignInAttemptsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Books an attempt as failed before it is made, so that a hundred at once count as a hundred.
   * @returns what `succeeded` takes
   * @throws Problem 429 with Retry-After
   */
  book(email: string, address: string, device: Buffer | null): Promise<string[]> {
    return this.bookIn(bucketsOf(email, address, device));
  }

  /** The same for the current password of somebody who is signed in: a session left open is no place to guess it. */
  bookChange(userId: string): Promise<string[]> {
    return this.bookIn([{ name: `change:${userId}`, limit: LIMITS.change }]);
  }

  /** The same for a secret address that does not exist. It is no help to know one's way around here: such words cannot be guessed. */
  async bookAddressGuess(address: string): Promise<void> {
    await this.bookIn([{ name: `guess:${networkOf(address)}`, limit: LIMITS.guess }]);
  }

  private bookIn(buckets: Bucket[]): Promise<string[]> {
    return this.database.asNobody(async (em) => {
      for (const bucket of buckets) await this.refuseWhenFull(em, bucket);
      const names = buckets.map(({ name }) => name);
      await em.query('insert into sign_in_failure (bucket, at) select unnest($1::text[]), $2', [
        names,
        this.clock.now(),
      ]);
      return names;
    });
  }

  /** Whoever got in was no guesser: the count of this e-mail here starts anew, and the address gets its one attempt back. */
  async succeeded(em: EntityManager, [own, address]: string[]): Promise<void> {
    await em.query('delete from sign_in_failure where bucket = $1', [own]);
    if (address === undefined) return;
    await em.query(
      'delete from sign_in_failure where ctid = (select ctid from sign_in_failure where bucket = $1 order by at desc limit 1)',
      [address],
    );
  }

  async forgetOld(em: EntityManager): Promise<void> {
    await em.query('delete from sign_in_failure where at < $1', [new Date(this.clock.now().getTime() - WINDOW)]);
  }

  /** The lock makes attempts on one bucket pass one by one. */
  private async refuseWhenFull(em: EntityManager, { name, limit }: Bucket): Promise<void> {
    const now = this.clock.now().getTime();
    await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    const rows: { at: Date }[] = await em.query(
      'select at from sign_in_failure where bucket = $1 and at > $2 order by at desc limit $3',
      [name, new Date(now - WINDOW), limit],
    );
    if (rows.length >= limit) throw Problem.tooOften((rows.at(-1)!.at.getTime() + WINDOW - now) / 1000);
  }
}

/** Always in the same order, so that two attempts never wait for each other. */
function bucketsOf(email: string, address: string, device: Buffer | null): Bucket[] {
  if (device) return [{ name: `device:${device.toString('hex')}`, limit: LIMITS.device }];
  const place = networkOf(address);
  const pair = createHash('sha256').update(`${email.toLowerCase()}\n${place}`).digest('hex');
  return [
    { name: `pair:${pair}`, limit: LIMITS.pair },
    { name: `address:${place}`, limit: LIMITS.address },
  ];
}

/** Whoever has one IPv6 address has all of its /64. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
