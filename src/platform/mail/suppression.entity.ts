import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That no mail leaves to an address any more, because some came back; until an administrator lifts it. */
@Entity('suppression')
@Check('address = lower(address)')
@Check('suppression_lifted', '(lifted_at is null) = (lifted_by_id is null)')
@Index('suppression_standing_idx', ['address'], { unique: true, where: 'lifted_at is null' })
@Index('suppression_since_idx', ['since', 'id'])
export class Suppression {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** In small letters. */
  @Column('text')
  address: string;

  /** The words with which its mail server refused. */
  @Column('text')
  reason: string;

  /** The mail that came back. */
  @Column('uuid')
  mailId: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  @ForeignKey('app_user')
  @Column('uuid', { nullable: true })
  liftedById: string | null;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
