import type { OrganisationRef } from '../api/types.js';
import type { Membership } from './state.js';

/** One body a state is in, in one role, with its terms; `now` while one of them runs or lies ahead. */
export interface Belonging {
  key: string;
  organisation: OrganisationRef;
  role: string;
  terms: { from: number | null; to: number | null }[];
  now: boolean;
}

/** A term that ended less than so many years ago is still worth a word in the head of the page. */
const RECENT_YEARS = 10;

/** Memberships by body and role: those that hold now first, then the most recent, each with its terms in order. */
export function belongings(memberships: Membership[], thisYear: number): Belonging[] {
  const byKey = new Map<string, Belonging>();
  for (const { organisation, role, fromYear, toYear } of memberships) {
    const key = `${organisation.id} ${role}`;
    const belonging = byKey.get(key) ?? { key, organisation, role, terms: [], now: false };
    belonging.terms.push({ from: fromYear, to: toYear });
    belonging.now ||= toYear === null || toYear >= thisYear;
    byKey.set(key, belonging);
  }
  const all = [...byKey.values()];
  for (const { terms } of all) terms.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return all.sort((a, b) => Number(b.now) - Number(a.now) || lastYear(b) - lastYear(a) || byName(a, b));
}

/** Whether a belonging stands in the head of the page: it holds now, or ended not long ago. */
export function isRecent({ now, terms }: Belonging, thisYear: number): boolean {
  return now || terms.some(({ to }) => to !== null && to > thisYear - RECENT_YEARS);
}

/** "2017–18", "since 1992", "until 2024"; '' where the year says nothing or isn't known. */
export function termWords({ from, to }: { from: number | null; to: number | null }): string {
  if (from !== null && to !== null) return from === to ? `${from}` : `${from}–${shortened(from, to)}`;
  return to === null ? '' : `–${to}`;
}

/** The terms worth naming: with several, only those that are not long over. */
export function recentTerms({ terms }: Belonging, thisYear: number): string {
  const recent = terms.filter(({ to }) => to === null || to > thisYear - RECENT_YEARS);
  return (recent.length > 0 ? recent : terms).map(termWords).filter(Boolean).join(', ');
}

function shortened(from: number, to: number): string {
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return sameCentury ? String(to).slice(2) : String(to);
}

function lastYear({ terms }: Belonging): number {
  return Math.max(...terms.map(({ to }) => to ?? 9999));
}

function byName(a: Belonging, b: Belonging): number {
  return nameOf(a.organisation).localeCompare(nameOf(b.organisation), 'en');
}

function nameOf({ name, acronym }: OrganisationRef): string {
  return acronym ?? name;
}
