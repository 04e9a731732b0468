/** Of very many feeds all are forgotten at times. */
const MOST = 10_000;

/**
 * What the text of a feed came to, by all that went into it, as far as this process has written it: whoever asks again while nothing
 * changed is answered without writing it anew. Only for this process, as another release may write the same rows in another way.
 */
export class KnownTexts {
  private readonly known = new Map<string, { from: string; hash: Buffer }>();

  /** The hash of the text; null: it must be written. */
  find(feed: string, from: string): Buffer | null {
    const found = this.known.get(feed);
    return found?.from === from ? found.hash : null;
  }

  keep(feed: string, from: string, hash: Buffer): void {
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(feed, { from, hash });
  }
}
