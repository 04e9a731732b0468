import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity.js';
import { Posting } from '../contacts/posting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';
import { EngagementAttribution } from './engagement-attribution.entity.js';

/** A person in the room, ours or theirs; the name and rank as written then, beside whom we know it to be. */
@Entity('engagement_person')
@Check('engagement_person_side_check', `side in ('ours', 'theirs')`)
@Check('engagement_person_name_check', `length(name) between 1 and 300`)
@Check('engagement_person_rank_check', `length(rank) <= 300`)
@Check('engagement_person_is_somebody', `num_nonnulls(contact_id, user_id, organisation_id, name) >= 1`)
export class EngagementPerson {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => EngagementAttribution)
  @Index()
  @Column('uuid')
  engagementId: string;

  @Column('text')
  side: 'ours' | 'theirs';

  @ForeignKey(() => Contact)
  @Index()
  @Column('uuid', { nullable: true })
  contactId: string | null;

  /** The posting held that day. */
  @ForeignKey(() => Posting)
  @Column('uuid', { nullable: true })
  postingId: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  userId: string | null;

  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** As written; null: as the contact, colleague or organisation is called. */
  @Column('text', { nullable: true })
  name: string | null;

  /** As written; null: as the posting has it. */
  @Column('text', { nullable: true })
  rank: string | null;

  @Column('int', { default: 0 })
  placeInOrder: number;
}
