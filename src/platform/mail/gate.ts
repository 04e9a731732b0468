/** Lets so many through at a time; the others wait in the order in which they came. */
export class Gate {
  private readonly waiting: (() => void)[] = [];
  private inside = 0;

  constructor(private readonly width: number) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.width) this.inside++;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // whoever comes next has this one's place
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
