import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { Omittable, StateCode } from '../platform/http/text.validators.js';
import { RecordView } from '../users/record.view.js';
import { AUDIENCES, type Audience, FORMATS, REPORTS } from './export.entity.js';

/** What is to go out, in which form, and for whom. */
export class CreateExportDto {
  @IsIn(REPORTS)
  @ApiProperty({ enum: REPORTS, enumName: 'ExportReport' })
  report: (typeof REPORTS)[number];

  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS, enumName: 'ExportFormat' })
  format: (typeof FORMATS)[number];

  /** Whose history: `KAZ`; left out: everybody's. */
  @Omittable()
  @StateCode()
  state?: string;

  /**
   * For whom. `internal`: all that you may see. `partners` and `public`: what they may see of that, and only what may be
   * attributed freely.
   */
  @Omittable()
  @IsIn(AUDIENCES)
  @ApiProperty({ enum: AUDIENCES, enumName: 'ExportAudience', required: false, default: 'internal' })
  audience?: Audience;

  /** Whether the file begins with a byte-order mark, for spreadsheets that need one. */
  @Omittable()
  @IsBoolean()
  bom?: boolean;
}

/** An export. Its file is written anew, with what its reader may see then, each time it is fetched. */
export class ExportView extends RecordView {
  @ApiProperty({ enum: REPORTS, enumName: 'ExportReport' })
  report: (typeof REPORTS)[number];
  @ApiProperty({ enum: FORMATS, enumName: 'ExportFormat' })
  format: (typeof FORMATS)[number];
  state: string | null;
  @ApiProperty({ enum: AUDIENCES, enumName: 'ExportAudience' })
  audience: Audience;
  bom: boolean;
  /** Where its file is. */
  href: string;
}
