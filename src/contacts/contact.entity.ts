import { Check, Column, Entity } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';

/** A person on their side: work data only, as given. */
@Entity('contact')
@Check('contact_name_check', `length(name) between 1 and 300`)
export class Contact extends ProtectedRecord {
  /** The whole name as written; the family name keeps its capitals. */
  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  familyName: string | null;

  /** As given by the person: Mr, Ms, H.E., Madame. Never inferred. */
  @Column('text', { nullable: true })
  honorific: string | null;

  @Column('text', { nullable: true })
  pronunciation: string | null;

  @Column('text', { nullable: true })
  formOfAddress: string | null;

  @Column('text', { array: true, default: '{}' })
  languages: string[];

  @Column('text', { array: true, default: '{}' })
  emails: string[];

  @Column('text', { array: true, default: '{}' })
  phones: string[];

  @Column('date', { nullable: true })
  lastVerifiedOn: string | null;

  @Column('text', { default: '' })
  note: string;
}
