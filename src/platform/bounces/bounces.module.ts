import { Global, Module } from '@nestjs/common';
import { BounceReader } from './bounce-reader.js';
import { BounceTurns } from './bounce-turns.js';
import { BouncedMail } from './bounced-mail.js';

/** Mail that came back, read from a mailbox if one is configured. */
@Global()
@Module({ providers: [BounceTurns, BouncedMail, BounceReader], exports: [BounceTurns] })
export class BouncesModule {}
