import { foldEmail, foldName } from './fold.js';

interface Somebody {
  name: string;
  emails: string[];
}

interface Member<T> {
  one: T;
  place: number;
  nameParts: Set<string>;
}

/** A mailbox that more people share tells of none of them. */
const MOST_IN_A_MAILBOX = 50;

/** People among whom somebody is looked for, by e-mail address and by name; as quick among thousands as among ten. */
export class Crowd<T extends Somebody> {
  private readonly byEmail = new Map<string, Member<T>[]>();
  private readonly byName = new Map<string, T[]>();
  private size = 0;

  constructor(people: T[] = []) {
    for (const one of people) this.add(one);
  }

  add(one: T): void {
    const name = foldName(one.name);
    const member = { one, place: this.size++, nameParts: partsOf(name) };
    this.byName.set(name, [...(this.byName.get(name) ?? []), one].slice(0, 2));
    for (const email of new Set(one.emails.map(foldEmail))) {
      const sharing = this.byEmail.get(email) ?? [];
      if (sharing.length < MOST_IN_A_MAILBOX) this.byEmail.set(email, [...sharing, member]);
    }
  }

  /**
   * An address decides, unless the names have nothing in common: mailboxes are shared, and handed on to successors. Without an
   * address in common a name does, when only one of all has it.
   */
  find({ name, emails }: Somebody): T | undefined {
    const folded = foldName(name);
    const parts = partsOf(folded);
    const reached = emails
      .flatMap((email) => this.byEmail.get(foldEmail(email)) ?? [])
      .filter(({ nameParts }) => [...parts].some((part) => nameParts.has(part)))
      .sort((a, b) => a.place - b.place);
    if (reached.length > 0) return reached[0]!.one;
    const [named, another] = this.byName.get(folded) ?? [];
    return another === undefined ? named : undefined;
  }
}

/** Initials tell nothing. */
function partsOf(foldedName: string): Set<string> {
  return new Set(foldedName.split(' ').filter((part) => part.length > 1));
}
