import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { PageQuery } from '../platform/http/page.js';
import { Omittable, PartialDateField, PlainText, StateCode } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { StateRef } from '../states/state-ref.js';
import { RecordView } from '../users/record.view.js';
import { TextByKey } from './corrections.validators.js';
import { IMPORT_STATUSES, type ImportStatus } from './import.entity.js';
import type { ImportedRecord } from './import-item.entity.js';
import { LARGEST_ORIGINAL } from './original.js';
import {
  PlanChangesView,
  PlanContactView,
  PlanEntryView,
  PlanMissionView,
  PlanNoteView,
  PlanPositionView,
  PlanQuestionView,
  PlanSpanView,
} from './plan.dto.js';

const RECORDS = ['organisation', 'engagement', 'follow_up', 'mission', 'contact', 'position', 'state'] as const;

/** A page to import. Visibility and readers are of the import and its original; what is made of it is internal in any case. */
export class CreateImportDto extends AudienceDto {
  @IsIn(['state-page'])
  @ApiProperty({ enum: ['state-page'] })
  kind: 'state-page';

  /** Whose page it is; left out: as the page says. */
  @Omittable()
  @StateCode()
  state?: string;

  /** The page as it was copied, every character of it. */
  @PlainText({ max: LARGEST_ORIGINAL, multiline: true })
  text: string;

  @IsOptional()
  @PlainText({ max: 300 })
  fileName?: string | null;
}

/** What was read wrongly of one entry; what is left out stays. */
export class EntryCorrectionDto {
  /** EDTF; null: undated. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @PartialDateField()
  @ApiProperty({ type: String, nullable: true, required: false, example: '2016-01' })
  date?: string | null;

  @Omittable()
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', required: false })
  kind?: Kind;

  @Omittable()
  @PlainText({ max: 200_000, multiline: true })
  text?: string;
}

/** What a person says about the plan. Each field that is given replaces the one before. */
@ApiExtraModels(EntryCorrectionDto)
export class CorrectionsDto {
  /** Whose page it is. */
  @Omittable()
  @StateCode()
  state?: string;

  /** Refs of pieces not to be taken in. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(10_000)
  @PlainText({ max: 40, min: 1, each: true })
  leaveOut?: string[];

  /** By the ref of the entry. */
  @Omittable()
  @ValidateNested()
  @Type(() => EntryCorrectionDto)
  @ApiPropertyOptional({ type: 'object', additionalProperties: { $ref: getSchemaPath(EntryCorrectionDto) } })
  entries?: Map<string, EntryCorrectionDto>;

  /** One of its choices, by the id of the question. */
  @Omittable()
  @TextByKey()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  answers?: Record<string, string>;

  /** Refs of entries whose change is accepted. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(10_000)
  @PlainText({ max: 40, min: 1, each: true })
  acceptChanges?: string[];
}

/** Corrections while it is a plan; visibility and readers at any time. */
export class PatchImportDto extends AudienceDto {
  @Omittable()
  @ValidateNested()
  @Type(() => CorrectionsDto)
  corrections?: CorrectionsDto;
}

export class ImportsQuery extends PageQuery {
  @Omittable()
  @StateCode()
  state?: string;

  @Omittable()
  @IsIn(IMPORT_STATUSES)
  @ApiProperty({ enum: IMPORT_STATUSES, enumName: 'ImportStatus', required: false })
  status?: ImportStatus;
}

/** An import as it stands in the list. */
export class ImportLineView extends RecordView {
  @ApiProperty({ enum: ['state-page'] })
  kind: 'state-page';
  @ApiProperty({ enum: IMPORT_STATUSES, enumName: 'ImportStatus' })
  status: ImportStatus;
  /** ISO 3166-1 alpha-3; null: not known yet. */
  state: string | null;
  stateName: string | null;
  fileName: string | null;
  appliedAt: string | null;
  undoneAt: string | null;
}

/** What one piece became. */
export class AppliedItemView {
  ref: string;
  @ApiProperty({ enum: RECORDS, enumName: 'ImportedRecord' })
  record: ImportedRecord;
  recordId: string;
  @ApiProperty({ enum: ['create', 'change', 'same'] })
  action: 'create' | 'change' | 'same';
}

/** What an undo left standing, and why. */
export class SkippedItemView {
  @ApiProperty({ enum: RECORDS, enumName: 'ImportedRecord' })
  record: ImportedRecord;
  recordId: string;
  @ApiProperty({ enum: ['edited-since', 'in-use-since'], enumName: 'KeptBecause' })
  reason: 'edited-since' | 'in-use-since';
}

export class AppliedView {
  items: AppliedItemView[];
}

export class UndoneView {
  skipped: SkippedItemView[];
}

/** What a person said about the plan so far. */
export class CorrectionsView {
  state?: string;
  leaveOut?: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: { $ref: getSchemaPath(EntryCorrectionDto) } })
  entries?: Record<string, EntryCorrectionDto>;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  answers?: Record<string, string>;
  acceptChanges?: string[];
}

/** An import with its plan: what would become of the page now, or what became of it. */
export class ImportView extends ImportLineView {
  @ApiProperty({ enum: ['state-page'] })
  format: 'state-page';
  /** How the state is known: a person said so, the heading, or the page's address. */
  @ApiProperty({ type: String, enum: ['argument', 'heading', 'address'], nullable: true })
  stateFrom: 'argument' | 'heading' | 'address' | null;
  entries: PlanEntryView[];
  positions: PlanPositionView[];
  contacts: PlanContactView[];
  missions: PlanMissionView[];
  notes: PlanNoteView[];
  spans: PlanSpanView[];
  questions: PlanQuestionView[];
  changes: PlanChangesView;
  corrections: CorrectionsView;
  /** Null while it is a plan. */
  applied: AppliedView | null;
  /** Null unless it was undone. */
  undone: UndoneView | null;
  /** The states that the plan names. */
  states: StateRef[];
}
