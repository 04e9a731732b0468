import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
import { zoneOrUtc } from '../platform/dates/time-zones.js';

/** Somebody of our staff; or the operator, as whom the command line acts and who cannot sign in. */
@Entity('app_user')
@Check('length(email) between 3 and 320')
@Check('length(name) between 1 and 200')
@Check(`role in ('administrator', 'member', 'operator')`)
export class User {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** As typed; unique whatever its capitals. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { default: 'member' })
  role: 'administrator' | 'member' | 'operator';

  /** IANA name, such as `Europe/Zurich`; UTC where the stored one is known here no more. */
  @Column('text', { default: 'UTC', transformer: { from: zoneOrUtc, to: (zone) => zone } })
  timeZone: string;

  /** Since when this person can no longer sign in or act; null: can. */
  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @CreateDateColumn({ type: 'timestamptz', update: false })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
