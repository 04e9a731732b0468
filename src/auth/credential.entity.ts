import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A password's hash; apart from the user's row, so that it is in no history. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid')
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId: string;

  @Column('text')
  passwordHash: string;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
