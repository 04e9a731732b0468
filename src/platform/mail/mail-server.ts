import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import { Gate } from './gate.js';
import type { MailCatcher } from './mail-catcher.js';
import type { MailClass, OutgoingMail } from './outgoing-mail.entity.js';
import { oneLine, resultOf, type SendingResult, withoutId } from './sending-result.js';

/** A mail server that says nothing must not hold up the others: milliseconds until each step is given up. */
export const PATIENCE = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};
const WHOLE_CONVERSATION = 60_000;

/**
 * A few connections, each kept for the next mail while there is one; a server that counts is not tried. What a connection had not
 * begun to say when the server closed it goes over another.
 */
const AT_ONCE = 6;
const KEPT = { pool: true as const, maxConnections: AT_ONCE, maxMessages: 100, maxRequeues: 2, idleTimeout: 2_000 };

const NOT_BEGUN: SendingResult = { outcome: 'later', answer: null, error: 'The process ended before it was its turn.' };

/**
 * Hands mail over by SMTP: to the server of SMTP_URL (whose own parameters win), else to the built-in catcher. What it needs for
 * that is loaded at the first mail, as many a process never sends one.
 */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private catcher: MailCatcher | undefined;
  private readonly gate = new Gate(AT_ONCE);
  private readonly transports: Partial<Record<MailClass, Promise<Transporter>>> = {};

  constructor(private readonly config: Config) {}

  /** One attempt; it answers what became of it and never throws. */
  async send(mail: OutgoingMail, signal: AbortSignal): Promise<SendingResult> {
    const result = await this.gate.through(() => this.handOver(mail, signal));
    return { ...result, answer: withoutId(result.answer, mail), error: withoutId(result.error, mail) };
  }

  private async handOver(mail: OutgoingMail, signal: AbortSignal): Promise<SendingResult> {
    if (signal.aborted) return NOT_BEGUN;
    const limit = limited(signal, WHOLE_CONVERSATION);
    try {
      const transport = await this.open(mail.mailClass);
      const info = await transport.sendMail({ ...messageOf(mail, this.config), signal: limit.signal });
      return { outcome: 'sent', answer: oneLine(info.response), error: null, caught: !this.config.smtpUrl };
    } catch (error) {
      return resultOf(error as Error);
    } finally {
      limit.end();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    for (const transport of Object.values(this.transports)) (await transport.catch(() => null))?.close();
    await this.catcher?.close();
  }

  private open(mailClass: MailClass): Promise<Transporter> {
    this.transports[mailClass] ??= this.connect(mailClass).catch((error) => {
      delete this.transports[mailClass];
      throw error;
    });
    return this.transports[mailClass];
  }

  /** A letter has a connection of its own: nobody but us decides whether it is handed over again. */
  private async connect(mailClass: MailClass): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const url = this.config.smtpUrl ?? (await this.startCatcher());
    const options = { url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true };
    return mailClass === 'staff' ? createTransport({ ...options, ...KEPT }) : createTransport(options);
  }

  private async startCatcher(): Promise<string> {
    const { MailCatcher } = await import('./mail-catcher.js');
    this.catcher ??= new MailCatcher();
    return this.catcher.listen();
  }
}

/** A calendar part stands beside text and HTML, for programs that show it, and is attached as a file for the others. */
function messageOf({ calendar, ...mail }: OutgoingMail, { mailFrom, bouncesTo }: Config) {
  return {
    from: mailFrom,
    ...(bouncesTo ? returnTo(bouncesTo, mail) : {}),
    to: { name: mail.toName ?? '', address: mail.toAddress },
    messageId: mail.messageId,
    subject: mail.subject,
    text: mail.bodyText,
    html: mail.bodyHtml,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.text, filename: 'invitation.ics' } } : {}),
  };
}

/** Where the mail comes back to when it cannot be delivered; servers that know DSN are asked to leave its body out then. */
function returnTo(from: string, { toAddress, messageId }: OutgoingMail) {
  return {
    envelope: { from, to: toAddress },
    dsn: { id: messageId.replace(/^<|>$/g, ''), return: 'headers' as const },
  };
}

/** A signal for one conversation. `AbortSignal.any` would cost as much as the conversation. */
function limited(signal: AbortSignal, milliseconds: number): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  const late = () => controller.abort(new Error(`the conversation took longer than ${milliseconds / 1000} s`));
  const timer = setTimeout(late, milliseconds);
  signal.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
}
