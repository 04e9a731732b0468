import { IsBoolean } from 'class-validator';
import { Omittable } from '../platform/http/text.validators.js';

/** What an administrator may change; what is left out stays. */
export class ChangeInstallationDto {
  /** No mail and no feed carries words of any record: its link alone. */
  @Omittable()
  @IsBoolean()
  mailLinksOnly?: boolean;
}

/** What holds for everybody here. */
export class InstallationView {
  /** No mail and no feed carries words of any record: its link alone. */
  mailLinksOnly: boolean;
  /** Raised by every change; what If-Match names. */
  version: number;
  updatedAt: string;
}
