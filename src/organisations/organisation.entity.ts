import { Check, Column, Entity } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';

export const ORGANISATION_KINDS = ['ngo', 'un-body', 'regional', 'nhri', 'group', 'donor', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A body that is no state; some are partners of ours. */
@Entity('organisation')
@Check('organisation_name_check', `length(name) between 1 and 300`)
@Check('organisation_kind_check', `kind in ('ngo', 'un-body', 'regional', 'nhri', 'group', 'donor', 'other')`)
export class Organisation extends ProtectedRecord {
  /** Its key in the shipped reference data; null for those that staff added. */
  @Column('text', { nullable: true, unique: true })
  referenceKey: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text', { default: 'other' })
  kind: OrganisationKind;

  @Column('boolean', { default: false })
  isPartner: boolean;

  @Column('text', { default: '' })
  note: string;

  @Column('text', { nullable: true })
  source: string | null;
}
