import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { User } from '../users/user.entity.js';

/** One mail of several records, and therefore for its recipient alone, while all of them can be seen. */
@Entity('digest')
@Unique('digest_user_id_at_key', ['userId', 'at'])
export class Digest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => User)
  @Column('uuid')
  userId: string;

  /** The moment whose digest it is. */
  @Column('timestamptz')
  at: Date;

  /** What its words speak of, `follow_up:<id>`; none before they are written. */
  @Column('text', { array: true, default: '{}' })
  speaksOf: string[];
}
