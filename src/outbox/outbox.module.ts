import { Module } from '@nestjs/common';
import { MailSettingsController } from './mail-settings.controller.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxService } from './outbox.service.js';
import { SuppressionsController } from './suppressions.controller.js';
import { SuppressionsService } from './suppressions.service.js';
import { TestMailService } from './test-mail.service.js';

/** The Outbox as people see it; mail itself is in src/platform/mail. */
@Module({
  providers: [OutboxService, SuppressionsService, TestMailService],
  controllers: [OutboxController, MailSettingsController, SuppressionsController],
})
export class OutboxModule {}
