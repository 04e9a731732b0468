import type { EntityManager } from 'typeorm';
import type { DatedKey } from '../reminders/dated-things.js';
import type { Governing } from '../users/colleagues.js';
import type { ActFromMailDto, MailActionState } from './mail-actions.dto.js';

/** A record that a link in a mail is about, as it stands now. */
export interface Subject {
  id: string;
  version: number;
  ownerId: string | null;
  /** Why nothing can be done to it any more; null: it stands open. */
  ended: MailActionState | null;
}

/** A kind of record to which something can be done from a mail. */
export interface ActedOn {
  /** Its table: what a link names it by. */
  scope: string;
  /** Where it is on the screen: `/follow-ups/…`. */
  pathOf(id: string): string;
  keyOf(id: string): DatedKey;
  /** @param mode `lock`: until the transaction ends. Null for what the actor may not see. */
  read(em: EntityManager, id: string, mode: 'look' | 'lock'): Promise<Subject | null>;
  /** What all must be read to read it. */
  governing(em: EntityManager, id: string): Promise<Governing[]>;
  /** As the actor. @throws Problem 422 for a colleague or a moment that cannot be */
  act(em: EntityManager, subject: Subject, body: ActFromMailDto, actor: string): Promise<void>;
}

/** Of deleted records too, which a link is told of. */
export function findOptions(id: string, mode: 'look' | 'lock') {
  const lock = mode === 'lock' ? { lock: { mode: 'pessimistic_write' } as const } : {};
  return { where: { id }, withDeleted: true, ...lock };
}
