import { Check, Column, CreateDateColumn, DeleteDateColumn, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';

/** From everybody to the author and named people or teams; see readers_of in the first migration for the whole meaning. */
export const VISIBILITIES = ['public', 'partners', 'internal', 'restricted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What every record that holds words carries. Author, readers, version and times are set by the database. */
@Check(`visibility in ('public', 'partners', 'internal', 'restricted')`)
export abstract class ProtectedRecord {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { default: 'internal' })
  visibility: Visibility;

  /** Whom a restricted or partners' record names: `u:<user>`, `t:<team>`, `p:<organisation>`. */
  @Column('text', { array: true, default: '{}' })
  named: string[];

  @Column({ type: 'text', array: true, default: '{}', select: false, insert: false, update: false })
  readers: string[];

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  authorId: string | null;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @CreateDateColumn({ type: 'timestamptz', update: false })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
