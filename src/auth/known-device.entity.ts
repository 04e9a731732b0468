import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A browser in which somebody has signed in before; what strangers try elsewhere does not slow it down. */
@Entity('known_device')
export class KnownDevice {
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
