import { entriesOf, entryOf, pageOf, readPage } from './pages.js';

const people = (text: string) => entryOf(text).people.map(({ name, rank, portfolio }) => [name, rank, portfolio]);

describe('the people of the state', () => {
  it.each([
    [
      'Met Ms. Rita Tavares, Second Secretary (Human Rights), in Geneva.',
      [['Rita Tavares', 'Second Secretary', 'Human Rights']],
    ],
    ['Met Mr Nuno Vaz, the Deputy Permanent Representative.', [['Nuno Vaz', 'Deputy Permanent Representative', null]]],
    [
      'Met the Counsellor Rita Konrad-Lopes and Attache Nuno Vaz in order to talk.',
      [
        ['Rita Konrad-Lopes', 'Counsellor', null],
        ['Nuno Vaz', 'Attache', null],
      ],
    ],
    ['Amb Diarra said yes.', [['Diarra', 'Amb', null]]],
    ['Second Secretary Rita Tavares and Gisela spoke.', [['Rita Tavares', 'Second Secretary', null]]],
    ['Counsellor Rita Tavares.', [['Rita Tavares', 'Counsellor', null]]],
    ['Rita Tavares, First Secretary, came.', [['Rita Tavares', 'First Secretary', null]]],
    ['Met the Political Director at the MFA, Dr. Rita Tavares.', [['Rita Tavares', 'Political Director', null]]],
    [
      'Ms. Rita Tavares, Director of the Human Rights Department, and Mr. Vaz.',
      [
        ['Rita Tavares', 'Director of the Human Rights Department', null],
        ['Vaz', null, null],
      ],
    ],
    ['Called H.E. Mr. José d’Almeida-Reis, Ambassador.', [['José d’Almeida-Reis', 'Ambassador', null]]],
    ['Called Ms. Ana de la Cruz.', [['Ana de la Cruz', null, null]]],
    ['Foreign Minister Élise Roux spoke.', [['Élise Roux', 'Foreign Minister', null]]],
    ['Met Ms. Rita TAVARES. Ms. Rita TAVARES, Attaché, wrote.', [['Rita TAVARES', 'Attaché', null]]],
    ['Spoke with Col. Rita Tavares, Legal Adviser.', [['Rita Tavares', 'Legal Adviser', null]]],
    ['Met Political Coordinator Dr. Rita Tavares.', [['Rita Tavares', 'Political Coordinator', null]]],
    ['Chargé d’affaires Rita Tavares called.', [['Rita Tavares', 'Chargé d’affaires', null]]],
    ['Rita dos Santos Vaz, Head of Unit, spoke.', [['Rita dos Santos Vaz', 'Head of Unit', null]]],
    ['Met the Foreign Minister, Rita Tavares, and others.', [['Rita Tavares', 'Foreign Minister', null]]],
    ['Met Ms.\u00a0Rita Tavares, Second\u00a0Secretary.', [['Rita Tavares', 'Second Secretary', null]]],
    [
      'Met the Director General of the Ministry of Education, Ms. Rita Tavares.',
      [['Rita Tavares', 'Director General of the Ministry of Education', null]],
    ],
    ['Mr. Nuno Vaz, Deputy Head, Legal Affairs Section, came.', [['Nuno Vaz', 'Deputy Head', 'Legal Affairs Section']]],
    ['Call with Ms. Lê Thị Hường.', [['Lê Thị Hường', null, null]]],
    ['They spoke with Rita Tavares, who was new.', [['Rita Tavares', null, null]]],
    ['Coffee w/ Rita van der Vaz (MFA).', [['Rita van der Vaz', null, null]]],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it.each([
    'The Ambassador in New York and the General Assembly met. The Second Secretary spoke to the Minister of Foreign Affairs.',
    'Permanent Mission of Portugal, Human Rights Council, Foreign Ministry.',
    '“We thank Ambassador Ruth Amsel,” they said.',
    'Met with Human Rights Watch, Save the Children Portugal, Central Asian states, South Sudan and the Public Defender.',
    'Call with Plan Brazil. Met Public Defender staff, with the Minister, South Africa, and others.',
  ])('are none in “%s”', (text) => expect(people(text)).toEqual([]));

  it.each([
    ['Ambassador Kari Lund of Norway came too.', { name: 'Kari Lund', organisation: 'Norway' }],
    ['The Norwegian Ambassador Kari Lund came too.', { name: 'Kari Lund', organisation: 'Norway' }],
    ['Mr. Omar Said from UNICEF came too.', { name: 'Omar Said', organisation: 'UNICEF' }],
    ['Ruth Amsel (HRW) came too.', { name: 'Ruth Amsel', organisation: 'HRW' }],
    ['A talk by SRSG CAAC Ruth Amsel.', { name: 'Ruth Amsel', organisation: 'SRSG CAAC' }],
  ])('are others’ in “%s”', (text, other) => {
    expect(entryOf(text)).toMatchObject({ people: [], thirdParties: [other] });
  });

  it('are no states, whatever their names', () => {
    expect(entryOf('Ms. Georgia Jordan, Counsellor, and Mr. Chad Reyes came.').mentions).toEqual([]);
  });
});

describe('our side', () => {
  const staff = (text: string) => entryOf(text).staff;

  it.each([
    ['Oluchi met with the Mission.', ['Oluchi']],
    ['Oluchi and Tomás then met the Mission.', ['Oluchi', 'Tomás']],
    ['Oluchi, Tomás and Jean-Luc have written to them.', ['Oluchi', 'Tomás', 'Jean-Luc']],
    ['A call (Oluchi).', ['Oluchi']],
    ['A call (Oluchi, May 2015).', ['Oluchi']],
    ['A call with the MoD (+Véro and Oluchi).', ['Véro', 'Oluchi']],
    ['A call with the MoD +Véro.', ['Véro']],
    ['The Ambassador met with Oluchi in Geneva.', ['Oluchi']],
    ['When Oluchi asked, they smiled.', ['Oluchi']],
    ['Oluchi and Ruth Amsel (HRW) met them.', ['Oluchi']],
    ['Oluchi and Save the Children Portugal met them.', ['Oluchi']],
    ['Oluchi and Tomás had a meeting with the DPR.', ['Oluchi', 'Tomás']],
    ['Oluchi to send the list.', ['Oluchi']],
    ['Rosa Amado met with the Mission.', ['Rosa Amado']],
    ['Met Ms. Rita Tavares, Attaché (Oluchi). Oluchi will write.', ['Oluchi']],
    ['Met Ms. Rita Tavares (Oluchi, Tomás).', ['Oluchi', 'Tomás']],
    ['A call (Oluchi/Tomás).', ['Oluchi', 'Tomás']],
    ['Met Counsellor Rita Tavares (Oluchi).', ['Oluchi']],
    ['A note was sent on 3 May by Oluchi.', ['Oluchi']],
    ['Ruth Amsel (HRW), Oluchi and Ms. Lea Roy from UNICEF briefed the Council.', ['Oluchi']],
    ['In May 2017, Rosa Amado met officials.', ['Rosa Amado']],
    ['A call ( Oluchi ).', ['Oluchi']],
    ['The Ambassador told Oluchi that they will come.', ['Oluchi']],
    ['Oluchi’s trip to Lisbon.', ['Oluchi']],
    ['Oluchi had tea with the Ambassador.', ['Oluchi']],
    ['Oluchi met the Mission. They then met with Oluchi Eze in Lisbon.', ['Oluchi']],
  ])('%s', (text, expected) => expect(staff(text)).toEqual(expected));

  it.each([
    'GCPEA met with the Mission. Portugal asked for time. They met.',
    'Meeting focused on text. Ambassador raised it. Experts attended. Lisbon will answer.',
    'Second Secretary (Disarmament) came to the event (Oslo), the report (Watchlist) and the launch (Spain).',
    'Save the Children Portugal met them. Human Rights Watch sent a letter. Security Council asked.',
    'Delegates met. The delegates were tired.',
    'Met Ms. Rita Tavares (Sustainability). A note drafted by Norway and sent by Watchlist.',
    'A visit (MoD), a letter (DepEd) and a note (Disarmament, Migration).',
  ])('is no one in “%s”', (text) => expect(staff(text)).toEqual([]));

  it('is known on the whole page once named', () => {
    const entries = entriesOf('May 2017: Oluchi met with them.', 'June 2017: Thanked by the Mission through Oluchi.');
    expect(entries.map((entry) => entry.staff)).toEqual([['Oluchi'], ['Oluchi']]);
  });

  it('keeps organisations apart, with their country offices', () => {
    const entry = entryOf('Save the Children Portugal, UNICEF-France, War Child Holland and HRW wrote.');
    expect(entry).toMatchObject({
      organisations: ['Save the Children Portugal', 'UNICEF-France', 'War Child Holland', 'HRW'],
      mentions: [],
      staff: [],
    });
  });
});

describe('what is promised', () => {
  it.each([
    ['June 2018: Oluchi will follow up by September.', 'Oluchi', '2018-09'],
    ['June 2018: I will ask them in March.', null, '2019-03'],
    ['June 2018: We promised to send it before 3 July.', null, '2018-07-03'],
    ['June 2018: Oluchi plans to write in May 2020.', null, '2020-05'],
    ['June 2018: GCPEA is going to write next week.', null, null],
    ['We will write in July.', null, null],
    ['A call. Oluchi and Tomás to write back.', 'Oluchi', null],
    ['June 2018: A call. Oluchi to send the list in July.', 'Oluchi', '2018-07'],
    ['June 2018: To follow up: send the note.', null, null],
  ])('by us: %s', (text, owner, due) => {
    const entry = entryOf(text);
    expect(entry.followUps).toHaveLength(1);
    expect(entry.followUps[0]).toMatchObject({ due, ...(owner ? { owner } : {}) });
    expect(entry.commitments).toEqual([]);
  });

  it.each([
    'They will consult the capital.',
    'The Mission in Geneva will send the text.',
    'Counsellor Rita Tavares promised to raise it.',
    'Portugal offered to host a meeting.',
  ])('by them: %s', (text) => expect(entryOf(text)).toMatchObject({ commitments: [text], followUps: [] }));

  it.each(['Follow up meeting in May 2016 went well.', 'There is a will to help.', 'HRW will launch a campaign.'])(
    'not in “%s”',
    (text) => expect(entryOf(text)).toMatchObject({ commitments: [], followUps: [] }),
  );
});

describe('quotations', () => {
  it('in a debate are the state’s own', () => {
    const page = readPage(
      pageOf(
        'Portugal',
        'May 2016: CAAC Open Debate: “We will never close a school, “not one” of them.” And “no” again.',
      ),
    );
    expect(page.entries[0]?.quotations).toEqual([
      { text: 'We will never close a school, “not one” of them.', speaker: 'Portugal' },
    ]);
  });

  it.each([
    ['The Minister said: “We will never close a school.”', 'The Minister'],
    ['Ms. Rita Tavares told us that “we will never close a school”.', 'Ms. Rita Tavares'],
    ['Minister Ana Roux: “We will never close a school.”', 'Minister Ana Roux'],
    ['Heard that “we will never close a school”.', null],
  ])('%s', (text, speaker) => expect(entryOf(text).quotations).toMatchObject([{ speaker }]));

  it('are not names and turns of phrase', () => {
    expect(entryOf('The “Keep Schools Open” campaign and a “new form of courage”.').quotations).toEqual([]);
  });
});
