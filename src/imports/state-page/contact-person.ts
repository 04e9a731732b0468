import { readContactLine } from './contact-lines.js';
import { addRank, type FunctionReading, INSTITUTION, type Reach } from './contact-parts.js';
import { CAPITAL, LETTER } from './letters.js';
import type { PageContact } from './reading.js';

/** One of the parts after the name on one line. */
export function addPart(contact: PageContact, part: string): boolean {
  const read = readContactLine(part);
  if (read.is === 'reach') {
    addReach(contact, read);
    contact.email ??= contact.emails[0] ?? null;
  } else if (read.is === 'function') addFunction(contact, read);
  else if (INSTITUTION.test(part)) contact.office = part;
  else if (contact.rank !== null && contact.portfolio === null && PORTFOLIO.test(part)) contact.portfolio = part;
  else if (read.is === 'office') contact.office = part;
  else return false;
  return true;
}

const PORTFOLIO = new RegExp(`^[${CAPITAL}][${LETTER}\\s&’'-]{2,60}$`, 'u');

/** A second line of rank is a second function of the same person. */
export function addFunction(contact: PageContact, read: FunctionReading): void {
  addRank(contact, read);
  if (read.office !== null) contact.office = read.office;
}

/** Addresses once each, phones as they come. */
export function addReach(to: Reach, { emails, phones }: Reach): void {
  to.emails.push(...emails.filter((email) => !to.emails.includes(email)));
  to.phones.push(...phones);
}
