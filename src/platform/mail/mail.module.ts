import { Global, Module } from '@nestjs/common';
import { Composers } from './composers.js';
import { Delivery } from './delivery.js';
import { MailServer } from './mail-server.js';
import { Outbox } from './outbox.js';

/** Mail: the table it leaves from, who writes it, who sends it. */
@Global()
@Module({ providers: [Outbox, Composers, Delivery, MailServer], exports: [Outbox, Composers] })
export class MailModule {}
