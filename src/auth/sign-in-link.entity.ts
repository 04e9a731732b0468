import { Column, Entity, ForeignKey, Generated, PrimaryColumn } from 'typeorm';

/** A link that signs in once. A used one stays: it tells that its owner has signed in. */
@Entity('sign_in_link')
export class SignInLink {
  /** What the history knows it by; the hash stays out of it. */
  @Column('uuid')
  @Generated('uuid')
  id: string;

  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
