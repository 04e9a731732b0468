import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

/** An import as it stands in the list. */
export type ImportLine = Schemas['ImportLineView'];
/** An import with its plan: what would become of the page, or what became of it. */
export type ImportView = Schemas['ImportView'];

/** A stretch of the original, verbatim; all of them joined are the original. */
export type Span = Schemas['PlanSpanView'];
export type SpanKind = Schemas['SpanKind'];

export type PlanEntry = Schemas['PlanEntryView'];
export type PlanPosition = Schemas['PlanPositionView'];
export type PlanMission = Schemas['PlanMissionView'];
export type PlanContact = Schemas['PlanContactView'];
export type PlanNote = Schemas['PlanNoteView'];
export type PlanQuestion = Schemas['PlanQuestionView'];
/** What every piece of the page has, whatever it becomes. */
export type Piece = Pick<PlanNote, 'ref' | 'action' | 'existingId' | 'reason'>;

/** What a person said about the plan so far. */
export type Corrections = Schemas['CorrectionsView'];
export type EntryCorrection = Schemas['EntryCorrectionDto'];
export type ImportedRecord = Schemas['ImportedRecord'];
