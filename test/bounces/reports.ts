import { randomUUID } from 'node:crypto';

/** What a report is about: the address, and the mail's own Message-ID. */
export interface Returned {
  address: string;
  messageId: string;
}

/** As it lies in a mailbox: lines that end in CRLF. */
export const mailOf = (...lines: string[]): string => `${lines.join('\n')}\n`.replace(/\r?\n/g, '\r\n');

const head = (subject: string, type: string, ...more: string[]) => [
  'Return-Path: <>',
  `Message-ID: <${randomUUID()}@mx.example.net>`,
  'Date: Mon, 2 Mar 2026 09:01:02 +0000',
  'To: bounces@example.org',
  `Subject: ${subject}`,
  'Auto-Submitted: auto-replied',
  'MIME-Version: 1.0',
  `Content-Type: ${type}`,
  ...more,
  '',
];

/** As Postfix writes it: the mail returned whole. */
export const postfix = ({ address, messageId }: Returned, { action = 'failed', status = '5.1.1' } = {}): string =>
  mailOf(
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    ...head(
      'Undelivered Mail Returned to Sender',
      'multipart/report; report-type=delivery-status;\n\tboundary="4F7Xq03Zbcz1.1772442062/mx.example.net"',
    ),
    'This is a MIME-encapsulated message.',
    '',
    '--4F7Xq03Zbcz1.1772442062/mx.example.net',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    "I'm sorry to have to inform you that your message could not",
    "be delivered to one or more recipients. It's attached below.",
    '',
    '--4F7Xq03Zbcz1.1772442062/mx.example.net',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'X-Postfix-Queue-ID: 4F7Xq03Zbcz1',
    'X-Postfix-Sender: rfc822; bounces@example.org',
    'Arrival-Date: Mon,  2 Mar 2026 09:01:00 +0000 (UTC)',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Original-Recipient: rfc822;${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.example.org',
    `Diagnostic-Code: smtp; 550 ${status} <${address}>: Recipient address`,
    '    rejected: User unknown in virtual mailbox table',
    '',
    '--4F7Xq03Zbcz1.1772442062/mx.example.net',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    '',
    'Return-Path: <bounces@example.org>',
    'From: =?UTF-8?Q?Aide-M=C3=A9moire?= <crm@example.org>',
    `To: <${address}>`,
    `Message-ID: ${messageId}`,
    'Subject: A reminder from =?UTF-8?Q?Aide-M=C3=A9moire?=',
    'Content-Type: text/plain',
    '',
    'Dear colleague,',
    '',
    '--4F7Xq03Zbcz1.1772442062/mx.example.net--',
  );

/** As Exim writes it: a recipient named in both, the mail's headers alone. */
export const exim = ({ address, messageId }: Returned): string =>
  mailOf(
    'From: Mail Delivery System <Mailer-Daemon@relay.example.net>',
    `X-Failed-Recipients: ${address}`,
    ...head(
      'Mail delivery failed: returning message to sender',
      'multipart/report; report-type=delivery-status; boundary=1772442062-eximdsn-804289383',
      `References: ${messageId}`,
    ),
    '--1772442062-eximdsn-804289383',
    'Content-type: text/plain; charset=us-ascii',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    '--1772442062-eximdsn-804289383',
    'Content-type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example.net',
    '',
    'Action: failed',
    `Final-Recipient: rfc822;${address}`,
    'Status: 5.0.0',
    'Remote-MTA: dns; mail.example.org',
    'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.',
    '',
    '--1772442062-eximdsn-804289383',
    'Content-type: text/rfc822-headers',
    '',
    'Return-path: <bounces@example.org>',
    `Message-Id: ${messageId}`,
    `To: ${address}`,
    '',
    '--1772442062-eximdsn-804289383--',
  );

/** As Exchange writes it: pages of HTML, the status in base64 and after it, the Message-ID on a line of its own. */
export const exchange = ({ address, messageId }: Returned): string => {
  const status = mailOf(
    'Reporting-MTA: dns;AM0PR04MB1234.eurprd04.prod.outlook.example',
    'Received-From-MTA: dns;DB7PR04MB5678.eurprd04.prod.outlook.example',
    'Arrival-Date: Mon, 2 Mar 2026 09:01:00 +0000',
    '',
    `Final-Recipient: rfc822;${address.toUpperCase()}`,
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  );
  return mailOf(
    'From: postmaster@example.org',
    ...head(
      'Undeliverable: A reminder',
      'multipart/report; report-type=delivery-status;\n\tboundary="9B095B5ADSN=_01DC8A=FE3C2B1"',
      `In-Reply-To: ${messageId}`,
      'X-MS-Exchange-Message-Is-Ndr:',
    ),
    '--9B095B5ADSN=_01DC8A=FE3C2B1',
    'Content-Type: multipart/alternative; boundary="_alt_"',
    '',
    '--_alt_',
    'Content-Type: text/plain; charset="us-ascii"',
    '',
    'Delivery has failed to these recipients or groups:',
    '',
    '--_alt_',
    'Content-Type: text/html; charset="us-ascii"',
    '',
    '<html><body>Delivery has failed to these recipients or groups:</body></html>',
    '',
    '--_alt_--',
    '',
    '--9B095B5ADSN=_01DC8A=FE3C2B1',
    'Content-Type: message/delivery-status',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(status).toString('base64').replace(/.{76}/g, '$&\n'),
    '',
    '--9B095B5ADSN=_01DC8A=FE3C2B1',
    'Content-Type: message/rfc822',
    '',
    'Received: from DB7PR04MB5678.eurprd04.prod.outlook.example',
    ' (2603:10a6:10:1::1) by AM0PR04MB1234.eurprd04.prod.outlook.example',
    'Content-Type: text/plain',
    'From: =?utf-8?B?QWlkZS1Nw6ltb2lyZQ==?= <crm@example.org>',
    'Message-ID:',
    ` ${messageId}`,
    'Return-Path: bounces@example.org',
    '',
    '--9B095B5ADSN=_01DC8A=FE3C2B1--',
  );
};

/** Nothing of the mail comes back but what its sender called it when it was handed over. */
export const bare = ({ address, messageId }: Returned): string =>
  mailOf(
    'From: postmaster@filter.example.com',
    ...head('Delivery Status Notification (Failure)', 'multipart/report; report-type="delivery-status"; boundary=b1'),
    '--b1',
    '',
    'Your mail was refused.',
    '--b1',
    'Content-Type: message/delivery-status; charset=utf-8',
    '',
    'Reporting-MTA: dns; filter.example.com',
    `Original-Envelope-Id: ${messageId.slice(1, -1)}`,
    '',
    `Original-Recipient: rfc822;${address.replace('@', '+40')}`,
    'Final-Recipient: rfc822; somewhere.else@example.com',
    'Action: failed (for good)',
    'Status: 5.7.1 (delivery not authorised)',
    '',
    '--b1--',
  );
