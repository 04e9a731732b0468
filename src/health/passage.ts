import type { Facts } from './facts.js';

/** A mail that its mail server did not take, and nothing was taken that was tried after it. */
export interface RefusedFact {
  address: string;
  /** Whether it is tried again. */
  state: 'deferred' | 'failed';
  /** The server's own line. */
  answer: string;
}

/** `refused`: none gets through any more; `doubtful`: the last one did not; `put-off`: it is to come back later with all of them. */
export type Passage = 'taken' | 'refused' | 'doubtful' | 'put-off';

/** Of the enhanced codes (RFC 3463) those that are about the recipient's mailbox alone. */
const ABOUT_ONE_MAILBOX = /^\d{3}[ -]\d\.(1\.[1-6]|2\.\d{1,3})\b/;
const WANTS_SIGN_IN = /^530/;

/** What becomes of the mail that a server is given: it may greet us, take our sign-in and refuse every one. */
export function passageOf({ refused }: Pick<Facts, 'refused'>): Passage {
  const ours = refused.filter(({ answer }) => !ABOUT_ONE_MAILBOX.test(answer));
  const several = new Set(ours.map(({ address }) => address)).size > 1;
  const failed = ours.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return several ? 'put-off' : 'taken';
  return several || failed.some(({ answer }) => WANTS_SIGN_IN.test(answer)) ? 'refused' : 'doubtful';
}

/** What the server said, each once and without its words, which may repeat those of a mail: `550 5.7.1`. */
export function answersOf({ refused }: Pick<Facts, 'refused'>): string {
  const codes = refused.map(({ answer }) => /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(answer)?.[0].replace('-', ' '));
  return [...new Set(codes.filter(Boolean))].join(', ');
}
