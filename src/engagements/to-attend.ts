/**
 * A condition on an engagement `e`: it is planned, and it is this person's: who is to be there, was invited, or wrote it down while nobody
 * of us is named.
 * @param person the parameter that holds the person's id: `$1`
 */
export function isToAttend(person: string): string {
  return `e.stage in ('requested', 'offered', 'confirmed') and e.deleted_at is null
    and (exists (select from engagement_person p where p.engagement_id = e.id and p.side = 'ours' and p.user_id = ${person})
      or exists (select from invitation i where i.engagement_id = e.id and i.user_id = ${person} and i.told <> 'withdrawn')
      or e.author_id = ${person} and not exists (
        select from engagement_person p where p.engagement_id = e.id and p.side = 'ours' and p.user_id is not null))`;
}
