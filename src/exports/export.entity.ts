import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { State } from '../states/state.entity.js';

export const REPORTS = ['engagements'] as const;
export const FORMATS = ['csv'] as const;
export const AUDIENCES = ['internal', 'partners', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** That something was exported, by whom and for whom. It holds no words: the file is written anew for whoever fetches it. */
@Entity('export')
@Check('export_report_check', `report in ('engagements')`)
@Check('export_format_check', `format in ('csv')`)
@Check('export_audience_check', `audience in ('internal', 'partners', 'public')`)
@Index(['createdAt', 'id'])
export class Export extends ProtectedRecord {
  @Column('text')
  report: (typeof REPORTS)[number];

  @Column('text')
  format: (typeof FORMATS)[number];

  @Column('text')
  audience: Audience;

  /** Whose history; null: everybody's. */
  @ForeignKey(() => State)
  @Column('text', { nullable: true })
  stateId: string | null;

  /** Begins with a byte-order mark, for spreadsheets that need one. */
  @Column('boolean', { default: false })
  bom: boolean;
}
