import { Controller, Get } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { MailSettingsView } from './outbox.dto.js';

@Controller('mail')
export class MailSettingsController {
  constructor(private readonly config: Config) {}

  @Get()
  find(): MailSettingsView {
    const leaves = this.config.smtpUrl !== undefined;
    return { leaves, catcher: !leaves, from: this.config.mailFrom };
  }
}
