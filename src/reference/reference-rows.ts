import { bestDate } from '../instruments/position-dates.js';
import { readCsv } from '../platform/files/csv.js';
import { projectFile } from '../platform/files/project-file.js';
import { groupBy } from '../platform/lists/group-by.js';

/** What ships in reference/*.csv, as rows of the tables that it fills. */
export function referenceRows() {
  const positions = positionRows();
  return {
    state: stateRows(),
    instrument: instrumentRows(),
    organisation: organisationRows(),
    membership: membershipRows(),
    recurringSession: recurringSessionRows(),
    ...positions,
  };
}

const read = <Column extends string>(name: string, ...columns: Column[]) =>
  readCsv(projectFile(`reference/${name}.csv`), columns);
const orNull = (text: string) => text || null;
const numberOrNull = (text: string) => (text ? Number(text) : null);
const listOf = (text: string) => text.split('|').filter(Boolean);

function stateRows() {
  const rows = read(
    'states',
    'iso3',
    'iso2',
    'm49',
    'un_status',
    'un_member_since',
    'regional_group',
    'region',
    'subregion',
    'name_en',
    'name_fr',
    'name_es',
    'official_name_en',
    'official_name_fr',
    'official_name_es',
    'aliases',
    'source',
  );
  return rows.map((row) => ({
    id: row.iso3,
    iso2: row.iso2,
    m49: row.m49,
    un_status: row.un_status,
    un_member_since: numberOrNull(row.un_member_since),
    regional_group: orNull(row.regional_group),
    region: orNull(row.region),
    subregion: orNull(row.subregion),
    name_en: row.name_en,
    name_fr: row.name_fr,
    name_es: row.name_es,
    official_name_en: orNull(row.official_name_en),
    official_name_fr: orNull(row.official_name_fr),
    official_name_es: orNull(row.official_name_es),
    aliases: listOf(row.aliases),
    source: row.source,
  }));
}

function instrumentRows() {
  const rows = read(
    'instruments',
    'id',
    'name',
    'acronym',
    'kind',
    'adopted',
    'lead',
    'acts',
    'page_block_line',
    'aliases',
    'source',
    'note',
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    acronym: orNull(row.acronym),
    kind: row.kind,
    adopted: orNull(row.adopted),
    lead: orNull(row.lead),
    acts: listOf(row.acts),
    in_page_block: numberOrNull(row.page_block_line),
    aliases: listOf(row.aliases),
    source: row.source,
    note: row.note,
  }));
}

function organisationRows() {
  const rows = read('organisations', 'key', 'name', 'acronym', 'kind', 'source', 'note');
  return rows.map(({ key, name, acronym, kind, source, note }) => ({
    reference_key: key,
    name,
    acronym: orNull(acronym),
    kind,
    source,
    note,
  }));
}

function membershipRows() {
  const rows = read('memberships', 'iso3', 'organisation', 'role', 'from', 'to', 'source', 'note');
  return rows.map((row) => ({
    state_id: row.iso3,
    reference_key: row.organisation,
    role: row.role,
    from_year: numberOrNull(row.from),
    to_year: numberOrNull(row.to),
    source: row.source,
    note: row.note,
  }));
}

/** One position a state, instrument, act and status, with every claim of it as a source of its own. */
function positionRows() {
  const rows = read('positions', 'iso3', 'instrument', 'act', 'status', 'date', 'source', 'as_of', 'note');
  const positionSource = rows.map((row) => ({
    state_id: row.iso3,
    instrument_id: row.instrument,
    act: row.act,
    status: row.status,
    date: orNull(row.date),
    source: row.source,
    as_of: orNull(row.as_of),
    note: row.note,
  }));
  const facts = groupBy(
    positionSource,
    ({ state_id, instrument_id, act, status }) => `${state_id} ${instrument_id} ${act} ${status}`,
  );
  const position = [...facts.values()].map((claims) => {
    const { state_id, instrument_id, act, status } = claims[0]!;
    return { state_id, instrument_id, act, status, date: bestDate(claims.map(({ date }) => date)) };
  });
  return { position, positionSource };
}

function recurringSessionRows() {
  const columns = [
    'id',
    'name',
    'body',
    'place',
    'months',
    'usual_months',
    'typical_length',
    'examples',
    'source',
    'note',
  ] as const;
  return read('recurring-sessions', ...columns).map((row) => ({
    ...row,
    place: orNull(row.place),
    months: listOf(row.months).map(Number),
    typical_length: orNull(row.typical_length),
  }));
}
