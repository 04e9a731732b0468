import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Import } from './import.entity.js';

/** The tables that an import writes to. */
export type ImportedRecord = 'organisation' | 'engagement' | 'follow_up' | 'mission' | 'contact' | 'position' | 'state';

/** What one piece of the original became; holds ids and no words. */
@Entity('import_item')
@Check('import_item_action_check', `action in ('create', 'change', 'same')`)
@Check('import_item_kept_because_check', `kept_because in ('edited-since', 'in-use-since')`)
export class ImportItem {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Import)
  @Index()
  @Column('uuid')
  importId: string;

  /** The piece: `e1`, `p1`, `m1`, `c1`, `n1`. */
  @Column('text')
  ref: string;

  @Column('text')
  record: ImportedRecord;

  @Index()
  @Column('text')
  recordId: string;

  @Column('text')
  action: 'create' | 'change' | 'same';

  /** By which the same piece is known again on a later page; null for what only hangs on a piece. */
  @Index()
  @Column('text', { nullable: true })
  fingerprint: string | null;

  /** The record's version right after; a higher one later means that somebody edited it. Null where there are no versions. */
  @Column('int', { nullable: true })
  recordVersion: number | null;

  /** For a change: the record's version right before. */
  @Column('int', { nullable: true })
  versionBefore: number | null;

  @Column('boolean', { default: false })
  undone: boolean;

  /** Why an undo left it standing. */
  @Column('text', { nullable: true })
  keptBecause: 'edited-since' | 'in-use-since' | null;
}
