import type { Attachment, Email } from 'postal-mime';
import { fieldsOf, type RecipientStatus, readDeliveryStatus } from './delivery-status.js';

/** What a mail server writes about a mail that it had taken. */
export interface Report {
  /** Message-IDs of the mail that it may be about, the likeliest first. */
  about: string[];
  recipients: RecipientStatus[];
}

const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED = [
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
];

/** A mailbox is open to anybody: what a hostile mail may cost is bounded here and by how much of it is fetched. */
const BOUNDS = {
  maxNestingDepth: 20,
  maxHeadersSize: 256 * 1024,
  maxRfc822NestingDepth: 0,
  forceRfc822Attachments: true,
};
const MOST_TEXT = 64 * 1024;
const MOST_LINES = 10_000;
const LINE_FEED = 10;

/**
 * Reads a mail as a report on delivery (RFC 3464).
 * @param raw its beginning, whole or cut off
 * @returns null when it is none
 */
export async function readReport(raw: Uint8Array): Promise<Report | null> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(beginningOf(raw), BOUNDS).catch(() => null);
  const part = mail && partOf(mail, STATUS);
  if (!part) return null;
  const { envelopeId, recipients } = readDeliveryStatus(textOf(part));
  if (recipients.length === 0) return null;
  return { about: messageIds(mail, envelopeId), recipients };
}

/** What a mail costs to read is counted in lines. */
function beginningOf(raw: Uint8Array): Uint8Array {
  let end = 0;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const next = raw.indexOf(LINE_FEED, end);
    if (next < 0) return raw;
    end = next + 1;
  }
  return raw.subarray(0, end);
}

function messageIds(mail: Email, envelopeId: string | null): string[] {
  const returned = partOf(mail, RETURNED);
  const candidates = [
    returned && fieldsOf(headersOf(textOf(returned))).get('message-id'),
    envelopeId && `<${envelopeId}>`,
    mail.inReplyTo,
    mail.references?.trim().split(/\s+/).at(-1),
  ];
  const ids = candidates.map((text) => /<[^<>\s\p{Cc}]{1,300}>/u.exec(text ?? '')?.[0]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

/** A returned message in full begins with its headers. */
function headersOf(text: string): string {
  return text.replace(/^\s+/, '').split(/\r?\n[ \t]*\r?\n/, 1)[0]!;
}

function partOf(mail: Email, types: string[]): Attachment | undefined {
  return mail.attachments.find(({ mimeType }) => types.includes(mimeType));
}

function textOf({ content }: Attachment): string {
  if (typeof content === 'string') return content.slice(0, MOST_TEXT);
  return new TextDecoder().decode(content.slice(0, MOST_TEXT));
}
