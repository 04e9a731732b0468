import { Problem } from '../platform/http/problem.js';

interface Limits {
  atOnce: number;
  /** Beyond these one is told to come again. */
  waiting: number;
}

const COME_AGAIN_IN = 30;

/** Lets a few do something at once; a few more wait for their turn. */
export class Turns {
  private readonly waiting = new Set<() => void>();
  private busy = 0;

  constructor(private readonly limits: Limits) {}

  /**
   * @param gone aborted when nobody waits for it any more: the place in the queue is given up
   * @throws Problem 503 when very many wait already; what `gone` was aborted with
   */
  async take<T>(work: () => Promise<T>, gone?: AbortSignal): Promise<T> {
    gone?.throwIfAborted();
    if (this.busy < this.limits.atOnce) this.busy++;
    else await this.wait(gone);
    try {
      return await work();
    } finally {
      this.pass();
    }
  }

  /** Until somebody passes the turn on. */
  private async wait(gone?: AbortSignal): Promise<void> {
    if (this.waiting.size >= this.limits.waiting) throw Problem.unavailable(MANY, undefined, COME_AGAIN_IN);
    await new Promise<void>((resolve, reject) => {
      const leave = () => this.waiting.delete(come) && reject(gone!.reason);
      const come = () => {
        gone?.removeEventListener('abort', leave);
        resolve();
      };
      gone?.addEventListener('abort', leave, { once: true });
      this.waiting.add(come);
    });
  }

  private pass(): void {
    const [next] = this.waiting;
    if (!next) this.busy--;
    else {
      this.waiting.delete(next);
      next();
    }
  }
}

const MANY = 'Many exports are being made at this moment. Try again in half a minute.';
