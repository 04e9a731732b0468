import type { EntityManager } from 'typeorm';

/** What a name, a date or a heading takes, generously. */
const A_NAME = 100;

/** Of these engagements all that a document prints of what the reader may see, in bytes. A name counts as so many. */
const SIZES = `
  select id, sum(bytes)::float8 as bytes from (
    select id, octet_length(text) + 5 * ${A_NAME} from engagement where id = any($1)
    union all select engagement_id, octet_length(text) from passage where engagement_id = any($1) and deleted_at is null
    union all select engagement_id, octet_length(text) + octet_length(coalesce(source, '')) from quotation where engagement_id = any($1)
    union all select engagement_id, octet_length(text) + octet_length(answer_note) + ${A_NAME} from ask where engagement_id = any($1)
    union all select a.engagement_id, ${A_NAME} from ask_state s join ask a on a.id = s.ask_id where a.engagement_id = any($1)
    union all select engagement_id, ${A_NAME} from engagement_state where engagement_id = any($1)
    union all select engagement_id, 2 * ${A_NAME} from engagement_person where engagement_id = any($1)
    union all select engagement_id, 2 * ${A_NAME} from follow_up where engagement_id = any($1) and deleted_at is null
  ) part(id, bytes) group by id`;

/** How much a document prints of each engagement, in bytes, before any of it is read. */
export async function printedSizes(em: EntityManager, ids: string[]): Promise<Map<string, number>> {
  const rows: { id: string; bytes: number }[] = await em.query(SIZES, [ids]);
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}
