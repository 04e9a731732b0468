import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { type ProtectedRecord, VISIBILITIES, type Visibility } from '../platform/visibility/protected-record.js';
import { ReadersView, readersView } from './readers.view.js';
import { UserRef, userRefs } from './user-ref.js';

/** What every record tells about itself beside its own fields. */
export class RecordView {
  id: string;
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility: Visibility;
  /** Whom it names beside its author. */
  readers: ReadersView;
  /** Who wrote it; null: it came with the application. */
  author: UserRef | null;
  /** Raised by every change; what If-Match names. */
  version: number;
  createdAt: string;
  updatedAt: string;
  /** When it was put away; null while it stands. */
  deletedAt: string | null;
}

/** The views of several records with two queries in all, by id. */
export async function recordViews(em: EntityManager, records: ProtectedRecord[]): Promise<Map<string, RecordView>> {
  const authors = await userRefs(
    em,
    records.flatMap(({ authorId }) => authorId ?? []),
  );
  const everybody = await readersView(em, [...new Set(records.flatMap(({ named }) => named))]);
  return new Map(records.map((record) => [record.id, recordView(record, authors, everybody)]));
}

function recordView(record: ProtectedRecord, authors: Map<string, UserRef>, everybody: ReadersView): RecordView {
  const named = new Set(record.named.map((name) => name.slice(2)));
  const chosen = <T extends { id: string }>(refs: T[]) => refs.filter(({ id }) => named.has(id));
  return {
    id: record.id,
    visibility: record.visibility,
    readers: {
      users: chosen(everybody.users),
      teams: chosen(everybody.teams),
      organisations: chosen(everybody.organisations),
    },
    author: record.authorId ? (authors.get(record.authorId) ?? null) : null,
    version: record.version,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    deletedAt: record.deletedAt?.toISOString() ?? null,
  };
}
