import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { State } from '../states/state.entity.js';

export const MISSION_KINDS = ['permanent-mission', 'embassy', 'ministry', 'delegation', 'other'] as const;
export type MissionKind = (typeof MISSION_KINDS)[number];

/** An office of a state or of an organisation, in a city. It outlives its people. */
@Entity('mission')
@Check('mission_kind_check', `kind in ('permanent-mission', 'embassy', 'ministry', 'delegation', 'other')`)
@Check('mission_of_somebody', `num_nonnulls(state_id, organisation_id) = 1`)
@Check('mission_is_somewhere', `num_nonnulls(name, city) >= 1`)
export class Mission extends ProtectedRecord {
  @ForeignKey(() => State)
  @Index()
  @Column('text', { nullable: true })
  stateId: string | null;

  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('text', { default: 'permanent-mission' })
  kind: MissionKind;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  city: string | null;

  /** The bodies or states it is accredited to, as written. */
  @Column('text', { array: true, default: '{}' })
  accreditedTo: string[];

  @Column('text', { array: true, default: '{}' })
  emails: string[];

  @Column('text', { array: true, default: '{}' })
  phones: string[];

  @Column('text', { nullable: true })
  address: string | null;

  /** The language to write in: `en`, `fr`, `es` … */
  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { default: '' })
  note: string;
}
