import { Module } from '@nestjs/common';
import { MailSettingsController } from './mail-settings.controller.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxService } from './outbox.service.js';

/** The Outbox as people see it; mail itself is in src/platform/mail. */
@Module({ providers: [OutboxService], controllers: [OutboxController, MailSettingsController] })
export class OutboxModule {}
