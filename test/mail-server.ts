import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { freePort } from './free-port.mjs';

/** A mail that a test's server took, as it came and as a mail program reads it. */
export interface ReceivedMail {
  raw: string;
  from: string;
  to: string[];
  mail: Email;
}

/** A real mail server for a test, which may be told to be difficult. */
export interface TestMailServer {
  /** For SMTP_URL, with the patience that the application has by itself: a busy machine is no silence. */
  url: string;
  /** For SMTP_URL, short of patience: for a server that is to be found silent. */
  hastyUrl: string;
  /** Nobody else is given it while the server is away. */
  port: number;
  received: ReceivedMail[];
  /** While it is set, every recipient is answered so: `450 not now`. */
  refusal: string | null;
  /** Waits until it has taken so many mails in all. */
  until(count: number): Promise<ReceivedMail[]>;
  close(): Promise<void>;
}

/**
 * @param moods what it does other than take everything
 * @param wished the port of one that was closed; left out: a free one
 */
export async function startMailServer(moods: SMTPServerOptions = {}, wished?: number): Promise<TestMailServer> {
  const port = wished ?? (await freePort());
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    // a connection that is kept for the next mail does not hold up whoever closes it
    closeTimeout: 100,
    onRcptTo: (_address, _session, done) => done(mails.refusal ? smtpError(mails.refusal) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', async () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        const { mailFrom, rcptTo } = session.envelope;
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        received.push({
          raw,
          mail,
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        });
        done(null, `queued as number ${received.length}`);
      });
    },
    ...moods,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.on('error', () => {});
  const url = `smtp://127.0.0.1:${port}`;
  const mails: TestMailServer = {
    url,
    hastyUrl: `${url}?greetingTimeout=2000&socketTimeout=2000&connectionTimeout=2000`,
    port,
    received,
    refusal: null,
    until: (count) => eventually(async () => (received.length >= count ? received : null), 60_000),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  return mails;
}

/** An answer in these words, which begin with a code. */
function smtpError(words: string): Error {
  return Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) });
}

/** Asks again until there is an answer, or fails after a while. */
export async function eventually<T>(ask: () => Promise<T | null | undefined | false>, within = 30_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`nothing came within ${within} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
