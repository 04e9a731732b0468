import type { OutgoingMail } from './outgoing-mail.entity.js';

/**
 * What became of handing a mail over: `sent`; `refused` for good; `later`, it surely was not taken; `in-doubt`, the server may
 * have taken it.
 */
export interface SendingResult {
  outcome: 'sent' | 'refused' | 'later' | 'in-doubt';
  /** The server's own line, where it gave one. */
  answer: string | null;
  /** What went wrong; null when sent. */
  error: string | null;
  /** Sent: whether it was the built-in catcher that took it. */
  caught?: boolean;
}

/** What the row of a letter says when whoever began to send it ended, or lost what the server answered. */
export const ENDED_IN_DOUBT = {
  state: 'unknown',
  lastError: 'The process ended while this was being sent: nobody knows whether it arrived.',
} as const satisfies Partial<OutgoingMail>;

/** An error of the SMTP client, as far as it is told. */
interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const ABOUT_THIS_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
const NEVER_REACHED = ['EDNS', 'ECONFIG', 'EAUTH', 'ENOAUTH', 'ETLS', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Reads an error. A refused sign-in is no fault of the mail: the mail waits until somebody mends the password. */
export function resultOf(error: SmtpError): SendingResult {
  return { outcome: outcomeOf(error), answer: oneLine(error.response), error: oneLine(wordsOf(error)) };
}

/** What a server said of this mail speaks for itself; of a sign-in, the client's words say that it was one. */
function wordsOf(error: SmtpError): string {
  const { message, response, responseCode, command = '' } = error;
  if (response && ABOUT_THIS_MAIL.includes(command)) return response;
  return responseCode || isAboutAddress(error) ? message : `The mail server did not answer: ${message}`;
}

/** Found wrong before a server was asked. */
function isAboutAddress({ code }: SmtpError): boolean {
  return code === 'EENVELOPE' || code === 'EMESSAGE';
}

function outcomeOf(error: SmtpError): SendingResult['outcome'] {
  const { code, originalCode, command = '', responseCode } = error;
  if (responseCode) {
    const forGood = responseCode >= 500 && responseCode !== 503 && ABOUT_THIS_MAIL.includes(command);
    return forGood ? 'refused' : 'later';
  }
  if (isAboutAddress(error)) return 'refused';
  const reached = [code, originalCode].every((c) => c === undefined || !NEVER_REACHED.includes(c));
  return reached ? 'in-doubt' : 'later';
}

/** What an attempt changes of the row. */
export type AfterSending = Pick<OutgoingMail, 'state' | 'serverAnswer' | 'lastError' | 'caught'> &
  Partial<Pick<OutgoingMail, 'sentAt' | 'nextAttemptAt'>>;

/** What the row says after an attempt. Staff mail in doubt is tried again; a letter in doubt never is. */
export function changeAfter(mail: OutgoingMail, result: SendingResult, now: Date): AfterSending {
  const { outcome, answer, error, caught = false } = result;
  const said = { serverAnswer: answer, lastError: error, caught };
  if (outcome === 'sent') return { ...said, state: 'sent', sentAt: now };
  if (outcome === 'refused') return { ...said, state: 'failed' };
  if (outcome === 'in-doubt' && mail.mailClass === 'letter') return { ...said, state: 'unknown' };
  if (now >= mail.giveUpAt) return { ...said, state: 'failed' };
  return { ...said, state: 'deferred', nextAttemptAt: new Date(now.getTime() + waitAfter(mail.attempts)) };
}

/** Half a minute, twice as long each time, at most an hour; in milliseconds. */
export function waitAfter(attempts: number): number {
  return Math.min(30_000 * 2 ** Math.min(attempts - 1, 20), 3_600_000);
}

/** Some servers repeat the Message-ID in their answer, which more people read than may know it. */
export function withoutId(text: string | null, { messageId }: OutgoingMail): string | null {
  return text?.replaceAll(messageId.replace(/^<|>$/g, ''), '…') ?? null;
}

/** Without what would break a line, and of bounded length. */
export function oneLine(text: string | undefined): string | null {
  return text ? text.replace(/\p{Cc}+/gu, ' ').slice(0, 1000) : null;
}
