import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { CalendarPart } from './letter.js';

/** Staff mail goes out again when in doubt, under the same Message-ID; a letter to a diplomat never does. */
export const MAIL_CLASSES = ['staff', 'letter'] as const;
export type MailClass = (typeof MAIL_CLASSES)[number];

/**
 * `deferred`: the last try failed and another follows; `bounced`: the server took it and it came back; `suppressed`: kept from
 * leaving, as mail to this address comes back; `unknown`: nobody knows whether it arrived.
 */
export const MAIL_STATES = [
  'queued',
  'sending',
  'sent',
  'deferred',
  'failed',
  'bounced',
  'suppressed',
  'unknown',
  'cancelled',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Of these the next try has its time. */
export const WAITING_STATES: readonly MailState[] = ['queued', 'deferred'];

/** A mail that is to leave, is leaving, or left. As visible as the record that it speaks of (`scope`, `scopeId`). */
@Entity('outgoing_mail')
@Check(`calendar_method in ('REQUEST', 'CANCEL')`)
@Check(`mail_class in ('staff', 'letter')`)
@Check('outgoing_mail_caught_check', `not caught or state = 'sent'`)
@Check(`state in ('queued', 'sending', 'sent', 'deferred', 'failed', 'bounced', 'suppressed', 'unknown', 'cancelled')`)
@Index('outgoing_mail_created_at_idx', ['createdAt', 'id'])
@Index('outgoing_mail_undelivered_idx', { synchronize: false })
@Index('outgoing_mail_held_back_idx', { synchronize: false })
@Index('outgoing_mail_sending_idx', { synchronize: false })
export class OutgoingMail {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /**
   * The same at every attempt, so that a mail that goes out twice is seen to be one; nobody can guess it, and only its recipient
   * and administrators are shown it, as it proves a report that the mail came back.
   */
  @Column('text', { unique: true })
  messageId: string;

  @Column('text')
  mailClass: MailClass;

  /** Names its composer, which writes it anew right before it leaves. */
  @Column('text')
  kind: string;

  /** Table of the record that it speaks of. */
  @Column('text')
  scope: string;

  @Column('text')
  scopeId: string;

  /** What it was made for, once: a reminder. */
  @Column('uuid', { nullable: true, unique: true })
  originId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('app_user')
  recipientId: string | null;

  @Column('text')
  toAddress: string;

  @Column('text', { nullable: true })
  toName: string | null;

  @Column('text')
  subject: string;

  @Column('text')
  bodyText: string;

  @Column('text')
  bodyHtml: string;

  /** What it did in its recipient's calendar, as it left last; null: nothing. */
  @Column('text', { nullable: true })
  calendarMethod: CalendarPart['method'] | null;

  /** Written by its composer right before it leaves, and not kept. */
  calendar?: CalendarPart;

  @Column('text', { default: 'queued' })
  state: MailState;

  /** How often sending it was begun. */
  @Column('int', { default: 0 })
  attempts: number;

  /** Raised when something that it speaks of was called off: what was written before that must not leave. */
  @Column('int', { default: 0 })
  edition: number;

  /** Queued, deferred: when it is due. */
  @Column('timestamptz')
  nextAttemptAt: Date;

  /** Sending: which process is at it (`mail_sender`). */
  @Column('uuid', { nullable: true })
  senderId: string | null;

  /** No attempt that fails after this is followed by another. */
  @Column('timestamptz')
  giveUpAt: Date;

  /** Why the last attempt failed, why it came back, or why it does not leave. */
  @Column('text', { nullable: true })
  lastError: string | null;

  /** The mail server's last word on it. */
  @Column('text', { nullable: true })
  serverAnswer: string | null;

  /** When a server took it. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** Sent, and no further than the built-in catcher: nobody got it. */
  @Column('boolean', { default: false })
  caught: boolean;

  /** When it was read that it came back. */
  @Column('timestamptz', { nullable: true })
  bouncedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
