import { Check, Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** The key of the one row. */
export const INSTALLATION = 'installation';

/** What holds for everybody here; one row, which has been there from the beginning. */
@Entity('installation')
@Check(`id = 'installation'`)
export class Installation {
  @PrimaryColumn('text', { default: INSTALLATION })
  id: string;

  /** No mail carries words of any record: its link alone. */
  @Column('boolean', { default: false })
  mailLinksOnly: boolean;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
