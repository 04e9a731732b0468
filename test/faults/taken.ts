/** What a mail server of the harness took for good, as far as the judge must know. */
export interface Taken {
  /** Milliseconds since 1970. */
  at: number;
  messageId: string;
  /** Which reminder it carries: the number in the follow-up's title. */
  number: number;
}

/** Reads it from the mail itself, not from anything that the application says. */
export function takenFrom(raw: string): Taken {
  const messageId = /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '';
  return { at: Date.now(), messageId, number: Number(/^Subject: .*\bNumber (\d+)/im.exec(raw)?.[1] ?? -1) };
}
