import { type EntityManager, In } from 'typeorm';
import { Posting } from '../contacts/posting.entity.js';
import { Problem, type ProblemError } from '../platform/http/problem.js';
import { checkReaders } from '../platform/visibility/readers.dto.js';
import { type Mention, mentionedParts, mentionedRows } from './engagement.mentions.js';
import type { PatchEngagementDto } from './engagements.dto.js';

/**
 * Refuses what a body names and the actor does not know of; the hidden and the missing answer alike. What was deleted can no longer
 * be named, unless the engagement names it already.
 * @param attached ids of what the engagement names already; `ask:<id>` and `passage:<id>` of its own
 * @throws Problem 422 that points at each
 */
export async function checkReferences(
  em: EntityManager,
  dto: PatchEngagementDto,
  attached: ReadonlySet<string> = new Set(),
): Promise<void> {
  const errors = mentionedParts(dto)
    .filter(({ id, noun }) => !attached.has(`${noun}:${id}`))
    .map(unknown);
  for (const { table, removed, mentions } of mentionedRows(dto)) {
    if (mentions.length === 0) continue;
    const ids = mentions.map(({ id }) => id);
    const rows: { id: string; removed: boolean }[] = await em.query(
      `select id, ${removed} as removed from ${table} where id = any($1)`,
      [ids],
    );
    const known = new Set(rows.filter((row) => !row.removed || attached.has(row.id)).map(({ id }) => id));
    errors.push(...mentions.filter(({ id }) => !known.has(id)).map(unknown));
  }
  errors.push(...nobodies(dto));
  if (errors.length > 0) throw Problem.invalid(errors);
  await checkPostings(em, dto);
  await checkReaders(em, dto.readers);
  for (const [index, { readers }] of (dto.passages ?? []).entries()) {
    await checkReaders(em, readers, `/passages/${index}/readers`);
  }
}

/** What an engagement names already, as far as the actor sees it. */
export async function attachedIds(em: EntityManager, engagementId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query(
    `select mission_id::text as id from engagement_mission where engagement_id = $1
     union all select instrument_id from engagement_instrument where engagement_id = $1
     union all select campaign_id::text from engagement_campaign where engagement_id = $1
     union all select contact_id::text from engagement_person where engagement_id = $1 and contact_id is not null
     union all select organisation_id::text from engagement_person where engagement_id = $1 and organisation_id is not null
     union all select instrument_id from ask where engagement_id = $1 and instrument_id is not null
     union all select 'ask:' || id from ask where engagement_id = $1
     union all select 'passage:' || id from passage where engagement_id = $1 and deleted_at is null`,
    [engagementId],
  );
  return new Set(rows.map(({ id }) => id));
}

function unknown({ pointer, noun }: Mention): ProblemError {
  return { pointer, code: 'unknown', detail: `There is no such ${noun}.` };
}

function nobodies({ people = [], ours = [] }: PatchEngagementDto): ProblemError[] {
  const theirs = people.map((p) => p.contact ?? p.posting ?? p.name);
  const us = ours.map((o) => o.user ?? o.organisation ?? o.name);
  const at = (list: string, who: unknown[]) =>
    who.flatMap((somebody, index) => (somebody ? [] : [{ pointer: `/${list}/${index}`, ...NOBODY }]));
  return [...at('people', theirs), ...at('ours', us)];
}

const NOBODY = { code: 'nobody', detail: 'Say who it is, at least by a name.' };

async function checkPostings(em: EntityManager, { people = [] }: PatchEngagementDto): Promise<void> {
  const postings = await em.findBy(Posting, { id: In(people.flatMap(({ posting }) => posting ?? [])) });
  const errors = people.flatMap(({ contact, posting }, index) => {
    const owner = postings.find(({ id }) => id === posting)?.contactId;
    if (!contact || !owner || owner === contact) return [];
    return [{ pointer: `/people/${index}/posting`, code: 'not-theirs', detail: 'This posting is somebody else’s.' }];
  });
  if (errors.length > 0) throw Problem.invalid(errors);
}
