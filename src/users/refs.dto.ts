/** A colleague, by name. */
export class UserRef {
  id: string;
  name: string;
}

/** A team, by name. */
export class TeamRef {
  id: string;
  name: string;
}

/** An organisation, by name. */
export class OrganisationRef {
  id: string;
  name: string;
  acronym: string | null;
}

/** Whom a record names beside its author. An organisation that the reader may not know of is left out. */
export class ReadersView {
  users: UserRef[];
  teams: TeamRef[];
  organisations: OrganisationRef[];
}
