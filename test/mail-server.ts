import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail that a test's server took, as it came and as a mail program reads it. */
export interface ReceivedMail {
  raw: string;
  from: string;
  to: string[];
  mail: Email;
}

/** A real mail server for a test, which may be told to be difficult. */
export interface TestMailServer {
  /** For SMTP_URL; short of patience. */
  url: string;
  /** For SMTP_URL, with the patience that the application has by itself. */
  patientUrl: string;
  port: number;
  received: ReceivedMail[];
  /** Waits until it has taken so many mails in all. */
  until(count: number): Promise<ReceivedMail[]>;
  close(): Promise<void>;
}

/** @param moods what it does other than take everything */
export async function startMailServer(moods: SMTPServerOptions = {}, port = 0): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    // a connection that is kept for the next mail does not hold up whoever closes it
    closeTimeout: 100,
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
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}?greetingTimeout=2000&socketTimeout=2000&connectionTimeout=2000`,
    patientUrl: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    until: (count) => eventually(async () => (received.length >= count ? received : null), 25_000),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Asks again until there is an answer, or fails after a while. */
export async function eventually<T>(ask: () => Promise<T | null | undefined | false>, within = 15_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`nothing came within ${within} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
