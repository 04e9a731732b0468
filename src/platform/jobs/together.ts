/** What one caller waits for. */
interface Wish<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/**
 * Has done together what many ask for one by one: whatever comes while the work is at it is done at once the next time. Nobody
 * waits for company, and a crowd pays for one round trip.
 */
export class Together<T, R> {
  private waiting: Wish<T, R>[] = [];
  private working = false;

  /** @param work answers one result for each item, in their order */
  constructor(
    private readonly work: (items: T[]) => Promise<R[]>,
    private readonly atMost = 100,
  ) {}

  do(item: T): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.working) void this.goOn();
    });
  }

  private async goOn(): Promise<void> {
    this.working = true;
    while (this.waiting.length > 0) await this.round(this.waiting.splice(0, this.atMost));
    this.working = false;
  }

  private async round(wishes: Wish<T, R>[]): Promise<void> {
    try {
      const results = await this.work(wishes.map(({ item }) => item));
      for (const [place, { resolve }] of wishes.entries()) resolve(results[place]!);
    } catch (error) {
      for (const { reject } of wishes) reject(error);
    }
  }
}
