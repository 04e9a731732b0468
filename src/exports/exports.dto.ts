import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { CampaignRef } from '../campaigns/campaign-ref.js';
import { ContactRef } from '../contacts/contact-ref.js';
import { EngagementFilter } from '../engagements/engagements.dto.js';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { InstrumentRef } from '../instruments/instrument-ref.js';
import { MissionRef } from '../missions/mission-ref.js';
import { Omittable } from '../platform/http/text.validators.js';
import { RecordView } from '../users/record.view.js';
import { AUDIENCES, type Audience, FORMATS, type Format, REPORTS } from './export.entity.js';

/** What is to go out, in which form, and for whom: all engagements, or those that match, as in the list of engagements. */
export class CreateExportDto extends EngagementFilter {
  @IsIn(REPORTS)
  @ApiProperty({ enum: REPORTS, enumName: 'ExportReport' })
  report: (typeof REPORTS)[number];

  /** `csv`: a line each, for a spreadsheet. `docx`: a document to read and to hand over. */
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS, enumName: 'ExportFormat' })
  format: Format;

  /** Any of these kinds; any act of the engagement counts. */
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', isArray: true, required: false })
  override kind?: Kind[];

  /**
   * For whom. `internal`: all that you may see. `partners` and `public`: what they may see of that, and only what may be
   * attributed freely.
   */
  @Omittable()
  @IsIn(AUDIENCES)
  @ApiProperty({ enum: AUDIENCES, enumName: 'ExportAudience', required: false, default: 'internal' })
  audience?: Audience;

  /** Whether a CSV file begins with a byte-order mark, for spreadsheets that need one. */
  @Omittable()
  @IsBoolean()
  bom?: boolean;
}

/** What an export is narrowed to, beside its state. */
export class ExportFilterView {
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', isArray: true })
  kind: Kind[];
  /** EDTF. */
  from: string | null;
  /** EDTF. */
  to: string | null;
  person: ContactRef | null;
  mission: MissionRef | null;
  instrument: InstrumentRef | null;
  campaign: CampaignRef | null;
  withAsks: boolean;
  thirdState: boolean;
  /** Whether it is narrowed to words. */
  searched: boolean;
  /** The words, for whoever asked for it; null for others too. */
  q: string | null;
}

/** An export. Its file is written anew, with what its reader may see then, each time it is fetched. */
export class ExportView extends RecordView {
  @ApiProperty({ enum: REPORTS, enumName: 'ExportReport' })
  report: (typeof REPORTS)[number];
  @ApiProperty({ enum: FORMATS, enumName: 'ExportFormat' })
  format: Format;
  state: string | null;
  @ApiProperty({ enum: AUDIENCES, enumName: 'ExportAudience' })
  audience: Audience;
  bom: boolean;
  filter: ExportFilterView;
  /** Where its file is. */
  href: string;
}
