import type { EntityManager } from 'typeorm';
import type { Reader, Reason } from './reason.js';

/** Diplomats rotate every three years. */
const OLD = `interval '36 months'`;
/** That somebody is still there holds for so long. */
const VERIFIED_FOR = `interval '12 months'`;

/**
 * Open postings that began more than three years ago, also where they began as late as their date allows; not brought by an import,
 * and of nobody who was found to be still there within a year. For whoever of us met the person last, else for the contact's author.
 */
const STILL_OPEN = `
  select old.id as subject, old.since::text from (
    select p.id, c.id as contact, c.author_id as author,
      greatest((partial_date_latest(p.from_date) + ${OLD})::date, (c.last_verified_on + ${VERIFIED_FOR})::date) as since
    from posting p join contact c on c.id = p.contact_id
    where p.to_date is null and p.from_day > '0001-01-01' and p.from_day < $2::date - ${OLD} and not p.imported and c.deleted_at is null) old
  where old.since < $2::date and $1 = coalesce((
    select ours.user_id
    from engagement_person theirs
      join engagement e on e.id = theirs.engagement_id
      join engagement_person ours on ours.engagement_id = e.id and ours.side = 'ours'
      join app_user u on u.id = ours.user_id and u.disabled_at is null
    where theirs.contact_id = old.contact and theirs.side = 'theirs' and e.stage = 'held' and e.deleted_at is null
    order by e.day desc, e.id desc, ours.place_in_order limit 1), old.author)
  order by old.since, old.id`;

/** Somebody who has been in one post for so long that they have probably left. */
export async function oldPosting(em: EntityManager, { userId, today }: Reader): Promise<Reason[]> {
  const rows: Pick<Reason, 'subject' | 'since'>[] = await em.query(STILL_OPEN, [userId, today]);
  return rows.map((row) => ({ kind: 'old-posting', ...row, months: null }));
}
