import type { PageEntry } from '../../../src/imports/state-page/reading.js';
import { entriesOf, entryOf, pageOf, questionCodes, readPage } from './pages.js';

const senses = (entry: PageEntry, sense: string) =>
  entry.mentions.filter((mention) => mention.sense === sense).map(({ state }) => state);

describe('sentences of the kind that are easily misread', () => {
  it('1: a letter that asks, and asks about others', () => {
    const entry = entryOf(
      'September 2019: GCPEA sent a letter to the ambassador in Geneva asking to speak about schools in the debate. As a member of the Council we also asked to encourage Austria and UK to co-sponsor.',
    );
    expect(entry).toMatchObject({ date: '2019-09', kinds: ['letter'], missionCities: ['Geneva'], claims: [] });
    expect(entry.asks).toEqual([
      { text: 'speak about schools in the debate', states: [] },
      { text: 'encourage Austria and UK to co-sponsor', states: ['AUT', 'GBR'] },
    ]);
  });

  it('2: what a third party advised, and what a colleague means to do', () => {
    const entry = entryOf(
      'November 2018: Pierre Vidal from the ICRC advised that Portugal would like to be asked. Oluchi plans to ask the Ambassador in Geneva for a meeting in February.',
    );
    expect(entry.kind).toBe('information');
    expect(entry.thirdParties).toEqual([{ name: 'Pierre Vidal', organisation: 'ICRC' }]);
    expect(entry).toMatchObject({ people: [], staff: ['Oluchi'], asks: [], finerDates: [] });
    expect(entry.followUps).toMatchObject([{ owner: 'Oluchi', due: '2019-02' }]);
  });

  it('3: people with their ranks, and a year to come', () => {
    const entry = entryOf(
      'May 2018: Oluchi met with Ms. Rita Tavares, Legal Adviser, and Mr. Nuno Vaz, Third Secretary. They asked if Portugal could host the next conference in 2023.',
    );
    expect(entry.people).toEqual([
      { name: 'Rita Tavares', honorific: 'Ms.', rank: 'Legal Adviser', portfolio: null },
      { name: 'Nuno Vaz', honorific: 'Mr.', rank: 'Third Secretary', portfolio: null },
    ]);
    expect(entry).toMatchObject({ date: '2018-05', kind: 'meeting', asks: [], finerDates: [], otherDates: [] });
  });

  it('4: two acts glued together, and a year that is part of a resolution', () => {
    const entry = entryOf('July 2019: Co-sponsored resolution 2475 (2019).Welcomed the Guidelines in the statement.');
    expect(entry).toMatchObject({ kinds: ['co-sponsorship', 'statement'], resolutions: ['2475 (2019)'] });
  });

  it('5: the same month twice, alike but not the same', () => {
    const [first, second] = entriesOf(
      'January 2020: Oluchi met in Geneva with the expert to propose a regional training in Lisbon in the spring. GCPEA sent a concept note to the Foreign Minister.',
      'January 2020: GCPEA met the Mission in Geneva about the proposed regional training in Lisbon and sent a concept note.',
    );
    expect(first?.possibleDuplicateOf).toBeNull();
    expect(second?.possibleDuplicateOf).toBe('e1');
  });

  it('6: years of a term are no date', () => {
    expect(
      entryOf('May 2021: Asked for support for their candidature for Council membership 2023-25. Friendly.'),
    ).toMatchObject({
      date: '2021-05',
      finerDates: [],
    });
  });

  it('7: a resolution with a slip in its name', () => {
    expect(entryOf('October 2021: cosponsored UNSRC2601.')).toMatchObject({
      kind: 'co-sponsorship',
      resolutions: ['2601'],
      instruments: ['sc2601'],
    });
  });

  it('8: a contact, and no contact called None', () => {
    const page = readPage(
      'Portugal\nAdvocacy Engagements\nRelevant Contacts\nGeneva Missions\nGeneral Email(s):\nmission@geneva.example\nOther Contacts:\nMs. Rita TAVARES\nFirst Secretary (Disarmament)\nr.tavares@geneva.example\nNew York Missions\nOther Contacts:\nNone',
    );
    expect(page.contacts).toMatchObject([
      {
        name: 'Rita TAVARES',
        familyName: 'TAVARES',
        rank: 'First Secretary',
        portfolio: 'Disarmament',
        email: 'r.tavares@geneva.example',
        mission: 'Geneva',
      },
    ]);
  });

  it('9: a day without a year in an undated entry', () => {
    const page = readPage(pageOf('Portugal', 'Came to a panel in May 2016. Second talk on 25/06 (Oluchi): positive.'));
    expect(page.entries).toMatchObject([{ date: null, finerDates: [], staff: ['Oluchi'] }]);
    expect(page.questions).toMatchObject([{ code: 'date.year-missing', text: '25/06', choices: ['2016-06-25'] }]);
  });

  it('10: an endorsement told in prose, finer than the block', () => {
    const page = readPage(
      'Portugal\nEndorsements\nEndorsed in 2015\nEndorsed\nEndorsed\nEndorsed\nAdvocacy Engagements\nEndorsed in October 2015. Letter sent ahead of the Open Debate 2015.',
    );
    expect(page.entries).toMatchObject([{ date: null, kinds: ['endorsement', 'letter'] }]);
    expect(page.entries[0]?.claims).toMatchObject([{ instrument: 'ssd', date: '2015-10' }]);
    expect(page.positions[0]).toMatchObject({ instrument: 'ssd', date: '2015' });
    expect(page.questions).toEqual([]);
  });

  it('11: two entries in a line, the second with a tag', () => {
    expect(entriesOf('May 2016: Card sent to Geneva Ambassador. October 2017 HRC: GCPEA sent a letter.')).toMatchObject(
      [
        { date: '2016-05', missionCities: ['Geneva'] },
        { date: '2017-10', title: 'HRC', kind: 'letter' },
      ],
    );
  });

  it('12: a block that lacks a line', () => {
    const page = readPage(
      'Portugal\nEndorsements\nEndorsed in 2017\nNot Endorsed\nNot Endorsed\nRelevant UN Resolutions\nKey Information',
    );
    expect(page.positions).toMatchObject([{ instrument: 'ssd', status: 'endorsed', date: '2017' }]);
    expect(questionCodes(page)).toEqual(['position.unassigned', 'position.unassigned', 'position.missing']);
  });

  it('13: an undated judgement before a range', () => {
    expect(entriesOf('Reliable, in Gva as in NY. April-June 2018: Chaired the group.')).toMatchObject([
      { date: null, kind: 'information' },
      { date: '2018-04/2018-06' },
    ]);
  });

  it('14: what the state said it would do with another', () => {
    const entry = entryOf(
      'May 2018: The Mission told us that the ambassador in Ankara will issue a demarche to the Turkish ministry.',
    );
    expect(entry.commitments).toHaveLength(1);
    expect(entry).toMatchObject({ followUps: [], asks: [], kind: 'information' });
    expect(senses(entry, 'asked-about')).toEqual(['TUR']);
  });

  it('15: a range right after a quotation', () => {
    expect(entriesOf('May 2016: CAAC Open Debate: “Every child must learn.” July – August 2016: Away.')).toMatchObject([
      { date: '2016-05', kind: 'statement', title: 'CAAC Open Debate' },
      { date: '2016-07/2016-08' },
    ]);
  });

  it('16: two entries joined by a plus; the leader is the host', () => {
    const [first, second] = entriesOf('2016: Came to the consultations – led by Argentina + 2016: Came to Oslo.');
    expect(first && senses(first, 'host')).toEqual(['ARG']);
    expect(second).toMatchObject({ date: '2016', text: 'Came to Oslo.' });
  });

  it('17: an act against, together with others', () => {
    const entry = entryOf(
      'Signed a note of protest to the Norwegian Ambassador together with Canada, Republic of Korea, UK, and US.',
    );
    expect(senses(entry, 'acted-with')).toEqual(['CAN', 'KOR', 'GBR', 'USA']);
    expect(senses(entry, 'met')).toEqual(['NOR']);
    expect(entry.claims).toEqual([]);
  });

  it('18: instruments signed and not', () => {
    const entry = entryOf(
      'Portugal has signed OPAC and the Vancouver Principles but not the Declaration. HRC member until 2024.',
    );
    expect(entry).toMatchObject({ instruments: ['ssd', 'vancouver', 'opac'], date: null, otherDates: [] });
  });

  it('19: notes of a speech with dashes and semicolons', () => {
    const entry = entryOf(
      'May 2019: Arria meeting: – Schools burn; – Many asked for more – and for longer; – Teachers leave',
    );
    expect(entry).toMatchObject({ title: 'Arria meeting', kinds: ['statement'], quotations: [] });
  });

  it('20: an organisation’s event on a day', () => {
    const entry = entryOf('March 2017 UNICEF UK: launched a “Doors Open” campaign on March 9, where Ana Sá spoke.');
    expect(entry).toMatchObject({
      date: '2017-03',
      title: 'UNICEF UK',
      kind: 'event',
      finerDates: ['2017-03-09'],
      quotations: [],
    });
  });

  it('21: a comma instead of a colon', () => {
    expect(entryOf('August 2017, the air force printed a new manual')).toMatchObject({
      date: '2017-08',
      kind: 'information',
      text: 'the air force printed a new manual',
    });
  });

  it('22: a day that may be in two months', () => {
    const page = readPage(pageOf('Portugal', 'Answer was cool in Lisbon (meeting 4/10/2016): too early.'));
    expect(page.entries).toMatchObject([{ kind: 'meeting', finerDates: [] }]);
    expect(page.questions).toMatchObject([
      { code: 'date.ambiguous', ref: 'e1', text: '4/10/2016', choices: ['2016-10-04', '2016-04-10'] },
    ]);
  });

  it('23: a sentence that belongs to another state', () => {
    const page = readPage(
      pageOf(
        'Portugal',
        'May 2018: Ruth Amsel from Human Rights Watch met with them in capital. MINUSCA is working with the Central African army.',
      ),
    );
    expect(page.entries[0]).toMatchObject({
      kind: 'meeting',
      thirdParties: [{ name: 'Ruth Amsel', organisation: 'Human Rights Watch' }],
    });
    expect(page.questions).toMatchObject([{ code: 'entry.third-state-text', choices: ['CAF'] }]);
  });

  it('24: a day in the month after', () => {
    const page = readPage(
      pageOf('Portugal', 'March 2016: Wrote to the Mission. Meeting set up for April 8th. It went well.'),
    );
    expect(page.entries).toMatchObject([{ finerDates: ['2016-04-08'] }]);
    expect(page.questions).toEqual([]);
  });

  it('25: a day that contradicts the month', () => {
    const page = readPage(
      pageOf('Portugal', 'May 2016: Zeynep and Lou Ferrer (HRW) met the Ministry in Lisbon on June 1'),
    );
    expect(page.entries).toMatchObject([
      {
        date: '2016-05',
        finerDates: ['2016-06-01'],
        staff: ['Zeynep'],
        thirdParties: [{ name: 'Lou Ferrer', organisation: 'HRW' }],
      },
    ]);
    expect(page.questions).toMatchObject([{ code: 'date.conflict', choices: ['2016-05', '2016-06-01'] }]);
  });

  it('26: two acts in a list, and a plan that came to nothing', () => {
    expect(
      entryOf(
        'July 2018: Open Debate on civilians: 1) Co-sponsored resolution 2417 (2018). 2) referred to schools in the statement.',
      ),
    ).toMatchObject({ title: 'Open Debate on civilians', kinds: ['co-sponsorship', 'statement'] });
    expect(
      entryOf(
        'Mission in Addis approached by STC to join the planned workshop (Nov 2016), but did not attend the meeting.',
      ),
    ).toMatchObject({ date: null, kinds: ['other'], otherDates: ['2016-11'], organisations: ['STC'] });
  });
});
