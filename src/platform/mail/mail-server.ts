import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import type { MailCatcher } from './mail-catcher.js';
import type { OutgoingMail } from './outgoing-mail.entity.js';
import { resultOf, type SendingResult } from './sending-result.js';

/** A mail server that says nothing must not hold up the others: milliseconds until each step is given up. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
const WHOLE_CONVERSATION = 60_000;

/**
 * Hands mail over by SMTP: to the server of SMTP_URL (whose own parameters win), else to the built-in catcher. What it needs for
 * that is loaded at the first mail, as many a process never sends one.
 */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private catcher: MailCatcher | undefined;
  private transport: Promise<Transporter> | undefined;

  constructor(private readonly config: Config) {}

  /** One attempt; it answers what became of it and never throws. */
  async send(mail: OutgoingMail, signal: AbortSignal): Promise<SendingResult> {
    try {
      const transport = await this.open();
      const info = await transport.sendMail({
        ...messageOf(mail, this.config),
        signal: AbortSignal.any([signal, AbortSignal.timeout(WHOLE_CONVERSATION)]),
      });
      return { outcome: 'sent', answer: info.response ?? null, error: null };
    } catch (error) {
      return resultOf(error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.catcher?.close();
  }

  private open(): Promise<Transporter> {
    this.transport ??= this.connect().catch((error) => {
      this.transport = undefined;
      throw error;
    });
    return this.transport;
  }

  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const url = this.config.smtpUrl ?? (await this.startCatcher());
    return createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  }

  private async startCatcher(): Promise<string> {
    const { MailCatcher } = await import('./mail-catcher.js');
    this.catcher = new MailCatcher();
    return this.catcher.listen();
  }
}

function messageOf(mail: OutgoingMail, { mailFrom, bouncesTo }: Config) {
  return {
    from: mailFrom,
    ...(bouncesTo ? returnTo(bouncesTo, mail) : {}),
    to: { name: mail.toName ?? '', address: mail.toAddress },
    messageId: mail.messageId,
    subject: mail.subject,
    text: mail.bodyText,
    html: mail.bodyHtml,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** Where the mail comes back to when it cannot be delivered; servers that know DSN are asked to leave its body out then. */
function returnTo(from: string, { toAddress, messageId }: OutgoingMail) {
  return {
    envelope: { from, to: toAddress },
    dsn: { id: messageId.replace(/^<|>$/g, ''), return: 'headers' as const },
  };
}
