import { Check, Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** A state, keyed by ISO 3166-1 alpha-3. 193 members and 2 observers of the United Nations ship as reference data. */
@Entity('state')
@Check('state_id_check', `id ~ '^[A-Z]{3}$'`)
@Check('state_iso2_check', `iso2 ~ '^[A-Z]{2}$'`)
@Check('state_un_status_check', `un_status in ('member', 'observer', 'none')`)
export class State {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { unique: true })
  iso2: string;

  @Column('text')
  m49: string;

  @Column('text')
  unStatus: 'member' | 'observer' | 'none';

  @Column('int', { nullable: true })
  unMemberSince: number | null;

  @Column('text', { nullable: true })
  regionalGroup: string | null;

  @Column('text', { nullable: true })
  region: string | null;

  @Column('text', { nullable: true })
  subregion: string | null;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameFr: string;

  @Column('text')
  nameEs: string;

  @Column('text', { nullable: true })
  officialNameEn: string | null;

  @Column('text', { nullable: true })
  officialNameFr: string | null;

  @Column('text', { nullable: true })
  officialNameEs: string | null;

  /** Names that are accepted on input beside the others: UK, Turkey, South Korea. */
  @Column('text', { array: true, default: '{}' })
  aliases: string[];

  /** Whether it contributes to peacekeeping; null: not known. */
  @Column('boolean', { nullable: true })
  peacekeeping: boolean | null;

  @Column('text', { default: '' })
  keyInformation: string;

  @Column('text')
  source: string;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
