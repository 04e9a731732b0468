import { IsBoolean, IsOptional } from 'class-validator';
import { Omittable, PlainText } from '../platform/http/text.validators.js';

/** What staff may change of a state; its names and codes are reference data. */
export class PatchStateDto {
  /** Undated statements about the state that everybody should know: "Member of the core group in Geneva." */
  @Omittable()
  @PlainText({ max: 50_000, multiline: true })
  keyInformation?: string;

  /** Whether it contributes to peacekeeping; null: not known. */
  @IsOptional()
  @IsBoolean()
  peacekeeping?: boolean | null;
}
