import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Contact } from '../contacts/contact.entity.js';
import type { EngagementFilter } from '../engagements/engagements.dto.js';
import { Mission } from '../missions/mission.entity.js';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { State } from '../states/state.entity.js';

export const REPORTS = ['engagements'] as const;
export const FORMATS = ['csv', 'docx'] as const;
export type Format = (typeof FORMATS)[number];
export const AUDIENCES = ['internal', 'partners', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What an outsider may see: the same policies with other principals. */
export const PRINCIPALS: Record<Exclude<Audience, 'internal'>, string[]> = {
  public: ['public'],
  partners: ['public', 'partners'],
};

/** What an export is narrowed to, beside what has a column of its own. */
export type KeptFilter = Pick<EngagementFilter, 'kind' | 'from' | 'to' | 'instrument' | 'withAsks' | 'thirdState'>;

/** That something was exported, by whom and for whom. It holds no words: the file is written anew for whoever fetches it. */
@Entity('export')
@Check('export_report_check', `report in ('engagements')`)
@Check('export_format_check', `format in ('csv', 'docx')`)
@Check('export_filter_check', `jsonb_typeof(filter) = 'object'`)
@Check('export_audience_check', `audience in ('internal', 'partners', 'public')`)
@Index(['createdAt', 'id'])
export class Export extends ProtectedRecord {
  @Column('text')
  report: (typeof REPORTS)[number];

  @Column('text')
  format: Format;

  @Column('text')
  audience: Audience;

  /** Whose history; null: everybody's. */
  @ForeignKey(() => State)
  @Column('text', { nullable: true })
  stateId: string | null;

  @Column('jsonb', { default: {} })
  filter: KeptFilter;

  /** Whether it is narrowed to words, which stand by themselves. */
  @Column('boolean', { default: false })
  searched: boolean;

  @ForeignKey(() => Campaign)
  @Column('uuid', { nullable: true })
  campaignId: string | null;

  @ForeignKey(() => Contact)
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @ForeignKey(() => Mission)
  @Column('uuid', { nullable: true })
  missionId: string | null;

  /** Begins with a byte-order mark, for spreadsheets that need one. */
  @Column('boolean', { default: false })
  bom: boolean;
}
