import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a feed may hold of its owner's. */
export const FEED_CONTENTS = ['follow-ups', 'deadlines', 'meetings', 'events'] as const;
export type FeedContent = (typeof FEED_CONTENTS)[number];

/** A calendar of one's own at a secret address, which one's calendar program fetches. */
@Entity('calendar_feed')
@Check('calendar_feed_name_check', 'length(name) between 1 and 200')
@Check(
  'calendar_feed_contents_check',
  `cardinality(contents) between 1 and 4 and contents <@ '{follow-ups,deadlines,meetings,events}'`,
)
export class CalendarFeed {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId: string;

  /** What its owner calls it. */
  @Column('text')
  name: string;

  @Column('text', { array: true })
  contents: FeedContent[];

  @Column({ type: 'bytea', unique: true })
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastFetchedAt: Date | null;

  /** Of what was served last. */
  @Column({ type: 'bytea', nullable: true })
  contentHash: Buffer | null;

  /** Since when it is that; whole seconds, as HTTP knows no others. */
  @Column('timestamptz', { nullable: true })
  contentSince: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
