import { Check, Column, Entity, Index } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { ATTRIBUTIONS, type Attribution, among, KINDS, type Kind, STAGES, type Stage } from './kinds.js';

const TIME = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** The heart: one dated entry. Its acts, states, missions, people, asks and passages hang on it and share its version. */
@Entity('engagement')
@Check('engagement_date_text_check', `length(date_text) <= 300`)
@Check('engagement_kind_check', among('kind', KINDS))
@Check('engagement_stage_check', among('stage', STAGES))
@Check('engagement_title_check', `length(title) <= 500`)
@Check('engagement_text_check', `length(text) <= 200000`)
@Check('engagement_place_check', `length(place) <= 300`)
@Check('engagement_attribution_check', among('attribution', ATTRIBUTIONS))
@Check('engagement_time_check', `time ~ ${TIME}`)
@Check('engagement_until_check', `until ~ ${TIME}`)
@Check('engagement_time_zone_check', `length(time_zone) <= 64`)
@Check('engagement_time_of_a_day', `time is null or date is not null and date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`)
@Check('engagement_time_in_a_zone', 'num_nonnulls(time, time_zone) <> 1')
@Check('engagement_until_after_time', 'until is null or time is not null and until > time')
@Index(['day', 'id'])
@Index('engagement_planned_idx', { synchronize: false })
export class Engagement extends ProtectedRecord {
  /** EDTF, with the precision it has; null: not known. */
  @Column('text', { nullable: true })
  date: string | null;

  /** `HH:MM` of its one day, on the clocks of `timeZone`; null: not known, or no matter. */
  @Column('text', { nullable: true })
  time: string | null;

  /** `HH:MM` of the same day: when it ends. */
  @Column('text', { nullable: true })
  until: string | null;

  /** IANA name; with `time` alone. */
  @Column('text', { nullable: true })
  timeZone: string | null;

  /** The date as it stood where it came from: "late January 2016". */
  @Column('text', { nullable: true })
  dateText: string | null;

  /** Derived by the database. */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  earliest: string | null;

  /** Derived by the database. */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  latest: string | null;

  /** Derived by the database: what it is sorted by; undated sorts last. */
  @Column({ type: 'date', default: '0001-01-01', insert: false, update: false })
  day: string;

  /** Finer or conflicting days that the text names; EDTF. */
  @Column('text', { array: true, default: '{}' })
  finerDates: string[];

  /** The first of its acts. */
  @Column('text')
  kind: Kind;

  @Column('text', { default: 'held' })
  stage: Stage;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { default: '' })
  text: string;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { default: 'open' })
  attribution: Attribution;

  /** It came by an import, which the database notes. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  imported: boolean;
}
