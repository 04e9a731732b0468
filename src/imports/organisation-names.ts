import type { OrganisationKind } from '../organisations/organisation.entity.js';

/** An organisation under its whole name. */
export interface NamedOrganisation {
  name: string;
  acronym: string | null;
  kind: OrganisationKind;
}

/** The short forms that the pages use, whole. */
const SHORT: Record<string, Omit<NamedOrganisation, 'acronym'>> = {
  HRW: { name: 'Human Rights Watch', kind: 'ngo' },
  STC: { name: 'Save the Children', kind: 'ngo' },
  PLAN: { name: 'Plan International', kind: 'ngo' },
  NRC: { name: 'Norwegian Refugee Council', kind: 'ngo' },
  EAA: { name: 'Education Above All', kind: 'ngo' },
  INEE: { name: 'Inter-agency Network for Education in Emergencies', kind: 'group' },
  INEW: { name: 'International Network on Explosive Weapons', kind: 'group' },
  ICRC: { name: 'International Committee of the Red Cross', kind: 'other' },
  UNICEF: { name: 'United Nations Children’s Fund', kind: 'un-body' },
  UNESCO: { name: 'United Nations Educational, Scientific and Cultural Organization', kind: 'un-body' },
  UNHCR: { name: 'United Nations High Commissioner for Refugees', kind: 'un-body' },
  OHCHR: { name: 'Office of the High Commissioner for Human Rights', kind: 'un-body' },
  UNDP: { name: 'United Nations Development Programme', kind: 'un-body' },
  OCHA: { name: 'Office for the Coordination of Humanitarian Affairs', kind: 'un-body' },
};

/** An organisation as a page writes it, under its whole name: "HRW" and "Human Rights Watch" are one. */
export function organisationNamed(written: string): NamedOrganisation {
  const [acronym, whole] =
    Object.entries(SHORT).find(([short, { name }]) => short === written || name === written) ?? [];
  return whole ? { ...whole, acronym: acronym! } : { name: written, acronym: null, kind: 'other' };
}
