import { entryOf } from './pages.js';

describe('the acts of an entry', () => {
  it.each([
    ['GCPEA met with the Mission.', 'meeting'],
    ['Follow-up meeting on 20/07: positive.', 'meeting'],
    ['Lunch with the expert.', 'meeting'],
    ['Phone call with the desk officer.', 'call'],
    ['Oluchi called the Mission.', 'call'],
    ['Spoke by phone to the Counsellor.', 'call'],
    ['Corridor talk with the Ambassador.', 'corridor'],
    ['Bumped into the Ambassador.', 'corridor'],
    ['Sent a WhatsApp message to the expert.', 'message'],
    ['Oluchi emailed the Counsellor.', 'email'],
    ['Email sent to the Mission.', 'email'],
    ['GCPEA sent a letter to the Minister.', 'letter'],
    ['Thank you letter sent to the Ambassador.', 'letter'],
    ['HRW has written to Portugal.', 'letter'],
    ['GCPEA issued letters to their Minister.', 'letter'],
    ['Received a note verbale.', 'note-verbale'],
    ['Attended the briefing for missions.', 'briefing'],
    ['GCPEA briefed the Group of Friends.', 'briefing'],
    ['Went to the National Day reception.', 'reception'],
    ['Visited the Ministry in Lisbon.', 'visit'],
    ['Attended the Buenos Aires Conference.', 'event'],
    ['Present at the First International Conference.', 'event'],
    ['Participated in a regional workshop.', 'event'],
    ['Training in Lisbon for teachers.', 'event'],
    ['Co-hosted a side event on schools.', 'side-event'],
    ['Mentioned the Declaration in the debate.', 'statement'],
    ['Portugal welcomed the Guidelines.', 'statement'],
    ['Made a negative reference to the text.', 'statement'],
    ['Joined Norway’s joint statement.', 'joint-statement'],
    ['Joined the statement led by Argentina.', 'joint-statement'],
    ['Aligned itself with the joint statement.', 'joint-statement'],
    ['Co-sponsored resolution 2601.', 'co-sponsorship'],
    ['cosponsored UNSRC2601.', 'co-sponsorship'],
    ['Voted in favour of the resolution.', 'vote'],
    ['Abstained on the resolution.', 'vote'],
    ['Endorsed the Declaration.', 'endorsement'],
    ['Portugal has formally endorsed the Declaration.', 'endorsement'],
    ['Announced endorsement in the debate.', 'endorsement'],
    ['HRW made a submission to the CESCR.', 'submission'],
    ['Pierre from the ICRC advised that they are keen.', 'information'],
    ['Member of the Core Group.', 'information'],
    ['Responsive to emails, not keen on meetings.', 'information'],
    ['Conducted outreach to Croatia.', 'other'],
    ['Réunion avec la Mission.', 'meeting'],
    ['Call.', 'call'],
    ['Attended Palma.', 'event'],
    ['Oluchi travelled to Lisbon.', 'visit'],
    ['Zoom with the expert.', 'call'],
    ['Tea with the Ambassador.', 'meeting'],
    ['Regional workshop in Lisbon; ten states came.', 'event'],
    ['Roundtable took place.', 'event'],
    ['Joined GoF statement to the Council.', 'joint-statement'],
    ['Oluchi envió una carta a la Misión.', 'letter'],
    ['Oluchi a rencontré l’Ambassadrice.', 'meeting'],
    ['Llamada con el Consejero.', 'call'],
    ['A coparrainé la résolution 2427 (2018).', 'co-sponsorship'],
    ['A participé à la conférence.', 'event'],
    ['Portugal respaldó la Declaración.', 'endorsement'],
  ])('%s', (text, kind) => expect(entryOf(text).kind).toBe(kind));

  it.each([
    [
      'what is asked',
      'GCPEA met with them, asking to co-sponsor the resolution and to join the statement.',
      ['meeting'],
    ],
    ['what is planned', 'Oluchi will meet them and send a letter.', ['information']],
    ['what is denied', 'They did not attend the meeting, have never voted and declined the visit.', ['information']],
    ['what was not sent', 'The Mission informed us that no letters had been sent.', ['information']],
    ['what was put off', 'Meeting postponed.', ['information']],
    ['what is asked for in Spanish', 'Se pide: pidiendo que visite Lisboa.', ['information']],
    ['what is quoted', 'Wrote to us: “We met and endorsed and voted.”', ['letter']],
    ['what another state did', 'Met the expert; Norway and Spain have endorsed.', ['meeting']],
    ['what it only comes after', 'After the briefing by UNICEF they were silent.', ['information']],
    ['standards that are met', 'Their manual met the criteria.', ['information']],
    ['a call for action', 'Welcomed the AU call to endorse.', ['statement']],
  ])('are not %s', (_, text, kinds) => expect(entryOf(text).kinds).toEqual(kinds));

  it('are all told, in the order of the text', () => {
    expect(entryOf('Met the Mission. Sent a letter. Met again. Voted for it and co-sponsored it.').kinds).toEqual([
      'meeting',
      'letter',
      'vote',
      'co-sponsorship',
    ]);
  });

  it('may be confirmed at the end of the sentence', () => {
    expect(entryOf('Met them. They were likely to name it in their statement, which they did.').kinds).toEqual([
      'meeting',
      'statement',
    ]);
  });

  it.each([
    ['UNSC Open Debate: nothing new.', 'UNSC Open Debate', ['statement']],
    ['Open Debate on Schools: Co-sponsored resolution 2601.', 'Open Debate on Schools', ['co-sponsorship']],
    [
      'Dialogue with the SRSG, HRC Geneva: joined Norway’s joint statement.',
      'Dialogue with the SRSG, HRC Geneva',
      ['joint-statement'],
    ],
    ['Open Debate: Portugal said that the report was late.', 'Open Debate', ['statement']],
    ['Palma: Portugal came as an observer.', 'Palma', ['information']],
    ['Army Leaves Schools: https://news.example/a', 'Army Leaves Schools', ['information']],
    ['They said in the debate: no.', null, ['information']],
  ])('%s has its title', (text, title, kinds) => expect(entryOf(text)).toMatchObject({ title, kinds }));
});

describe('resolutions co-sponsored', () => {
  it.each([
    ['Co-sponsored resolution 2427 (2018).', ['2427 (2018)']],
    ['Co-sponsored resolutions 2427 (2018), 2475 (2019) and 2601.', ['2427 (2018)', '2475 (2019)', '2601']],
    ['cosponsored UNSCR 2601 and welcomed it', ['2601']],
    ['Co-sponsored HRC resolution 45/9 and A/RES/74/275?', ['45/9', 'A/RES/74/275']],
    ['Co-sponsored UNGA resolution A/RES/74/275.', ['A/RES/74/275']],
    ['Voted for resolution 2427 (2018).', []],
    ['Asked them to co-sponsor resolution 2427 (2018).', []],
    ['Copatrocinó la resolución 2427 (2018).', ['2427 (2018)']],
    ['Co-sponsored resolution\u00a02427\u00a0(2018).', ['2427 (2018)']],
    ['“My country co-sponsored resolution 2286 (2016).”', []],
  ])('%s', (text, resolutions) => expect(entryOf(text).resolutions).toEqual(resolutions));
});
