import { readName } from '../../../src/imports/state-page/contact-names.js';
import { fixture, readPage } from './pages.js';

const contactsOf = (...lines: string[]) =>
  readPage(['Peru', 'Advocacy Engagements', 'Relevant Contacts', ...lines].join('\n'));

describe('a family name', () => {
  it.each([
    ['Ms. Dana HOLUB', 'Dana HOLUB', 'HOLUB'],
    ['Mr Ana María DE LA TORRE-NIÑO', 'Ana María DE LA TORRE-NIÑO', 'DE LA TORRE-NIÑO'],
    ['Ana Lucía de LA CRUZ', 'Ana Lucía de LA CRUZ', 'de LA CRUZ'],
    ["Seán O'BRIEN", "Seán O'BRIEN", "O'BRIEN"],
    ['Ms. Marie-Claire N’DIAYE', 'Marie-Claire N’DIAYE', 'N’DIAYE'],
    ['M. Cheikh d’ALMEIDA', 'Cheikh d’ALMEIDA', 'd’ALMEIDA'],
    ['Dr. Jan van der BERG', 'Jan van der BERG', 'van der BERG'],
    ['H.E. Mr. Fiona McDONALD', 'Fiona McDONALD', 'McDONALD'],
    ['H.E. Ms. Amal AL-HASSAN', 'Amal AL-HASSAN', 'AL-HASSAN'],
    ['KIM Seo-yeon', 'KIM Seo-yeon', 'KIM'],
    ['Ms. Şirin ÖZGÜR', 'Şirin ÖZGÜR', 'ÖZGÜR'],
    ['Ms. HOLUB', 'HOLUB', 'HOLUB'],
    ['Mr. J. P. ROY', 'J. P. ROY', 'ROY'],
    ['Ms. Dana Holub', 'Dana Holub', null],
    ['Ms. DANA HOLUB', 'DANA HOLUB', null],
    ['Frau Dr. Dana HOLUB', 'Dana HOLUB', 'HOLUB'],
    ['Atty. Dana T. HOLUB', 'Dana T. HOLUB', 'HOLUB'],
    ['Ivo HOLUB CMG', 'Ivo HOLUB', 'HOLUB'],
    ['Ms. Lê Thị HƯỜNG', 'Lê Thị HƯỜNG', 'HƯỜNG'],
    ['Mme Awa SOW / DIALLO', 'Awa SOW / DIALLO', 'SOW / DIALLO'],
  ])('of %s', (words, name, familyName) => expect(readName(words)).toMatchObject({ name, familyName }));

  it.each([
    'Second Secretary',
    'Permanent Mission of PERU',
    'PERMANENT MISSION',
    'the Ambassador',
    'Dana Holub',
    'None',
    'UN HQ 42',
    'DIRCO',
    'UN Political',
    'Ambassador / Permanent Representative',
  ])('is not looked for in “%s”', (words) => expect(readName(words)).toBeNull());
});

describe('the contacts', () => {
  it('are read by group, with ranks, addresses and phones', () => {
    const page = readPage(fixture('thailand'));
    expect(
      page.contacts.map(({ name, rank, portfolio, email, mission }) => [name, rank, portfolio, email, mission]),
    ).toEqual([
      ['Ladda SUKHUMVIT', 'Permanent Representative', null, null, 'Geneva'],
      [
        'Prasert CHAIYO',
        'Minister Counsellor, Deputy Permanent Representative',
        null,
        'p.chaiyo@mfa.example',
        'Geneva',
      ],
      ['Kanya WATTANA', 'Counsellor', 'Third Committee', 'k.wattana@mfa.example', 'New York'],
      ['Somchai NA AYUTHAYA', 'Director', 'Legal Division', 'somchai@defence.example', 'Additional'],
    ]);
    expect(page.contacts[0]).toMatchObject({ honorific: 'H.E. Ms.', phones: ['+41 22 555 01 10'] });
    expect(page.contacts[2]?.emails).toEqual(['k.wattana@mfa.example', 'kanya.w@mail.example']);
    expect(page.contacts[3]).toMatchObject({
      office: 'Ministry of Defence',
      honorific: 'Col.',
      familyName: 'NA AYUTHAYA',
    });
    expect(page.missions.map(({ city, emails }) => [city, emails])).toEqual([
      ['Geneva', ['mission.geneva@mfa.example', 'protocol.geneva@mfa.example']],
      ['New York', []],
    ]);
  });

  it('are read without blank lines, from the network too', () => {
    const page = readPage(fixture('peru'));
    expect(page.contacts.at(-1)).toMatchObject({
      name: 'Luisa QUISPE',
      rank: 'Commander, Head of the Human Rights Office',
      office: 'Ministry of Defence',
      email: 'lquispe@mindef.example',
      phones: ['+51 1 555 0123'],
      mission: 'State-led Implementation Network',
    });
    expect(page.questions.filter(({ code }) => code === 'contact.unplaced')).toEqual([]);
  });

  it('keep accents and apostrophes', () => {
    expect(readPage(fixture('senegal')).contacts.map(({ name, rank }) => [name, rank])).toEqual([
      ['Aïssatou N’DIAYE-SÈNE', 'Ambassadrice'],
      ['Cheikh d’ALMEIDA', 'Premier Conseiller'],
      ['Ana Lucía de LA CRUZ', 'Attachée'],
      ["Seán O'BRIEN", 'Adviser'],
      ['SÈNE Élodie', 'Deuxième Secrétaire'],
    ]);
  });

  it('may stand on one line', () => {
    const { contacts } = contactsOf(
      'Geneva Missions',
      'Ms. Dana HOLUB, First Secretary (Human Rights), d.holub@mission.example, +41 22 555 01 11',
    );
    expect(contacts).toMatchObject([
      {
        name: 'Dana HOLUB',
        rank: 'First Secretary',
        portfolio: 'Human Rights',
        email: 'd.holub@mission.example',
        phones: ['+41 22 555 01 11'],
      },
    ]);
  });

  it.each([
    ['Ms. Dana HOLUB (First Secretary, Human Rights)', 'First Secretary', 'Human Rights', null],
    ['Ms. Dana HOLUB – First Secretary – dana@mission.example', 'First Secretary', null, 'dana@mission.example'],
    ['HOLUB, Dana (First Secretary) dana@mission.example', 'First Secretary', null, 'dana@mission.example'],
    ['Dana HOLUB (she/her), First Secretary: Human Rights', 'First Secretary', 'Human Rights', null],
    ['Human Rights: Ms. Dana HOLUB, dana@mission.example', null, 'Human Rights', 'dana@mission.example'],
    ['First Secretary: Ms. Dana HOLUB', 'First Secretary', null, null],
    ['Name: Dana Holub\nTitle: First Secretary (Human Rights)', 'First Secretary', 'Human Rights', null],
    [
      'Name\tTitle\tEmail\nMs. Dana HOLUB\tFirst Secretary\tdana@mission.example',
      'First Secretary',
      null,
      'dana@mission.example',
    ],
    ['**Ms. Dana HOLUB**\nFirst Secretary', 'First Secretary', null, null],
    ['HOLUB, Dana\nFirst Secretary', 'First Secretary', null, null],
    ['Ms. Dana HOLUB\nFirst Secretary – Human Rights', 'First Secretary', 'Human Rights', null],
  ])('may be written so: %j', (lines, rank, portfolio, email) => {
    const { contacts, questions } = contactsOf('Geneva Missions', ...lines.split('\n'));
    expect(contacts).toMatchObject([{ name: expect.stringMatching(/^Dana holub$/i), rank, portfolio, email }]);
    expect(questions).toMatchObject([]);
  });

  it('tell a function from the office it is in', () => {
    const { contacts } = contactsOf(
      'Additional',
      'Ms. Dana HOLUB',
      'Deputy Director, Human Rights Division, Ministry of Foreign Affairs',
      'dana@mfa.example | +41 22 555 01 12',
    );
    expect(contacts).toMatchObject([
      { rank: 'Deputy Director', portfolio: 'Human Rights Division', office: 'Ministry of Foreign Affairs' },
    ]);
    expect(contacts[0]?.phones).toEqual(['+41 22 555 01 12']);
  });

  it('keep each to the office that heads it, address or not', () => {
    const { contacts } = contactsOf(
      'Additional',
      'Ministry of Defence:',
      'Col. Ivo HOLUB',
      'Ministry of Education:',
      'Ms. Dana HOLUB',
    );
    expect(contacts.map(({ office }) => office)).toEqual(['Ministry of Defence', 'Ministry of Education']);
  });

  it('leave an office’s and a mission’s own address to the group', () => {
    const { missions, contacts } = contactsOf(
      'Geneva Missions',
      'mission@geneva.example',
      'Additional',
      'Peace and Security Division, Bern',
      'division@mfa.example',
    );
    expect(missions.map(({ group, emails }) => [group, emails])).toEqual([
      ['Geneva', ['mission@geneva.example']],
      ['Additional', ['division@mfa.example']],
    ]);
    expect(contacts).toEqual([]);
  });

  it('may have no honorific and no capitals, when a rank or address follows', () => {
    expect(contactsOf('Geneva Missions', 'Dana Holub', 'First Secretary').contacts).toMatchObject([
      { name: 'Dana Holub', familyName: null, rank: 'First Secretary' },
    ]);
    expect(contactsOf('Geneva Missions', 'Dana Holub', 'Something else').contacts).toEqual([]);
  });

  it('may be several, one right after the other', () => {
    expect(
      contactsOf('New York Missions', 'Other Contacts:', 'Ms. Dana HOLUB', 'Mr. Ivo HOLUB', 'Attaché').contacts,
    ).toMatchObject([
      { name: 'Dana HOLUB', rank: null },
      { name: 'Ivo HOLUB', rank: 'Attaché' },
    ]);
  });

  it('know other cities', () => {
    const page = contactsOf('Vienna Missions', 'General Email(s): v@mission.example', 'Ms. Dana HOLUB');
    expect(page.missions).toMatchObject([{ city: 'Vienna', emails: ['v@mission.example'] }]);
    expect(page.contacts).toMatchObject([{ mission: 'Vienna' }]);
  });

  it.each(['None', 'N/A', '–', 'none.'])('are none in “%s”', (nothing) => {
    const page = contactsOf(
      'Geneva Missions',
      'General Email(s):',
      nothing,
      'Other Contacts:',
      nothing,
      'Additional',
      nothing,
    );
    expect(page).toMatchObject({ contacts: [], missions: [], questions: [] });
  });

  it('leave visible what they do not understand, and ask', () => {
    const page = contactsOf(
      'Geneva Missions',
      'Other Contacts:',
      'Ask for the blue badge',
      'behind the door',
      'stray@mission.example',
      'Ms. Dana HOLUB',
    );
    expect(page.contacts).toHaveLength(1);
    expect(page.questions).toMatchObject([
      { code: 'contact.unplaced', ref: 'x1', text: 'Ask for the blue badge\nbehind the door\nstray@mission.example' },
    ]);
    expect(page.spans.filter(({ kind }) => kind === 'unplaced')).toMatchObject([{ ref: 'x1' }]);
    expect(page.missions[0]?.emails).toEqual([]);
  });

  it('have spans that name them', () => {
    const page = readPage(fixture('thailand'));
    expect(page.spans.filter(({ kind }) => kind === 'mailbox')).toEqual([
      { kind: 'mailbox', ref: 'm1', text: 'mission.geneva@mfa.example; protocol.geneva@mfa.example\n' },
    ]);
    expect(page.spans.find(({ ref }) => ref === 'c2')?.text).toContain('Prasert CHAIYO');
  });
});
