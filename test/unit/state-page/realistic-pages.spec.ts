import { fixture, questionCodes, readPage } from './pages.js';

/** What a careful reader would note of each entry, in a line. */
const summary = (name: string) =>
  readPage(fixture(name)).entries.map(({ date, kinds, people, staff, asks }) =>
    [
      date ?? '–',
      kinds.join('+'),
      ...people.map((person) => `${person.name} (${person.rank ?? '–'})`),
      ...staff,
      ...asks.map(({ states }) => `asked${states.map((state) => ` ${state}`).join('')}`),
    ].join(' | '),
  );
const mentionsOf = (name: string) =>
  readPage(fixture(name)).entries.flatMap(({ ref, mentions }) =>
    mentions.map(({ state, sense }) => `${ref} ${state} ${sense}`),
  );

describe('Thailand: a later template, blank lines, all sections', () => {
  const page = readPage(fixture('thailand'));

  it('has its facts', () => {
    expect(page).toMatchObject({
      state: 'THA',
      stateFrom: 'heading',
      address: 'https://protectingeducation.org/db-country/thailand/',
      peacekeeping: true,
      profiledIn: [2022, 2020, 2018],
      memberships: ['ASEAN', 'Human Security Network'],
      relevantResolutions: ['Co-sponsored HRC resolution 45/9 (2020)'],
      publications: ['Lessons in the South (2021)'],
      standards: ['Ratified OPAC in 2006.'],
    });
    expect(page.keyInformation).toHaveLength(2);
    expect(page.positions.map(({ status }) => status)).toEqual([
      'not-endorsed',
      'not-endorsed',
      'endorsed',
      'not-endorsed',
    ]);
  });

  it('has its entries', () => {
    expect(summary('thailand')).toEqual([
      '– | information',
      '2018-23 | meeting | Ingrid | Tomás',
      '2019-02-12 | call | Anan Srisuk (desk officer) | Tomás',
      '2019-05 | event | Kanya Wattana (Counsellor)',
      '2019-11 | letter | asked | asked IDN PHL',
      '2020-03 | email | Kanya Wattana (Counsellor) | Ingrid',
      '2021 | call | Prasert Chaiyo (Deputy Permanent Representative) | Ingrid | Bola',
      '2021-06 | information | Ingrid',
      '2022-02 | joint-statement',
      '2022-10 | meeting | Kanya Wattana (–) | Bola',
      '2017 | information',
    ]);
    expect(page.entries.at(-1)?.section).toBe('good-practice');
  });

  it('names other states for these reasons', () => {
    expect(mentionsOf('thailand')).toEqual([
      'e4 ESP host',
      'e5 IDN asked-about',
      'e5 PHL asked-about',
      'e6 CAN comparison',
      'e7 MMR objection',
      'e7 MYS comparison',
      'e8 NOR asked-about',
      'e9 NOR joined-statement-of',
    ]);
  });

  it('leaves these questions', () => {
    expect(page.questions.map(({ code, text }) => [code, text])).toEqual([
      ['date.ambiguous', '10/02/2021'],
      ['date.impossible', '31 September'],
      ['contact.unplaced', 'Reception on the third floor, ask for the blue badge'],
    ]);
  });
});

describe('Peru: another crawler, no blank lines', () => {
  it('has its entries', () => {
    expect(summary('peru')).toEqual([
      '2015 | event',
      '2015 | event',
      '– | event',
      '2017-01/2017-03 | information',
      '2017-03 | event',
      '2018-04 | statement',
      '2018-06 | meeting | Óscar de la TORRE (Ambassador) | Pía Núñez-Salas (Third Secretary) | Mireille | asked BOL PRY VEN',
      '2018-09 | letter+co-sponsorship | asked',
      '2019-05 | endorsement | Mireille',
      '2019-10/2019-12 | event+visit | Mireille | Juan',
      '2020-01 | visit | Luisa Quispe (Commander, Head of the Human Rights Office) | Juan',
      '2020 | information',
      '2020-12 | information',
    ]);
    expect(questionCodes(readPage(fixture('peru')))).toEqual([]);
  });

  it('has its finer days, resolutions, promises and facts', () => {
    const page = readPage(fixture('peru'));
    expect(page.entries[8]).toMatchObject({
      finerDates: ['2019-05-28'],
      claims: [{ instrument: 'ssd', date: '2019-05-28' }],
    });
    expect(page.entries[9]?.finerDates).toEqual(['2019-12-05', '2019-12-14']);
    expect(page.entries[7]?.resolutions).toEqual(['2427 (2018)', '2439 (2018)']);
    expect(page.entries.filter(({ commitments }) => commitments.length > 0).map(({ ref }) => ref)).toEqual([
      'e7',
      'e11',
    ]);
    expect(page).toMatchObject({
      profiledIn: [],
      relevantResolutions: [],
      publications: [],
      keyInformation: [expect.any(String)],
    });
  });
});

describe('Nigeria: labels, good practice first, two entries alike', () => {
  it('has its entries', () => {
    expect(summary('nigeria')).toEqual([
      '– | information',
      '2021-04 | event',
      '2018-12 | meeting | Folake Adewumi-Bello (Permanent Secretary of the Federal Ministry of Education) | Wanjiru',
      '2019-03 | endorsement+letter | Wanjiru | asked NER TCD CMR GNB',
      '2019-03 | endorsement+letter | asked',
      '2019-07 | meeting',
      '2020-02 | corridor | Musa Danladi (Group Captain, Defence Attaché) | Wanjiru',
      '2021-10 | visit+meeting+side-event | Wanjiru | Pilar | Henrik',
      '2022-01 | note-verbale | Pilar | asked',
      '2022-06-14/2022-06-15 | event | Henrik',
      '2023-05 | statement',
    ]);
  });

  it('offers a duplicate, a stray sentence and a missing line', () => {
    const page = readPage(fixture('nigeria'));
    expect(page.entries.map(({ possibleDuplicateOf }) => possibleDuplicateOf)).toEqual([
      null,
      null,
      null,
      null,
      'e4',
      ...Array(6).fill(null),
    ]);
    expect(page.questions).toMatchObject([
      { code: 'position.missing', choices: ['ewipa'] },
      { code: 'entry.third-state-text', ref: 'e6', choices: ['COD'] },
    ]);
  });
});

describe('Senegal: French names and dates', () => {
  it('has its entries', () => {
    expect(summary('senegal')).toEqual([
      '2018-03 | meeting | Aïssatou N’Diaye-Sène (Ambassadrice) | Cheikh d’Almeida (–) | Zoé | Aliou | asked CIV GIN GNB GNQ',
      '2019-02 | letter+email | Élodie Faye-Müller (Second Secretary) | Zoé',
      '2019-09 | event',
    ]);
  });
});

it('reads a page in a fraction of a second', () => {
  const text = fixture('thailand');
  readPage(text);
  const started = process.cpuUsage();
  for (let run = 0; run < 10; run++) readPage(text);
  expect(process.cpuUsage(started).user / 10_000).toBeLessThan(250);
});
