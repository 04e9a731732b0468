import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { State } from '../states/state.entity.js';

export const IMPORT_STATUSES = ['planned', 'applied', 'undone'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Something that came in whole and can be taken back whole. Its words stand in the original. */
@Entity('import')
@Check('import_kind_check', `kind in ('state-page', 'demo')`)
@Check('import_file_name_check', 'length(file_name) <= 300')
@Check('import_status_check', `status in ('planned', 'applied', 'undone')`)
@Index(['createdAt', 'id'])
export class Import extends ProtectedRecord {
  @Column('text')
  kind: 'state-page' | 'demo';

  /** The state that its author said it is about; null: what the page itself says. */
  @ForeignKey(() => State)
  @Column('text', { nullable: true })
  stateId: string | null;

  @Column('text', { nullable: true })
  fileName: string | null;

  @Column('text', { default: 'planned' })
  status: ImportStatus;

  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
