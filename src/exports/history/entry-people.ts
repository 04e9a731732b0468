import type { OurPersonView, TheirPersonView } from '../../engagements/engagement-view.dto.js';
import { listOf } from '../docx/scripts.js';

/** "Yerlan AKHMETOV, Second Secretary (Human Rights), Permanent Mission, Geneva": with the post that he held that day. */
export function theirPerson({ name, rank, posting }: TheirPersonView): string {
  const { title, portfolio, missionLabel } = posting ?? { title: null, portfolio: null, missionLabel: null };
  return postWords(name, { rank, title, portfolio, where: missionLabel });
}

export function ourPerson({ name, user, organisation }: OurPersonView): string {
  const of = organisation && name !== organisation.name && !user ? (organisation.acronym ?? organisation.name) : null;
  return of ? `${name} (${of})` : name;
}

interface Post {
  rank: string | null;
  title: string | null;
  portfolio: string | null;
  where: string | null;
}

/** A name with a post. */
export function postWords(name: string, { rank, title, portfolio, where }: Post): string {
  const functions = [rank, title === rank ? null : title].filter((part) => part).join(', ');
  const post = [functions, portfolio ? `(${portfolio})` : ''].filter((part) => part !== '').join(' ');
  return listOf([name, post, where ?? ''], ', ');
}
