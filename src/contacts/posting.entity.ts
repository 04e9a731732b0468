import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Mission } from '../missions/mission.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Contact } from './contact.entity.js';

/** Who sat where, with what rank, from when to when. */
@Entity('posting')
@Index('posting_open_from_idx', { synchronize: false })
@Check('posting_somewhere', `num_nonnulls(mission_id, organisation_id) = 1`)
export class Posting {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Contact)
  @Index()
  @Column('uuid')
  contactId: string;

  @ForeignKey(() => Mission)
  @Index()
  @Column('uuid', { nullable: true })
  missionId: string | null;

  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('text', { nullable: true })
  rank: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  portfolio: string | null;

  /** EDTF; null: not known. */
  @Column('text', { nullable: true })
  fromDate: string | null;

  /** EDTF; null: still there, as far as is known. */
  @Column('text', { nullable: true })
  toDate: string | null;

  /** First day of the posting, derived by the database; 0001-01-01 when not known. */
  @Column({ type: 'date', default: '0001-01-01', insert: false, update: false })
  fromDay: string;

  /** Last day of the posting, derived by the database; 9999-12-31 while it lasts. */
  @Column({ type: 'date', default: '9999-12-31', insert: false, update: false })
  toDay: string;

  /** It came by an import, which the database notes. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  imported: boolean;
}
