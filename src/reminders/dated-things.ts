import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../platform/lists/group-by.js';
import type { NoLonger } from '../platform/mail/composers.js';
import type { MailActionName } from '../platform/mail/mail-action.entity.js';

/** Which row something dated is; the columns of a reminder and of a rule that name it. */
export type DatedKey = { followUpId: string } | { campaignId: string };

/** Something with a day by which it is due, as its reminders need to know it. */
export interface DatedThing {
  title: string;
  note: string;
  /** EDTF, as it was written; null: no due date. */
  due: string | null;
  /** `YYYY-MM-DD`: the last day by which it is due. */
  dueDay: string | null;
  /** Whose it is; null: nobody's, and nobody is reminded. */
  ownerId: string | null;
  /** Lines for the mail: the state that it is about. */
  facts: string[];
  /** It, or what it hangs on, is restricted: a mail carries the link alone. */
  isConfidential: boolean;
  /** What one may do from its mail. */
  actions: MailActionName[];
  /** Why nobody need be reminded of it any more; null: it stands. */
  over: NoLonger | null;
  /** Where it is on the screen: `/follow-ups/…`. */
  path: string;
}

interface Source {
  /** The record's table. */
  table: 'follow_up' | 'campaign';
  /** The column, in the key. */
  column: 'followUpId' | 'campaignId';
  /** Those of them that the actor may see, by id. */
  read(em: EntityManager, ids: string[]): Promise<Map<string, DatedThing>>;
}

/** What has reminders. The features above say how theirs are read; the reminders know none of them. */
@Injectable()
export class DatedThings {
  private readonly sources: Source[] = [];

  add(source: Source): void {
    this.sources.push(source);
  }

  /** By what the actor may see; null when that is nothing. */
  async read(em: EntityManager, key: DatedKey): Promise<DatedThing | null> {
    return (await this.readAll(em, [key]))[0]!;
  }

  /** Of each key, in their order; a query a kind. */
  async readAll(em: EntityManager, keys: DatedKey[]): Promise<(DatedThing | null)[]> {
    const found = keys.map((key) => this.find(key));
    const read = new Map<Source, Map<string, DatedThing>>();
    for (const [source, same] of groupBy(found, ({ source }) => source)) {
      read.set(source, await source.read(em, [...new Set(same.map(({ id }) => id))]));
    }
    return found.map(({ source, id }) => read.get(source)!.get(id) ?? null);
  }

  /** The record that governs who sees it: table and id. */
  scopeOf(key: DatedKey): { scope: string; scopeId: string } {
    const { source, id } = this.find(key);
    return { scope: source.table, scopeId: id };
  }

  private find(key: DatedKey): { source: Source; id: string } {
    const [column, id] = Object.entries(key)[0]!;
    return { source: this.sources.find((source) => source.column === column)!, id };
  }
}

/** The key among a row's columns. */
export function keyOf({ followUpId, campaignId }: { followUpId: string | null; campaignId: string | null }): DatedKey {
  return followUpId ? { followUpId } : { campaignId: campaignId! };
}
