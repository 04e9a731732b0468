import type { OurPersonDto, TheirPersonDto } from '../engagements/engagement-parts.dto.js';
import { type Acquaintances, idsOf } from './acquaintances.js';
import { foldName } from './fold.js';
import { organisationNamed } from './organisation-names.js';
import type { EntryPiece } from './plan.js';
import { line } from './storable.js';

/** Of the people of neither side, those from whom we know what the entry says. */
export function informants({ kind, thirdParties, text }: EntryPiece): EntryPiece['thirdParties'] {
  if (kind === 'information') return thirdParties;
  const told = '[^.]{0,60}\\s(?:advised|told|informed|reported|confirmed|mentioned|let\\sus\\sknow)\\b';
  return thirdParties.filter(({ name }) => new RegExp(literally(name) + told, 'u').test(text));
}

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const withOrganisation = ({ name, organisation }: { name: string; organisation: string | null }) =>
  organisation ? `${name} (${organisation})` : name;

export function theirs(
  { honorific, name, rank, portfolio }: EntryPiece['people'][number],
  known: Acquaintances,
): TheirPersonDto {
  const post = [rank, portfolio && `(${portfolio})`].filter(Boolean).join(' ');
  const contact = known.contacts.get(foldName(name));
  if (contact) return { contact, rank: line(post, 300) };
  return { name: line([honorific, name].filter(Boolean).join(' '), 300), rank: line(post, 300) };
}

/** The organisations that did something, apart from those that are only spoken of or from which somebody told us something. */
export function actingOrganisations({ organisations, thirdParties, text }: EntryPiece): string[] {
  const strangers = new Set(thirdParties.map(({ organisation }) => organisation));
  return organisations.filter((name) => !strangers.has(name) && didSomething(name, text));
}

/** Colleagues by the names they have on the page, and the organisations that acted with us or for us. */
export function oursOf(entry: EntryPiece, known: Acquaintances): OurPersonDto[] {
  const people = entry.staff.map((name): OurPersonDto => {
    const user = known.colleagues.get(foldName(name));
    return user ? { user, name: line(name, 300) } : { name: line(name, 300) };
  });
  const names = actingOrganisations(entry).map((written) => organisationNamed(written).name);
  const bodies = idsOf(names, known.organisations).map((organisation) => ({ organisation }));
  return [...people, ...bodies].slice(0, 300);
}

const DID =
  '(?:has|have|had|also|jointly|then)?\\s?(?:written|wrote|writes|sent|met|made|joined|issued|launched|organi[sz]ed|hosted|held|attended|spoke|briefed|raised|submitted|asked|called|visited|presented|published|delivered|shared)\\b';

function didSomething(name: string, text: string): boolean {
  return new RegExp(`${literally(name)}(?:,?\\s(?:and|with)\\s[\\p{Lu}][\\p{L}]+)?\\)?\\s${DID}`, 'u').test(text);
}
