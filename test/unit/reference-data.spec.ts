import { join } from 'node:path';
import { isPartialDate } from '../../src/platform/dates/partial-date.js';
import { readCsv } from '../../src/platform/files/csv.js';

const file = (name: string) => join('reference', name);
const list = (cell: string) => (cell === '' ? [] : cell.split('|'));

const LANGUAGES = ['en', 'fr', 'es'] as const;
const NAMES = LANGUAGES.flatMap((language) => [`name_${language}`, `official_name_${language}`] as const);
const M49 = ['m49', 'region', 'subregion', 'intermediate_region'] as const;
const UN = ['un_status', 'un_member_since', 'regional_group'] as const;
const ARTICLES = LANGUAGES.map((language) => `official_article_${language}` as const);

const states = readCsv(file('states.csv'), [
  ...(['iso3', 'iso2', 'aliases', 'source', 'note'] as const),
  ...[...M49, ...UN, ...NAMES, ...ARTICLES],
]);
const instruments = readCsv(file('instruments.csv'), [
  ...(['id', 'name', 'acronym', 'kind', 'adopted', 'entry_into_force', 'lead', 'acts'] as const),
  ...(['page_block_line', 'aliases', 'source', 'note'] as const),
]);
const positions = readCsv(file('positions.csv'), [
  ...(['iso3', 'instrument', 'act', 'status', 'date', 'source', 'as_of', 'note'] as const),
]);
const organisations = readCsv(file('organisations.csv'), ['key', 'name', 'acronym', 'kind', 'source', 'note']);
const memberships = readCsv(file('memberships.csv'), [
  ...(['iso3', 'organisation', 'role', 'from', 'to', 'source', 'note'] as const),
]);

const iso3s = new Set(states.map((state) => state.iso3));

/** As a forgiving reader compares names: without accents, capitals, and the difference between apostrophes. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function count(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('states', () => {
  it('are the members and observers of the United Nations, each once', () => {
    expect(count(states.map((state) => state.un_status))).toEqual({ member: 193, observer: 2 });
    for (const key of ['iso3', 'iso2', 'm49'] as const) expect(repeated(states.map((state) => state[key]))).toEqual([]);
  });

  it('have well-formed codes, all their names, and a year of membership when they are members', () => {
    for (const state of states) {
      expect(state).toMatchObject({
        iso3: expect.stringMatching(/^[A-Z]{3}$/),
        iso2: expect.stringMatching(/^[A-Z]{2}$/),
        m49: expect.stringMatching(/^\d{3}$/),
        un_member_since: expect.stringMatching(state.un_status === 'member' ? /^(19|20)\d\d$/ : /^$/),
      });
      for (const name of NAMES) expect(state[name]).toMatch(/^\S.*\S$/);
    }
  });

  it('stand in the regional groups of the United Nations', () => {
    expect(count(states.map((state) => state.regional_group))).toEqual({
      African: 54,
      'Asia-Pacific': 54,
      EEG: 23,
      GRULAC: 33,
      WEOG: 29,
      '': 2,
    });
  });

  it('share no name, alias or code', () => {
    const owners = new Map<string, Set<string>>();
    for (const state of states) {
      for (const name of [state.iso3, ...NAMES.map((column) => state[column]), ...list(state.aliases)]) {
        owners.set(folded(name), (owners.get(folded(name)) ?? new Set()).add(state.iso3));
      }
    }
    expect([...owners].filter(([, owner]) => owner.size > 1)).toEqual([]);
  });

  it.each([
    ['UK', 'GBR'],
    ['Britain', 'GBR'],
    ['USA', 'USA'],
    ['US', 'USA'],
    ['Turkey', 'TUR'],
    ['South Korea', 'KOR'],
    ['North Korea', 'PRK'],
    ['Russia', 'RUS'],
    ['Ivory Coast', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ['Czech Republic', 'CZE'],
    ['Swaziland', 'SWZ'],
    ['Macedonia', 'MKD'],
    ['Cape Verde', 'CPV'],
    ['Burma', 'MMR'],
    ['Holland', 'NLD'],
    ['DRC', 'COD'],
    ['Congo', 'COG'],
    ['Congo-Brazzaville', 'COG'],
    ['Vatican', 'VAT'],
    ['Palestine', 'PSE'],
    ['Syria', 'SYR'],
    ['Laos', 'LAO'],
    ['Moldova', 'MDA'],
    ['Tanzania', 'TZA'],
    ['Bolivia', 'BOL'],
    ['Venezuela', 'VEN'],
    ['Iran', 'IRN'],
    ['Brunei', 'BRN'],
    ['East Timor', 'TLS'],
    ['Vietnam', 'VNM'],
    ['Viet Nam', 'VNM'],
    ['Gambia', 'GMB'],
    ['The Bahamas', 'BHS'],
    ['Micronesia', 'FSM'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
  ])('%s is %s', (name, iso3) => {
    const called = states.filter((state) =>
      [state.iso3, ...NAMES.map((column) => state[column]), ...list(state.aliases)].includes(name),
    );
    expect(called.map((state) => state.iso3)).toEqual([iso3]);
  });
});

describe('instruments', () => {
  it('have keys, acts and names of their own', () => {
    expect(instruments).toHaveLength(28);
    expect(repeated(instruments.map(({ id }) => id))).toEqual([]);
    const names = instruments
      .flatMap((row) => [row.name, row.acronym, ...list(row.aliases)])
      .filter((name) => name !== '');
    expect(repeated(names.map(folded))).toEqual([]);
    for (const { acts } of instruments) expect(acts).toMatch(/^[a-z-]+(\|[a-z-]+)*$/);
  });

  it('say which line of an endorsement block is theirs', () => {
    const lines = instruments.filter((row) => row.page_block_line !== '').map((row) => [row.page_block_line, row.id]);
    expect(Object.fromEntries(lines)).toEqual({ 1: 'ssd', 2: 'paris', 3: 'vancouver', 4: 'ewipa' });
  });
});

describe('positions', () => {
  const endorsers = (instrument: string) =>
    new Set(
      positions.filter((row) => row.instrument === instrument && row.status === 'endorsed').map((row) => row.iso3),
    );

  it('are acts that their instrument knows', () => {
    const acts = new Map(instruments.map((row) => [row.id, list(row.acts)]));
    expect(positions.filter((row) => !acts.get(row.instrument)?.includes(row.act))).toEqual([]);
    expect(new Set(positions.map((row) => row.status))).toEqual(new Set(['endorsed', 'not-endorsed']));
  });

  it('count the endorsers of each instrument', () => {
    const counts = ['ssd', 'paris', 'vancouver', 'ewipa'].map((instrument) => endorsers(instrument).size);
    expect(counts).toEqual([120, 16, 70, 16]);
  });

  it('never both affirm and deny', () => {
    const denied = positions.filter((row) => row.status === 'not-endorsed');
    expect(denied.filter((row) => endorsers(row.instrument).has(row.iso3))).toEqual([]);
  });

  it('keep the precision of every date: 65 endorsements of the Safe Schools Declaration are only a range', () => {
    const best = new Map<string, string>();
    for (const row of positions.filter(({ instrument, status }) => instrument === 'ssd' && status === 'endorsed')) {
      if (!best.has(row.iso3)) best.set(row.iso3, row.date);
    }
    const lengths: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day', 24: 'range' };
    const precisions = [...best.values()].map((date) => lengths[date.length] ?? date);
    expect(count(precisions)).toEqual({ day: 13, month: 5, year: 37, range: 65 });
  });

  it('keep the conflict about Senegal', () => {
    const senegal = positions.filter((row) => row.iso3 === 'SEN' && row.instrument === 'ssd');
    expect(senegal).toMatchObject([
      { date: '2019', note: expect.stringContaining('Conflict') },
      { as_of: '2024-06-06' },
    ]);
  });

  it('claim nothing twice', () => {
    expect(repeated(positions.map((row) => [row.iso3, row.instrument, row.source, row.date].join(' ')))).toEqual([]);
  });
});

describe('organisations and memberships', () => {
  it('name each other', () => {
    const keys = organisations.map(({ key }) => key);
    expect(repeated(keys)).toEqual([]);
    expect(new Set(memberships.map((row) => row.organisation))).toEqual(new Set(keys));
  });

  it('fill the Security Council: ten elected members in each year, and five permanent ones', () => {
    const council = memberships.filter((row) => row.organisation === 'un-security-council');
    expect(council.filter((row) => row.role === 'permanent member')).toHaveLength(5);
    for (let year = 2015; year <= 2026; year++) {
      expect(council.filter((row) => Number(row.from) <= year && year <= Number(row.to))).toHaveLength(10);
    }
  });

  it('claim nothing twice', () => {
    const claims = memberships.map((row) => [row.iso3, row.organisation, row.role, row.from].join(' '));
    expect(repeated(claims)).toEqual([]);
  });
});

describe('every row', () => {
  const files = { states, instruments, positions, organisations, memberships };

  it.each(Object.entries(files))('of %s has a source', (_name, rows) => {
    expect(rows.filter((row) => row.source.trim() === '')).toEqual([]);
  });

  it('speaks of a known state', () => {
    expect([...positions, ...memberships].filter((row) => !iso3s.has(row.iso3))).toEqual([]);
  });

  it('has dates that are dates, or none', () => {
    const dates = [
      ...states.map((row) => row.un_member_since),
      ...instruments.flatMap((row) => [row.adopted, row.entry_into_force]),
      ...positions.flatMap((row) => [row.date, row.as_of]),
      ...memberships.flatMap((row) => [row.from, row.to]),
    ];
    expect(dates.filter((date) => date !== '' && !isPartialDate(date))).toEqual([]);
  });
});
