import type { ImapFlow } from 'imapflow';
import { isOfCertificate } from '../mail/mail-fault.js';

/** Where a mailbox is and who opens it. */
interface MailboxAddress {
  host: string;
  port: number;
  secure: boolean;
  auth: { user: string; pass: string };
  path: string;
}

/** Milliseconds until each step is given up. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
/** Nothing that a mailbox answers need be larger; what a hostile server could make us hold. */
const BOUNDS = {
  maxLineLength: 2 ** 20,
  maxLiteralSize: 2 ** 20,
  maxResponseSize: 2 ** 21,
  maxResponseTokens: 100_000,
};
/** A report's own words stand at its beginning; what follows is the mail that it returns. */
const READ_OF_EACH = 256 * 1024;
/** Looked through at a time: what answers to a search stands in one line. */
const SEARCHED_AT_ONCE = 10_000;
const MARKED_AT_ONCE = 20;

/** What is to be done with a mail. @returns whether it was a report, which is marked as read at once */
type Take = (raw: Uint8Array) => Promise<boolean>;

/**
 * Hands over the mails that nobody has read yet, oldest first, and marks each as read once it was taken.
 * @param url of BOUNCE_IMAP_URL
 * @param goesOn asked before each mail: false ends the reading, and the rest is for the next
 * @throws Error in words that hold no password, when the mailbox is away or refuses; and what `take` throws
 */
export async function readUnseen(url: string, take: Take, goesOn: () => boolean, signal: AbortSignal): Promise<void> {
  await inMailbox(url, signal, async (client) => {
    const taken: number[] = [];
    try {
      for await (const uid of unseen(client)) {
        if (!goesOn()) break;
        signal.throwIfAborted();
        const message = await client.fetchOne(String(uid), { source: { maxLength: READ_OF_EACH } }, { uid: true });
        const source = message ? message.source : undefined;
        const wasReport = source ? await take(source) : false;
        taken.push(uid);
        if (wasReport || taken.length >= MARKED_AT_ONCE) await mark(client, taken.splice(0));
      }
    } finally {
      await mark(client, taken);
    }
  });
}

async function mark(client: ImapFlow, uids: number[]): Promise<void> {
  if (uids.length === 0) return;
  const marked = await client.messageFlagsAdd(uids.join(','), ['\\Seen'], { uid: true });
  if (!marked) throw new Error('it does not let a mail be marked as read');
}

/** UIDs of what nobody has read, in their order. By places in the mailbox, which have no gaps as UIDs do. */
async function* unseen(client: ImapFlow): AsyncGenerator<number> {
  for (let first = 1; client.mailbox && first <= client.mailbox.exists; first += SEARCHED_AT_ONCE) {
    const last = Math.min(first + SEARCHED_AT_ONCE - 1, client.mailbox.exists);
    yield* (await client.search({ seq: `${first}:${last}`, seen: false }, { uid: true })) || [];
  }
}

/** Opens the mailbox and closes it again. @throws Error in words that hold no password */
export async function checkMailbox(url: string): Promise<void> {
  await inMailbox(url, AbortSignal.timeout(PATIENCE.socketTimeout), async () => {});
}

async function inMailbox<T>(url: string, signal: AbortSignal, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const { ImapFlow: Client } = await import('imapflow');
  const { path, ...address } = addressOf(url);
  const client = new Client({ ...address, ...PATIENCE, ...BOUNDS, logger: false, disableAutoIdle: true });
  const close = () => client.close();
  client.on('error', () => {});
  signal.addEventListener('abort', close);
  try {
    await client.connect();
    await client.mailboxOpen(path);
    const result = await work(client);
    await client.logout();
    return result;
  } catch (error) {
    throw signal.aborted ? signal.reason : new Error(wordsOf(error as ImapError, address.auth.pass), { cause: error });
  } finally {
    signal.removeEventListener('abort', close);
    client.close();
  }
}

function addressOf(url: string): MailboxAddress {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === 'imaps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    path: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  };
}

interface ImapError extends Error {
  code?: string;
  responseText?: string;
  authenticationFailed?: boolean;
}

/** What the server said, or how it could not be reached. */
function wordsOf(error: ImapError, password: string): string {
  return reasonOf(error).replaceAll(password, '…');
}

function reasonOf({ message, code = '', responseText = message, authenticationFailed }: ImapError): string {
  if (isOfCertificate(code)) return `its certificate is not accepted here (${message})`;
  return authenticationFailed ? `it refuses the user or password (${responseText})` : responseText;
}
