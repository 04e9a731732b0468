import { Check, Column, DeleteDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** What states act upon: a declaration, principles, a treaty, a resolution. */
@Entity('instrument')
@Check('instrument_id_check', `id ~ '^[a-z0-9][a-z0-9-]{0,79}$'`)
@Check('instrument_name_check', `length(name) between 1 and 500`)
@Check('instrument_adopted', `adopted is null or partial_date_earliest(adopted) is not null`)
export class Instrument {
  /** A short word of its own: `ssd`, `vancouver`. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text')
  kind: string;

  /** EDTF. */
  @Column('text', { nullable: true })
  adopted: string | null;

  /** What a state does to it: endorse; sign, ratify, accede; co-sponsor, vote. */
  @Column('text', { array: true, default: '{}' })
  acts: string[];

  @Column('text', { nullable: true })
  lead: string | null;

  /** Its place among the four endorsement lines of a state page; null: not among them. */
  @Column('int', { nullable: true })
  inPageBlock: number | null;

  @Column('text', { array: true, default: '{}' })
  aliases: string[];

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { default: '' })
  note: string;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
