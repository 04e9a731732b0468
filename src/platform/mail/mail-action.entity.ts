import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What can be done from a mail. */
export const MAIL_ACTIONS = ['done', 'snooze', 'give'] as const;
export type MailActionName = (typeof MAIL_ACTIONS)[number];

/** That somebody may act on a record from a mail: once, until it expires. */
@Entity('mail_action')
@Unique('mail_action_mail_id_scope_scope_id_key', ['mailId', 'scope', 'scopeId'])
@Check(`used_for in ('done', 'snooze', 'give')`)
@Check('mail_action_used', '(used_at is null) = (used_for is null)')
export class MailAction {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OutgoingMail')
  mailId: string;

  /** Whose mail it was; as this person it is done. */
  @Index()
  @Column('uuid')
  @ForeignKey('app_user')
  userId: string;

  /** Table of the record that it is done to. */
  @Column('text')
  scope: string;

  @Column('text')
  scopeId: string;

  @Column('timestamptz')
  expiresAt: Date;

  /** When its mail was written: what became of the record since is news to its reader. */
  @Column('timestamptz')
  mailCreatedAt: Date;

  /** It ended before it expired: the person's password was changed, or the account disabled. */
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('text', { nullable: true })
  usedFor: MailActionName | null;
}
