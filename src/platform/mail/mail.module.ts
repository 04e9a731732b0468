import { Global, Module } from '@nestjs/common';
import { Composers } from './composers.js';
import { Composing } from './composing.js';
import { Delivery } from './delivery.js';
import { MailActions } from './mail-actions.js';
import { MailCheck } from './mail-check.js';
import { MailServer } from './mail-server.js';
import { Outbox } from './outbox.js';
import { Recording } from './recording.js';
import { SenderLease } from './sender-lease.js';
import { Taking } from './taking.js';

/** Mail: the table it leaves from, who writes it, who sends it. */
@Global()
@Module({
  providers: [
    ...[Outbox, Composers, Composing, Delivery, MailActions, MailServer],
    ...[MailCheck, Recording, SenderLease, Taking],
  ],
  exports: [Outbox, Composers, MailActions, MailCheck],
})
export class MailModule {}
